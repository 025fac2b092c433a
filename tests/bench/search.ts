import { findNarrowing } from '../../utils/facets/find-narrowing.ts';
import { EVERYTHING } from '../../utils/facets/selection.ts';
import { statesOf } from '../../utils/facts/history.ts';
import { describeFacts } from '../../utils/facts/paper-facts.ts';
import type { PaperFacts } from '../../utils/facts/paper-facts.ts';
import { findSpans } from '../../utils/query/find-spans.ts';
import { parseQuery } from '../../utils/query/parse-query.ts';
import { readPaper } from '../../utils/site/read-paper.ts';
import { SAMPLE_DAYS } from '../site/sample.ts';
import type { Benchmark } from './measurement.ts';
import { findMedian } from './measurement.ts';

const PAPERS = 100;
const REPEATS = 5;
const WRITTEN = [
  'diffusion model',
  'reasoning -survey',
  'video code:yes upvotes:>5',
  'RAG OR agent*',
];
const STATES = statesOf({ saved: false }, false);

export const searchBenchmark: Benchmark = {
  title: `A key in the page bar's field, ${PAPERS} cards, against \`includes\` in the same texts`,
  measure() {
    const papers = listPapers();
    // As when the field has the focus.
    for (const { prepared } of papers) prepared().text.keys();
    const keys = WRITTEN.flatMap((text) =>
      Array.from({ length: text.length }, (_, at) => text.slice(0, at + 1)),
    );
    // In turns, so that what else the machine does meets both alike; each key at its best, as its work is always the same.
    const times = Array.from({ length: REPEATS }, () =>
      keys.map((key) => [time(() => narrow(papers, key)), time(() => scan(papers, key))] as const),
    );
    const best = (of: 0 | 1) =>
      keys.map((_, key) => Math.min(...times.map((turn) => turn[key]?.[of] ?? Infinity)));
    return Promise.resolve([
      {
        what: 'the median key',
        figure: findMedian(best(0)),
        baseline: findMedian(best(1)),
        unit: 'ms',
        bar: { of: 'ratio', most: 4 },
      },
      {
        what: 'the slowest key',
        figure: Math.max(...best(0)),
        baseline: Math.max(...best(1)),
        unit: 'ms',
        bar: { of: 'figure', most: 8 },
      },
    ]);
  },
};

/** Reads the text, judges every paper, and finds the words in the titles of those that stay. */
function narrow(papers: readonly PaperFacts[], text: string): number {
  const reading = parseQuery(text);
  if (!reading.ok) return 0;
  const { query } = reading;
  const selection = { ...EVERYTHING, query: { text, query } };
  const shown = papers.filter((facts) => findNarrowing(facts, selection, STATES) === undefined);
  return shown.reduce((sum, { paper }) => sum + findSpans(query, paper.title).length, 0);
}

function scan(papers: readonly PaperFacts[], text: string): number {
  const words = text.toLowerCase().split(' ');
  return papers.filter(({ paper: { title, abstract = '' } }) => {
    const whole = `${title} ${abstract}`.toLowerCase();
    return words.every((word) => whole.includes(word));
  }).length;
}

function time(run: () => number): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function listPapers(): readonly PaperFacts[] {
  const entries = SAMPLE_DAYS.flatMap((day) => day.entries);
  return Array.from({ length: PAPERS }, (_, at) => {
    const paper = readPaper(entries[at % entries.length]);
    if (paper === undefined) throw new Error('the sample cannot be read');
    return describeFacts(paper);
  });
}

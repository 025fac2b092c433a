import { indexQueries } from '../../utils/query/index-queries.ts';
import { matchesQuery } from '../../utils/query/match-query.ts';
import { parseQuery } from '../../utils/query/parse-query.ts';
import { prepareFacts } from '../../utils/query/prepare-facts.ts';
import type { PreparedFacts } from '../../utils/query/prepare-facts.ts';
import type { Query } from '../../utils/query/query.ts';
import { SAMPLE_DAYS } from '../site/sample.ts';
import type { Benchmark } from './measurement.ts';
import { findMedian } from './measurement.ts';

const RULES = 1000;
const PAPERS = 100;
const REPEATS = 15;

interface Text {
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly string[];
}

const prepareText = (text: Text): PreparedFacts =>
  prepareFacts({ ...text, techniques: [], code: 'unknown', upvotes: 20 });

/** What a rule looks for, as queries say it and as a regular expression does. */
interface Kind {
  readonly what: string;
  readonly query: (word: string, next: string) => string;
  readonly expression: (word: string, next: string) => string;
}

const KINDS: readonly Kind[] = [
  { what: 'a word', query: (word) => word, expression: (word) => String.raw`\b${word}s?\b` },
  {
    what: 'a phrase',
    query: (word, next) => `"${word} ${next}"`,
    expression: (word, next) => String.raw`\b${word}s?[\s-]${next}s?\b`,
  },
  {
    what: 'an acronym',
    query: (word) => word.slice(0, 4).toUpperCase(),
    expression: (word) => String.raw`\b${word.slice(0, 4)}s?\b`,
  },
  {
    what: 'a beginning',
    query: (word) => `${word.slice(0, 5)}*`,
    expression: (word) => String.raw`\b${word.slice(0, 5)}`,
  },
];

/** Each a different kind, by turns. */
const MIXED = [
  ...KINDS.map(({ query }) => query),
  (word: string) => `author:${word}`,
  (word: string) => `org:${word}`,
  (word: string, next: string) => `${word} -title:${next}`,
  (_: string, next: string) => `upvotes:>${next.length * 50}`,
];

/** What a page does whose rules the background has read: each asked of every paper, or those that may match. */
export const indexBenchmark: Benchmark = {
  title: `${RULES} rules that have been read, asked of ${PAPERS} papers by an index, against all of them asked`,
  measure() {
    const texts = listTexts();
    const pairs = listPairs(texts);
    const kinds = [
      ...KINDS,
      {
        what: 'eight kinds by turns',
        query: (word: string, next: string) =>
          MIXED[(word.length + next.length) % MIXED.length]?.(word, next) ?? word,
      },
    ];
    return Promise.resolve(
      kinds.flatMap(({ what, query }) => {
        const queries = pairs.map(([word, next]) => read(query(word, next)));
        const times = measureBoth(
          () => askIndex(queries, texts),
          () => askAll(queries, texts),
        );
        return [
          { what, unit: 'ms', ...times, bar: { of: 'ratio', most: 0.8 } },
          { what: '', unit: 'ms', figure: times.figure, bar: { of: 'figure', most: 8 } },
        ] as const;
      }),
    );
  },
};

export const queryBenchmark: Benchmark = {
  title: `${RULES} rules read and asked of ${PAPERS} papers, against a regular expression a rule`,
  measure() {
    const texts = listTexts();
    const pairs = listPairs(texts);
    return Promise.resolve(
      KINDS.map(({ what, query, expression }) => ({
        what,
        unit: 'ms',
        ...measureBoth(
          () =>
            askQueries(
              pairs.map(([word, next]) => query(word, next)),
              texts,
            ),
          () =>
            askExpressions(
              pairs.map(([word, next]) => expression(word, next)),
              texts,
            ),
        ),
        bar: { of: 'ratio', most: 0.5 } as const,
      })),
    );
  },
};

/** In turns, so that what else the machine does meets both alike. */
function measureBoth(ask: () => number, askPlainly: () => number) {
  const times = Array.from({ length: REPEATS }, () => [time(ask), time(askPlainly)] as const);
  return {
    figure: findMedian(times.map(([figure]) => figure)),
    baseline: findMedian(times.map(([, baseline]) => baseline)),
  };
}

function time(run: () => number): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function askQueries(queries: readonly string[], texts: readonly Text[]): number {
  return askIndex(queries.map(read), texts);
}

function askIndex(queries: readonly Query[], texts: readonly Text[]): number {
  const findMatching = indexQueries(queries.map((query) => ({ query })));
  return texts.reduce((found, text) => found + [...findMatching(prepareText(text))].length, 0);
}

const askAll = (queries: readonly Query[], texts: readonly Text[]): number =>
  texts.reduce((found, text) => {
    const facts = prepareText(text);
    return found + queries.filter((query) => matchesQuery(query, facts)).length;
  }, 0);

function read(text: string): Query {
  const reading = parseQuery(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.error.code}`);
  return reading.query;
}

function askExpressions(expressions: readonly string[], texts: readonly Text[]): number {
  const rules = expressions.map((expression) => new RegExp(expression, 'i'));
  return texts.reduce(
    (found, { title, abstract }) =>
      found + rules.filter((rule) => rule.test(title) || rule.test(abstract)).length,
    0,
  );
}

function listTexts(): readonly Text[] {
  const papers = SAMPLE_DAYS.flatMap(({ entries }) => entries).map(({ paper }) => ({
    title: paper.title ?? '',
    abstract: paper.summary ?? '',
    authors: (paper.authors as readonly { readonly name: string }[]).map(({ name }) => name),
  }));
  return Array.from(
    { length: PAPERS },
    (_, at) => papers[at % papers.length] ?? { title: '', abstract: '', authors: [] },
  );
}

/** Words of the papers and words that none has, each with another. */
function listPairs(texts: readonly Text[]): readonly (readonly [string, string])[] {
  const known = [
    ...new Set(
      texts.flatMap(({ abstract }) => abstract.toLowerCase().match(/\b[a-z]{4,}\b/g) ?? []),
    ),
  ];
  return Array.from({ length: RULES }, (_, at) => {
    const word = known[(at * 7) % known.length] ?? '';
    return [
      at % 2 === 0 ? word : word.split('').toReversed().join(''),
      known[at % known.length] ?? '',
    ];
  });
}

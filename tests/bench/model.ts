import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { createClassifier } from '../../utils/techniques/classify.ts';
import { readKeywordTable } from '../../utils/techniques/keyword-table.ts';
import type { KeywordLists, Model } from '../../utils/techniques/model.ts';
import { createBaselines } from './model-baselines.ts';
import { writeTexts } from './model-texts.ts';

const MODEL = resolve(import.meta.dirname, '../../utils/techniques/model.json');
const TEXTS = 2000;
/** Regular expressions are so slow that fewer texts must do. */
const FEW = 60;
const PAPERS_PER_LOAD = 60;
const LONGER = 10;
const BATCH = 20;

export interface ModelRatios {
  /** How many times faster than the obvious ways; at least 10 and 3 are wanted. */
  readonly fasterThanOneByOne: number;
  readonly fasterThanAlternations: number;
  /** Against only lower-casing and splitting the same text; at most 4. */
  readonly slowerThanSplit: number;
  /** Parsing and building against classifying 60 papers; at most 1. */
  readonly loadAgainst60Papers: number;
  /** Ten times the text against ten times the time; about 1. */
  readonly lengthGrowth: number;
  /** Twice the keywords; at most 1.3. */
  readonly doubledKeywords: number;
  readonly microsecondsPerPaper: number;
}

/** Speed of the keyword model, each as a ratio within this run. */
export function measureModel(): ModelRatios {
  const json = readFileSync(MODEL, 'utf8');
  const model = JSON.parse(json) as Model;
  const texts = writeTexts(readKeywordTable(model).keywords, TEXTS).map((text) => ({
    text,
    joined: `${text.title}\n${text.abstract}`,
    long: { ...text, abstract: `${text.abstract} `.repeat(LONGER) },
  }));
  const classify = createClassifier(model);
  const classifyDoubled = createClassifier(doubleKeywords(model));
  const { oneByOne, alternations, split } = createBaselines(model);

  // Two at a time: a third would take the room that each has in the processor's caches.
  const all = measureInTurns(texts, {
    own: ({ text }) => classify(text),
    split: ({ joined }) => split(joined),
  });
  const twice = measureInTurns(texts, {
    own: ({ text }) => classify(text),
    doubled: ({ text }) => classifyDoubled(text),
  });
  const some = measureInTurns(texts.slice(0, TEXTS / 10), {
    own: ({ text }) => classify(text),
    long: ({ long }) => classify(long),
  });
  const few = measureInTurns(
    texts.slice(0, FEW),
    {
      own: ({ text }) => classify(text),
      oneByOne: ({ joined }) => oneByOne(joined),
      alternations: ({ joined }) => alternations(joined),
    },
    3,
  );
  const loads = measureInTurns(
    [texts.slice(0, PAPERS_PER_LOAD)],
    {
      load: () => createClassifier(JSON.parse(json) as Model),
      papers: (papers) => papers.map(({ text }) => classify(text)),
    },
    60,
  );
  return {
    fasterThanOneByOne: few.oneByOne / few.own,
    fasterThanAlternations: few.alternations / few.own,
    slowerThanSplit: all.own / all.split,
    loadAgainst60Papers: loads.load / loads.papers,
    lengthGrowth: some.long / LONGER / some.own,
    doubledKeywords: twice.doubled / twice.own,
    microsecondsPerPaper: (all.own / TEXTS) * 1000,
  };
}

/**
 * Milliseconds of each work for all items: the sum over small batches of its best round, as the
 * machine's other work only ever adds. By turns, as the machine itself is faster now and slower then.
 */
function measureInTurns<Item, Name extends string>(
  items: readonly Item[],
  works: Readonly<Record<Name, (item: Item) => unknown>>,
  rounds = 9,
): Readonly<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const sums = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (let start = 0; start < items.length; start += BATCH) {
    const batch = items.slice(start, start + BATCH);
    const times = Array.from({ length: rounds }, () =>
      names.map((name) => time(batch, works[name])),
    );
    for (const [at, name] of names.entries()) {
      sums[name] += Math.min(...times.map((round) => round[at] ?? Infinity));
    }
  }
  return sums;
}

function time<Item>(batch: readonly Item[], work: (item: Item) => unknown): number {
  const from = performance.now();
  for (const item of batch) work(item);
  return performance.now() - from;
}

/** As many keywords again, by the same techniques and weights, that no text holds. */
function doubleKeywords(model: Model): Model {
  return { ...model, written: doubleLists(model.written), learned: doubleLists(model.learned) };
}

function doubleLists(lists: KeywordLists): KeywordLists {
  return Object.fromEntries(
    Object.entries(lists).map(([id, byWeight]) => [
      id,
      Object.fromEntries(
        Object.entries(byWeight ?? {}).map(([weight, list]) => [weight, list.flatMap(double)]),
      ),
    ]),
  );
}

function double(keyword: string): readonly string[] {
  return [keyword, `${keyword} qx`];
}

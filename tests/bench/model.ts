import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

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
  readonly modelGzipBytes: number;
}

/** Speed and size of the keyword model, each as a ratio within this run. */
export function measureModel(): ModelRatios {
  const json = readFileSync(MODEL, 'utf8');
  const model = JSON.parse(json) as Model;
  const texts = writeTexts(readKeywordTable(model).keywords, TEXTS);
  const classify = createClassifier(model);
  const classifyDoubled = createClassifier(doubleKeywords(model));
  const { oneByOne, alternations, split } = createBaselines(model);
  const joined = texts.map(({ title, abstract }) => `${title}\n${abstract}`);
  const few = joined.slice(0, FEW);
  const long = texts
    .slice(0, TEXTS / 10)
    .map(({ title, abstract }) => ({ title, abstract: `${abstract} `.repeat(10) }));

  const own = measure(texts, classify) / TEXTS;
  const load = measure([json], (text) => createClassifier(JSON.parse(text) as Model), 60);
  return {
    fasterThanOneByOne: measure(few, oneByOne, 3) / FEW / own,
    fasterThanAlternations: measure(few, alternations, 3) / FEW / own,
    slowerThanSplit: own / (measure(joined, split) / TEXTS),
    loadAgainst60Papers: load / (own * PAPERS_PER_LOAD),
    lengthGrowth: measure(long, classify) / (TEXTS / 10) / 10 / own,
    doubledKeywords: measure(texts, classifyDoubled) / TEXTS / own,
    microsecondsPerPaper: own * 1000,
    modelGzipBytes: gzipSync(JSON.stringify(model), { level: 9 }).length,
  };
}

/**
 * Milliseconds for all items: the sum over small batches of each one's best round, as the machine's
 * other work only ever adds.
 */
function measure<Item>(items: readonly Item[], work: (item: Item) => unknown, rounds = 9): number {
  let sum = 0;
  for (let start = 0; start < items.length; start += BATCH) {
    const batch = items.slice(start, start + BATCH);
    let best = Infinity;
    for (let round = 0; round < rounds; round++) {
      const from = performance.now();
      for (const item of batch) work(item);
      best = Math.min(best, performance.now() - from);
    }
    sum += best;
  }
  return sum;
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

import type { KeywordLists, Model } from './model.ts';
import { TECHNIQUES } from './taxonomy.ts';

/** What each keyword weighs for each technique, in parallel lists of entries. */
export interface KeywordTable {
  readonly keywords: readonly string[];
  /** Per keyword: its first entry, or -1. */
  readonly heads: Int32Array;
  /** Per entry: the keyword's next one, or -1. */
  readonly nexts: Int32Array;
  /** Per entry: the technique's place in `TECHNIQUES`. */
  readonly techniques: Int32Array;
  readonly written: Float64Array;
  readonly learned: Float64Array;
}

/**
 * Turns a model's lists by technique into entries by keyword; `keywords` come first in the table,
 * whether the model knows them or not.
 */
export function readKeywordTable(
  model: Pick<Model, 'written' | 'learned'>,
  known: readonly string[] = [],
): KeywordTable {
  const keywords = [...known];
  const numbers = new Map(known.map((keyword, number) => [keyword, number]));
  const heads: number[] = known.map(() => -1);
  const nexts: number[] = [];
  const techniques: number[] = [];
  const written: number[] = [];
  const learned: number[] = [];

  const readNumber = (keyword: string): number => {
    let number = numbers.get(keyword);
    if (number === undefined) {
      number = keywords.push(keyword) - 1;
      numbers.set(keyword, number);
      heads.push(-1);
    }
    return number;
  };
  const add = (number: number, technique: number): number => {
    const entry = techniques.push(technique) - 1;
    nexts.push(heads[number] ?? -1);
    heads[number] = entry;
    written.push(0);
    learned.push(0);
    return entry;
  };
  forEachKeyword(model.written, (keyword, technique, weight) => {
    written[add(readNumber(keyword), technique)] = weight;
  });
  forEachKeyword(model.learned, (keyword, technique, weight) => {
    const number = readNumber(keyword);
    let entry = heads[number] ?? -1;
    while (entry >= 0 && techniques[entry] !== technique) entry = nexts[entry] ?? -1;
    learned[entry >= 0 ? entry : add(number, technique)] = weight;
  });
  return {
    keywords,
    heads: Int32Array.from(heads),
    nexts: Int32Array.from(nexts),
    techniques: Int32Array.from(techniques),
    written: Float64Array.from(written),
    learned: Float64Array.from(learned),
  };
}

function forEachKeyword(
  lists: KeywordLists,
  visit: (keyword: string, technique: number, weight: number) => void,
): void {
  for (const [technique, { id }] of TECHNIQUES.entries()) {
    for (const [weight, keywords] of Object.entries(lists[id] ?? {})) {
      for (const keyword of keywords) visit(keyword, technique, Number(weight));
    }
  }
}

import type { KeywordLists, Model } from './model.ts';

/** What each keyword weighs for each technique, in parallel lists of entries; some room is spare. */
export interface KeywordTable {
  readonly keywords: readonly string[];
  /** Per keyword: its first entry, or -1. */
  readonly heads: Int32Array;
  /** Per entry: the keyword's next one, or -1. */
  readonly nexts: Int32Array;
  /** Per entry: the technique's place in the model. */
  readonly techniques: Int32Array;
  readonly written: Float64Array;
  readonly learned: Float64Array;
}

/**
 * Turns a model's lists by technique into entries by keyword. The `known` keywords keep
 * their numbers, whether the model has them or not.
 */
export function readKeywordTable(
  model: Pick<Model<string>, 'techniques' | 'written' | 'learned'>,
  known: ReadonlyMap<string, number> = new Map(),
): KeywordTable {
  const most = countKeywords(model.written) + countKeywords(model.learned);
  const numbers = new Map(known);
  const heads = new Int32Array(numbers.size + most).fill(-1);
  const nexts = new Int32Array(most);
  const techniques = new Int32Array(most);
  const written = new Float64Array(most);
  const learned = new Float64Array(most);
  const ids = Object.keys(model.techniques);
  let entries = 0;

  const findEntry = (keyword: string, technique: number): number => {
    let number = numbers.get(keyword);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(keyword, number);
    }
    const head = heads[number] ?? -1;
    let entry = head;
    while (entry >= 0 && techniques[entry] !== technique) entry = nexts[entry] ?? -1;
    if (entry >= 0) return entry;
    nexts[entries] = head;
    techniques[entries] = technique;
    heads[number] = entries;
    return entries++;
  };
  const read = (lists: KeywordLists, weights: Float64Array): void => {
    for (const [technique, id] of ids.entries()) {
      for (const [key, list] of Object.entries(lists[id] ?? {})) {
        const weight = Number(key);
        for (const keyword of list) weights[findEntry(keyword, technique)] = weight;
      }
    }
  };
  read(model.written, written);
  read(model.learned, learned);
  return { keywords: [...numbers.keys()], heads, nexts, techniques, written, learned };
}

function countKeywords(lists: KeywordLists): number {
  let count = 0;
  for (const byWeight of Object.values(lists)) {
    for (const list of Object.values(byWeight ?? {})) count += list.length;
  }
  return count;
}

import type { KeywordLists, Model } from './model.ts';
import { TECHNIQUES } from './taxonomy.ts';

/** What one keyword weighs for one technique. */
export interface Entry {
  /** The technique's place in `TECHNIQUES`. */
  readonly technique: number;
  written: number;
  learned: number;
}

export type KeywordTable = ReadonlyMap<string, readonly Entry[]>;

/** Turns a model's lists by technique into entries by keyword. */
export function readKeywordTable({ written, learned }: Model): KeywordTable {
  const table = new Map<string, Entry[]>();
  const read = (lists: KeywordLists, kind: 'written' | 'learned'): void => {
    for (const [technique, { id }] of TECHNIQUES.entries()) {
      for (const [weight, keywords] of Object.entries(lists[id] ?? {})) {
        for (const keyword of keywords) {
          const entry = findEntry(table, keyword, technique);
          entry[kind] = Number(weight);
        }
      }
    }
  };
  read(written, 'written');
  read(learned, 'learned');
  return table;
}

function findEntry(table: Map<string, Entry[]>, keyword: string, technique: number): Entry {
  const entries = table.get(keyword) ?? [];
  if (entries.length === 0) table.set(keyword, entries);
  // Lists are read technique by technique, so an entry made before is not far from the end.
  const known = entries.find((entry) => entry.technique === technique);
  if (known) return known;
  const entry = { technique, written: 0, learned: 0 };
  entries.push(entry);
  return entry;
}

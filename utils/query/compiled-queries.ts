import { isRecord } from '../document.ts';
import type { Query } from './query.ts';
import { readQuery } from './read-query.ts';

/** Goes up with every change of what a query's text means: what was compiled before is compiled anew. */
export const GRAMMAR = 8;

/** The texts of all queries at work, read by the background: the script a page starts with has no parser. */
export interface CompiledQueries {
  readonly grammar: number;
  readonly queries: Readonly<Record<string, Query>>;
}

/** The stored queries by their texts; none that another version of Gloss has read. */
export function readCompiledQueries(stored: unknown): ReadonlyMap<string, Query> {
  if (!isRecord(stored) || stored['grammar'] !== GRAMMAR || !isRecord(stored['queries'])) {
    return new Map();
  }
  return new Map(
    Object.entries(stored['queries']).flatMap(([text, value]) => {
      const query = readQuery(value);
      return query === undefined ? [] : [[text, query] as const];
    }),
  );
}

import { parseQuery } from '../query/parse-query.ts';
import type { Query, QueryError } from '../query/query.ts';
import type { OwnTechniqueName } from '../user-techniques/own-technique.ts';
import type { FilterAction, FiltersDocument } from './filters.ts';

export interface CompiledFilters {
  /** The rules that are on, by what they do, in the user's order. */
  readonly rules: Readonly<Record<FilterAction, readonly Rule[]>>;
  /** Filters, on or off, whose query cannot be read; they never match. */
  readonly unreadable: readonly { readonly id: string; readonly error: QueryError }[];
}

export interface Rule {
  readonly id: string;
  readonly query: Query;
}

/** Reads every query once; one that cannot be read disturbs no other. */
export function compileFilters(
  { filters }: FiltersDocument,
  own: readonly OwnTechniqueName[] = [],
): CompiledFilters {
  const rules: Record<FilterAction, Rule[]> = { hide: [], dim: [], highlight: [] };
  const unreadable: { id: string; error: QueryError }[] = [];
  for (const { id, query, action, enabled } of filters) {
    const reading = parseQuery(query, own);
    if (!reading.ok) unreadable.push({ id, error: reading.error });
    else if (enabled) rules[action].push({ id, query: reading.query });
  }
  return { rules, unreadable };
}

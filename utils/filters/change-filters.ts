import { parseQuery } from '../query/parse-query.ts';
import type { QueryError } from '../query/query.ts';
import type { OwnTechniqueName } from '../user-techniques/own-technique.ts';
import type { Filter, FiltersDocument } from './filters.ts';

export type FiltersChange =
  | { readonly ok: true; readonly value: FiltersDocument }
  | { readonly ok: false; readonly error: QueryError };

/** Puts the filter in the place of the one with its id, else last; refuses a query that cannot be read. */
export function putFilter(
  document: FiltersDocument,
  filter: Filter,
  own: readonly OwnTechniqueName[] = [],
): FiltersChange {
  const reading = parseQuery(filter.query, own);
  if (!reading.ok) return reading;
  const known = document.filters.some(({ id }) => id === filter.id);
  const filters = known
    ? document.filters.map((other) => (other.id === filter.id ? filter : other))
    : [...document.filters, filter];
  return { ok: true, value: { ...document, filters } };
}

/** The same document if it holds no such filter. */
export function removeFilter(document: FiltersDocument, id: string): FiltersDocument {
  const filters = document.filters.filter((filter) => filter.id !== id);
  return filters.length === document.filters.length ? document : { ...document, filters };
}

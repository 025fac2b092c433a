import { mapChanged } from '../map-changed.ts';
import type { PaperId } from '../paper.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { QueryError } from '../query/query.ts';
import type { OwnTechniqueName } from '../techniques/own-id.ts';
import type { Filter, FiltersDocument } from './filters.ts';
import { namesKept } from './names-kept.ts';

export type FiltersErrorCode = 'filters-changed' | 'too-many-filters';

type FiltersChange<E = QueryError> =
  | { readonly ok: true; readonly value: FiltersDocument }
  | { readonly ok: false; readonly error: E };

/** Puts the filter in the place of the one with its id, else last; refuses a new query that cannot be read. */
export function putFilter(
  document: FiltersDocument,
  filter: Filter,
  own: readonly OwnTechniqueName[] = [],
): FiltersChange {
  const known = document.filters.find(({ id }) => id === filter.id);
  // One that can no longer be read may still be named, moved and switched off.
  const reading = filter.query === known?.query ? undefined : parseQuery(filter.query, own);
  if (reading?.ok === false) return reading;
  // What asks for saved or followed papers means them; who takes that back is believed.
  const meansKept = reading && filter.action !== 'highlight' && namesKept(reading.query);
  const put = meansKept ? { ...filter, evenFollowed: true } : filter;
  const filters = known
    ? document.filters.map((other) => (other === known ? put : other))
    : [...document.filters, put];
  return { ok: true, value: { ...document, filters } };
}

/** Brings a filter back to its place, even one whose query can no longer be read; the same document if it is there. */
export const restoreFilter = (
  document: FiltersDocument,
  filter: Filter,
  at: number,
): FiltersDocument =>
  document.filters.some(({ id }) => id === filter.id)
    ? document
    : { ...document, filters: document.filters.toSpliced(at, 0, filter) };

/** The same document if it holds no such filter. */
export function removeFilter(document: FiltersDocument, id: string): FiltersDocument {
  const filters = document.filters.filter((filter) => filter.id !== id);
  return filters.length === document.filters.length ? document : { ...document, filters };
}

/** Puts the filter at a place among all; the same document if it stands there, or there is no such filter. */
export function moveFilter(document: FiltersDocument, id: string, to: number): FiltersDocument {
  const from = document.filters.findIndex((filter) => filter.id === id);
  const filter = document.filters[from];
  if (filter === undefined || from === to) return document;
  return { ...document, filters: document.filters.toSpliced(from, 1).toSpliced(to, 0, filter) };
}

/** As many as anyone would ask for one by one. */
export const MOST_EXEMPT = 1000;

/** Takes a paper out of the reach of all filters, or no longer; those exempted first make room. */
export function exemptPaper(
  document: FiltersDocument,
  id: PaperId,
  isExempt: boolean,
): FiltersDocument {
  if (document.exempt.includes(id) === isExempt) return document;
  const others = document.exempt.filter((other) => other !== id);
  return { ...document, exempt: isExempt ? [...others, id].slice(-MOST_EXEMPT) : others };
}

/** More would not be written by hand. */
export const MOST_FILTERS = 5000;

/** Puts these in the place of all filters, if those are still what they were `before`. */
export function replaceFilters(
  document: FiltersDocument,
  filters: readonly Filter[],
  before: readonly Filter[],
): FiltersChange<{ readonly code: FiltersErrorCode }> {
  if (JSON.stringify(document.filters) !== JSON.stringify(before)) {
    return { ok: false, error: { code: 'filters-changed' } };
  }
  return filters.length > MOST_FILTERS
    ? { ok: false, error: { code: 'too-many-filters' } }
    : { ok: true, value: { ...document, filters } };
}

/** Writes every query anew; the same document if none becomes another. */
export function rewriteFilters(
  document: FiltersDocument,
  rewrite: (query: string) => string,
): FiltersDocument {
  const filters = mapChanged(document.filters, (filter) => {
    const query = rewrite(filter.query);
    return query === filter.query ? filter : { ...filter, query };
  });
  return filters === document.filters ? document : { ...document, filters };
}

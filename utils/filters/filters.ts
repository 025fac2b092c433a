import { isRecord, readEntries, readVersioned } from '../document.ts';
import type { DocumentFormat, DocumentReading } from '../document.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { QueryError } from '../query/query.ts';
import type { OwnTechniqueName } from '../user-techniques/own-technique.ts';

export const FILTER_ACTIONS = ['hide', 'dim', 'highlight'] as const;
/** What becomes of a matching card, strongest first. */
export type FilterAction = (typeof FILTER_ACTIONS)[number];

export interface Filter {
  readonly id: string;
  /** As the user wrote it. */
  readonly query: string;
  readonly action: FilterAction;
  readonly enabled: boolean;
}

export const FILTERS_VERSION = 1;

export interface FiltersDocument {
  readonly version: typeof FILTERS_VERSION;
  readonly filters: readonly Filter[];
  /** Entries that could not be read, kept as they are. */
  readonly setAside: readonly unknown[];
}

export const EMPTY_FILTERS: FiltersDocument = {
  version: FILTERS_VERSION,
  filters: [],
  setAside: [],
};

const FORMAT: DocumentFormat<FiltersDocument> = {
  version: FILTERS_VERSION,
  migrations: {},
  empty: EMPTY_FILTERS,
  parse({ filters: list, setAside }) {
    const reading = readEntries({ list, setAside }, parseFilter, ({ id }) => id);
    return (
      reading && {
        version: FILTERS_VERSION,
        filters: reading.entries,
        setAside: reading.setAside,
      }
    );
  },
};

/** The stored filters, in the order in which they are asked. */
export function readFiltersDocument(stored: unknown): DocumentReading<FiltersDocument> {
  return readVersioned(stored, FORMAT);
}

/** A filter from storage or a message; its query may still be unreadable. */
export function parseFilter(value: unknown): Filter | undefined {
  if (!isRecord(value)) return undefined;
  const { id, query, enabled } = value;
  const action = FILTER_ACTIONS.find((known) => known === value['action']);
  if (typeof id !== 'string' || id === '' || typeof query !== 'string') return undefined;
  if (action === undefined || typeof enabled !== 'boolean') return undefined;
  return { id, query, action, enabled };
}

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

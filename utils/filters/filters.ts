import { isRecord, readEntries, readVersioned } from '../document.ts';
import type { DocumentFormat, DocumentReading } from '../document.ts';

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

import { COLOURS } from '../colours.ts';
import type { Colour } from '../colours.ts';
import { isRecord, readEntries, readVersioned } from '../document.ts';
import type { DocumentFormat, DocumentReading } from '../document.ts';
import { parsePaperId } from '../paper.ts';
import type { PaperId } from '../paper.ts';
import { present } from '../present.ts';
import { collapseSpace } from '../text.ts';

export const FILTER_ACTIONS = ['hide', 'dim', 'highlight'] as const;
/** What becomes of a matching card, strongest first. */
export type FilterAction = (typeof FILTER_ACTIONS)[number];

export interface Filter {
  readonly id: string;
  /** As the user wrote it. */
  readonly query: string;
  readonly action: FilterAction;
  readonly enabled: boolean;
  /** What the user calls it, where the query does not say it well. */
  readonly name?: string;
  /** Of a highlight; without it the one of all. */
  readonly colour?: Colour;
  /** Also hides and dims what is followed or saved, which no other filter does. */
  readonly evenFollowed?: boolean;
}

export const FILTER_NAME_MAX_LENGTH = 60;

export const FILTERS_VERSION = 1;

export interface FiltersDocument {
  readonly version: typeof FILTERS_VERSION;
  readonly filters: readonly Filter[];
  /** Papers that no filter hides or dims, whatever it says; the latest last. */
  readonly exempt: readonly PaperId[];
  /** Entries that could not be read, kept as they are. */
  readonly setAside: readonly unknown[];
}

export const EMPTY_FILTERS: FiltersDocument = {
  version: FILTERS_VERSION,
  filters: [],
  exempt: [],
  setAside: [],
};

const FORMAT: DocumentFormat<FiltersDocument> = {
  version: FILTERS_VERSION,
  migrations: {},
  empty: EMPTY_FILTERS,
  parse({ filters: list, exempt, setAside }) {
    const reading = readEntries({ list, setAside }, parseFilter, ({ id }) => id);
    return (
      reading && {
        version: FILTERS_VERSION,
        filters: reading.entries,
        exempt: readExempt(exempt),
        setAside: reading.setAside,
      }
    );
  },
};

/** What is no id exempts no paper. */
const readExempt = (stored: unknown): readonly PaperId[] =>
  Array.isArray(stored) ? stored.flatMap((id) => parsePaperId(id) ?? []) : [];

/** The stored filters, in the order in which they are asked. */
export function readFiltersDocument(stored: unknown): DocumentReading<FiltersDocument> {
  return readVersioned(stored, FORMAT);
}

/** A filter from storage or a message; its query may still be unreadable. */
export function parseFilter(value: unknown): Filter | undefined {
  if (!isRecord(value)) return undefined;
  const { id, query, enabled, evenFollowed } = value;
  const action = FILTER_ACTIONS.find((known) => known === value['action']);
  if (typeof id !== 'string' || id === '' || typeof query !== 'string') return undefined;
  if (action === undefined || typeof enabled !== 'boolean') return undefined;
  const more = {
    name: parseFilterName(value['name']),
    colour: COLOURS.find((known) => known === value['colour']),
    evenFollowed: typeof evenFollowed === 'boolean' ? evenFollowed : undefined,
  };
  // Without it the filter would be another one: it is set aside whole.
  const isLost = Object.entries(more).some(([field, read]) => read !== value[field]);
  return isLost ? undefined : { id, query, action, enabled, ...present(more) };
}

/** `undefined` for what is no name, or none that stands in one short line. */
export function parseFilterName(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const name = collapseSpace(value);
  return name !== '' && name.length <= FILTER_NAME_MAX_LENGTH ? name : undefined;
}

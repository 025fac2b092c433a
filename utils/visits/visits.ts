import { isCount } from '../count.ts';
import { isRecord, readEntries, readVersioned } from '../document.ts';
import type { DocumentFormat, DocumentReading } from '../document.ts';

/** What a daily page held when it was last looked at. */
export interface Visit {
  /** The page's day, as `2026-08-21`. */
  readonly date: string;
  readonly papers: number;
  /** How many of them each technique has; one that is gone by now counts for nothing. */
  readonly techniques: Readonly<Record<string, number>>;
}

export const VISITS_VERSION = 1;

export interface VisitsDocument {
  readonly version: typeof VISITS_VERSION;
  /** The latest days, oldest first. */
  readonly visits: readonly Visit[];
  /** Entries that could not be read, kept as they are. */
  readonly setAside: readonly unknown[];
}

/** About a month of working days and Sundays; some 1 kB each. */
export const MOST_VISITS = 30;

export const NO_VISITS: VisitsDocument = { version: VISITS_VERSION, visits: [], setAside: [] };

const FORMAT: DocumentFormat<VisitsDocument> = {
  version: VISITS_VERSION,
  migrations: {},
  empty: NO_VISITS,
  parse({ visits: list, setAside }) {
    const reading = readEntries({ list, setAside }, parseVisit, ({ date }) => date);
    return (
      reading && {
        version: VISITS_VERSION,
        visits: reading.entries,
        setAside: reading.setAside,
      }
    );
  },
};

export function readVisitsDocument(stored: unknown): DocumentReading<VisitsDocument> {
  return readVersioned(stored, FORMAT);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST_PAPERS = 1000;
const MOST_TECHNIQUES = 200;
const LONGEST_ID = 64;

/** A visit from storage or a message. */
export function parseVisit(value: unknown): Visit | undefined {
  if (!isRecord(value)) return undefined;
  const { date, papers, techniques } = value;
  if (typeof date !== 'string' || !DAY.test(date) || Number.isNaN(Date.parse(date))) {
    return undefined;
  }
  if (!isCount(papers) || papers > MOST_PAPERS || !isRecord(techniques)) return undefined;
  const counts = Object.entries(techniques);
  if (counts.length > MOST_TECHNIQUES) return undefined;
  const read = counts.flatMap(([id, count]) =>
    id.length <= LONGEST_ID && isCount(count) && count <= papers ? [[id, count] as const] : [],
  );
  return read.length === counts.length
    ? { date, papers, techniques: Object.fromEntries(read) }
    : undefined;
}

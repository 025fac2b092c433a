import { CODE_STATES } from '../code/code-state.ts';
import type { CodeState } from '../code/code-state.ts';
import { readCount } from '../count.ts';
import { isRecord, readVersioned } from '../document.ts';
import type { DocumentFormat, DocumentReading, StoredRecord } from '../document.ts';
import { parseHttpUrl } from '../http-url.ts';
import { parsePaperId } from '../paper.ts';
import type { PaperId } from '../paper.ts';
import { present } from '../present.ts';
import { readTime } from '../read-time.ts';
import { readPaperDate } from './read-paper-date.ts';
import { readPrimaryClass } from './read-primary-class.ts';
import { readStatus } from './reading-status.ts';
import type { ReadingStatus } from './reading-status.ts';
import { readTags } from './tags.ts';

export const SAVED_PAPER_VERSION = 2;
/** In UTF-16 units, as a text field counts. */
export const LONGEST_NOTES = 50_000;

/** A paper as the library keeps it: what was known on the day of saving, and what the user made of it. */
export interface SavedPaper {
  readonly version: typeof SAVED_PAPER_VERSION;
  readonly id: PaperId;
  readonly title: string;
  readonly authors: readonly string[];
  readonly organization?: string;
  /** The name in the site's URLs, by which an organization is followed. */
  readonly organizationHandle?: string;
  readonly abstract?: string;
  /** ISO date or date-time, as the site gave it. */
  readonly date?: string;
  /** arXiv's, such as `cs.CL`; the site does not tell it. */
  readonly primaryClass?: string;
  readonly code: SavedCode;
  readonly projectPage?: string;
  /** Technique ids; those of another version of the taxonomy are kept as they are. */
  readonly techniques: readonly string[];
  /** ISO date-time. */
  readonly savedAt: string;
  readonly status: ReadingStatus;
  readonly tags: readonly string[];
  /** Markdown; empty where nothing was written. */
  readonly notes: string;
  readonly edited: EditTimes;
}

interface SavedCode {
  readonly state: CodeState;
  readonly url?: string;
  readonly stars?: number;
}

/** When each field was last edited, ISO; one that never was has no time. */
export interface EditTimes {
  readonly status?: string;
  readonly tags?: string;
  readonly notes?: string;
  /** When the paper last came back from the bin: a removal before that is over. */
  readonly restored?: string;
  /** When the paper became done, where its status was put back to that later; empty where nobody knows. */
  readonly done?: string;
}

// Migrations are frozen once released, and write none of today's names: those may change.
const FORMAT: DocumentFormat<SavedPaper | undefined> = {
  version: SAVED_PAPER_VERSION,
  migrations: {
    2: (older) => ({
      ...older,
      version: 2,
      status: 'to-read',
      tags: [],
      notes: '',
      edited: {},
    }),
  },
  empty: undefined,
  parse: parseFields,
};

/** A stored or sent record of any version up to today's; `undefined` if it has no id, title or time of saving. */
export function readSavedPaper(record: unknown): SavedPaper | undefined {
  const reading = describeRecord(record);
  return reading.status === 'ok' ? reading.value : undefined;
}

/** A stored record, or why it is left as it is; `undefined` if there is none. */
export const describeRecord = (record: unknown): DocumentReading<SavedPaper | undefined> =>
  readVersioned(record, FORMAT);

function parseFields(fields: StoredRecord): SavedPaper | undefined {
  const id = parsePaperId(fields['id']);
  const title = readText(fields['title']);
  const savedAt = readTime(fields['savedAt']);
  if (id === undefined || title === undefined || savedAt === undefined) return undefined;
  return {
    version: SAVED_PAPER_VERSION,
    id,
    title,
    authors: readTexts(fields['authors']),
    ...present({
      organization: readText(fields['organization']),
      organizationHandle: readText(fields['organizationHandle']),
      abstract: readText(fields['abstract']),
      date: readPaperDate(fields['date']),
      primaryClass: readPrimaryClass(fields['primaryClass']),
      projectPage: parseHttpUrl(fields['projectPage']),
    }),
    code: readCode(fields['code']),
    techniques: readTexts(fields['techniques']),
    savedAt,
    status: readStatus(fields['status']) ?? 'to-read',
    tags: readTags(fields['tags']),
    notes: (readText(fields['notes']) ?? '').slice(0, LONGEST_NOTES),
    edited: readTimes(fields['edited'], savedAt),
  };
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function readTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.flatMap((text) => readText(text) ?? []) : [];
}

function readCode(value: unknown): SavedCode {
  const { state, url, stars } = isRecord(value) ? value : {};
  const known = CODE_STATES.find((name) => name === state) ?? 'unknown';
  return {
    state: known,
    ...present({ url: parseHttpUrl(url), stars: readCount(stars) }),
  };
}

export function readTimes(value: unknown, savedAt = ''): EditTimes {
  const { status, tags, notes, restored: back, done } = isRecord(value) ? value : {};
  const restored = readTime(back);
  return present({
    status: readTime(status),
    tags: readTime(tags),
    notes: readTime(notes),
    // Before it was saved it says nothing, and two records that mean the same would differ.
    restored: restored !== undefined && restored > savedAt ? restored : undefined,
    done: done === '' ? done : readTime(done),
  });
}

import { isRecord, readVersioned } from '../document.ts';
import type { DocumentFormat, DocumentReading } from '../document.ts';
import { present } from '../present.ts';
import { readTime } from '../read-time.ts';
import { USER_DOCUMENTS } from '../user-document-names.ts';
import type { UserDocumentName } from '../user-document-names.ts';
import { parseLabel } from '../user-techniques/own-technique.ts';
import { listsOf } from './lists.ts';
import type { ListFormat } from './lists.ts';

/** What is known of an entry beside what its document says. */
export interface Note {
  /** When it was written last, or removed; ISO. Missing where the entry says so itself, or nobody knows. */
  readonly at?: string;
  /** Of an entry that the document seems to hold: that it is another, shown so. */
  readonly removed?: true;
  /** How it was called that was removed. */
  readonly label?: string;
  /** What it is, where its document does not say so. */
  readonly value?: unknown;
}

type Notes = Readonly<Record<string, Note>>;
export type NoteLists = Readonly<Record<string, Notes>>;

export const EDITS_VERSION = 2;

/** More notes of one list are kept as a text, which browsers hand on many times faster. */
const MOST_APART = 100;

/**
 * When the entries of the user's documents were written, which were removed and when, and where each
 * stands: what a merge goes by. The background alone writes it, with every change of a document.
 */
export type Edits = Readonly<Partial<Record<UserDocumentName, NoteLists>>> & {
  readonly version: typeof EDITS_VERSION;
};

export const NO_EDITS: Edits = { version: EDITS_VERSION };

const FORMAT: DocumentFormat<Edits> = {
  version: EDITS_VERSION,
  // From then on long lists of notes are kept as texts.
  migrations: { 2: (older) => older },
  empty: NO_EDITS,
  parse: (document) => ({
    version: EDITS_VERSION,
    ...withoutEmpty(
      Object.fromEntries(USER_DOCUMENTS.map((name) => [name, readLists(name, document[name])])),
    ),
  }),
};

/** The stored edits; a note that cannot be read is as none. */
export const readEdits = (stored: unknown): DocumentReading<Edits> => readVersioned(stored, FORMAT);

/** The edits as they are kept. */
export const packEdits = ({ version, ...documents }: Edits): unknown => ({
  version,
  ...mapValues(documents, (lists) => mapValues(lists, packNotes)),
});

const packNotes = (notes: Notes): unknown =>
  Object.keys(notes).length > MOST_APART ? JSON.stringify(notes) : notes;

const mapValues = <T>(
  record: Readonly<Record<string, T>>,
  map: (value: T) => unknown,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));

/** Of what has no notes nothing is written. */
export const withoutEmpty = <T extends object>(
  records: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(records).filter(([, one]) => Object.keys(one).length > 0));

function readLists(name: UserDocumentName, stored: unknown): NoteLists {
  const lists = isRecord(stored) ? stored : {};
  return withoutEmpty(
    Object.fromEntries(
      Object.entries(listsOf(name)).map(([list, format]) => [list, readNotes(lists[list], format)]),
    ),
  );
}

function readNotes(stored: unknown, format: ListFormat): Notes {
  const notes = typeof stored === 'string' ? (JSON.parse(stored) as unknown) : stored;
  return Object.fromEntries(
    Object.entries(isRecord(notes) ? notes : {}).flatMap(([id, note]) => {
      const read = readNote(note, format);
      return read === undefined ? [] : [[id, read]];
    }),
  );
}

function readNote(stored: unknown, format: ListFormat): Note | undefined {
  if (!isRecord(stored)) return undefined;
  const at = readTime(stored['at']);
  if (stored['removed'] === true) {
    const label = format.labelOf && parseLabel(stored['label']);
    if (at === undefined && !format.isNaming) return undefined;
    return { ...present({ at }), removed: true, ...present({ label }) };
  }
  const value = format.parse(stored['value']);
  return at === undefined && value === undefined ? undefined : present({ at, value });
}

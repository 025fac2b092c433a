import type { OwnTechniqueName } from '../techniques/own-id.ts';
import { USER_DOCUMENTS } from '../user-document-names.ts';
import type { UserDocumentName } from '../user-document-names.ts';
import type { Documents } from './documents.ts';
import { NO_EDITS, withoutEmpty } from './edits.ts';
import type { Edits, NoteLists } from './edits.ts';
import { listsOf } from './lists.ts';
import type { ListFormat } from './lists.ts';
import { readRegisters, writeNotes } from './note-registers.ts';
import { PUT_TOGETHER } from './put-together.ts';
import type { AnyRegisters } from './registers.ts';
import { TAKE_APART } from './take-apart.ts';

/** Documents, and what is known of their edits. */
export interface EditedDocuments {
  readonly documents: Partial<Documents>;
  readonly edits: Edits;
}

/** The same, entry by entry. */
export type AllRegisters = Readonly<Partial<Record<UserDocumentName, AnyRegisters>>>;

type AnyEntries = Readonly<Record<string, ReadonlyMap<string, unknown>>>;
type Own = readonly OwnTechniqueName[];

// Of a document's own types nothing is known here: each of these passes its own on.
const TAKE = TAKE_APART as Readonly<Record<string, (document: unknown, own: Own) => AnyEntries>>;
const PUT = PUT_TOGETHER as unknown as Readonly<
  Record<string, (registers: AnyRegisters, own: Own) => unknown>
>;

/** The entries of a document among others, which say how own techniques are called; none where it is not there. */
export function listEntries(name: UserDocumentName, documents: Partial<Documents>): AnyEntries {
  const document = documents[name];
  return document === undefined
    ? {}
    : (TAKE[name]?.(document, documents.techniques?.techniques ?? []) ?? {});
}

const mapLists = <T>(
  name: UserDocumentName,
  map: (list: string, format: ListFormat) => T,
): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(listsOf(name)).map(([list, format]) => [list, map(list, format)]),
  );

/** All that is known of a document's entries. */
export function registersOf(
  name: UserDocumentName,
  { documents, edits }: EditedDocuments,
): AnyRegisters {
  const entries = listEntries(name, documents);
  return mapLists(name, (list, format) =>
    readRegisters(entries[list] ?? new Map(), edits[name]?.[list] ?? {}, format),
  );
}

/** What a document that holds these entries does not say. */
export function notesOf(
  name: UserDocumentName,
  registers: AnyRegisters,
  documents: Partial<Documents>,
): NoteLists {
  const entries = listEntries(name, documents);
  const notes = (list: string, format: ListFormat, isWanted?: (id: string) => boolean) =>
    writeNotes(registers[list] ?? new Map(), entries[list] ?? new Map(), format, isWanted);
  const all = mapLists(name, (list, format) => {
    const { places } = format;
    if (places === undefined) return notes(list, format);
    const placed = notes(places, listsOf(name)[places] ?? format);
    return notes(
      list,
      format,
      (id) => entries[places]?.has(id) === true || Object.hasOwn(placed, id),
    );
  });
  return withoutEmpty(all);
}

/** The documents that these entries make, and what these do not say. */
export function documentsOf(all: AllRegisters): EditedDocuments {
  const names = USER_DOCUMENTS.filter((name) => all[name] !== undefined);
  const put = (name: UserDocumentName, own: Own) => PUT[name]?.(all[name] ?? {}, own);
  const techniques = all.techniques && (put('techniques', []) as Documents['techniques']);
  const documents: Partial<Documents> = Object.fromEntries(
    names.map((name) => [
      name,
      name === 'techniques' ? techniques : put(name, techniques?.techniques ?? []),
    ]),
  );
  const notes = names.map((name) => [name, notesOf(name, all[name] ?? {}, documents)] as const);
  return { documents, edits: { ...NO_EDITS, ...withoutEmpty(Object.fromEntries(notes)) } };
}

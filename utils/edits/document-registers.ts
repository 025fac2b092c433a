import type { OwnTechniqueName } from '../techniques/own-id.ts';
import { parseOwnId } from '../techniques/parse-technique-id.ts';
import { USER_DOCUMENTS } from '../user-document-names.ts';
import type { UserDocumentName } from '../user-document-names.ts';
import type { Documents } from './documents.ts';
import { NO_EDITS, withoutEmpty } from './edits.ts';
import type { Edits, NoteLists } from './edits.ts';
import { listsOf } from './lists.ts';
import type { ListFormat } from './lists.ts';
import type { OwnNames } from './name-techniques.ts';
import { readRegisters, writeNotes } from './note-registers.ts';
import type { View } from './note-registers.ts';
import { PUT_TOGETHER } from './put-together.ts';
import type { AnyRegisters, Register } from './registers.ts';
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
  Record<string, (registers: AnyRegisters, names: OwnNames) => unknown>
>;

/** The entries of a document among others, which say how own techniques are called; none where it is not there. */
export function listEntries(name: UserDocumentName, documents: Partial<Documents>): AnyEntries {
  const document = documents[name];
  return document === undefined
    ? {}
    : (TAKE[name]?.(document, documents.techniques?.techniques ?? []) ?? {});
}

/** How own techniques are called, and those that were removed. */
export const namesOf = ({ documents, edits }: EditedDocuments): OwnNames => ({
  own: documents.techniques?.techniques ?? [],
  gone: goneOf(Object.entries(edits.techniques?.['techniques'] ?? {})),
});

const goneOf = (
  entries: Iterable<readonly [id: string, { readonly label?: string }]>,
): readonly OwnTechniqueName[] =>
  [...entries].flatMap(([key, { label }]) => {
    const id = parseOwnId(key);
    return id === undefined || label === undefined ? [] : [{ id, label }];
  });

/** How a document shows an entry while own techniques are called so. */
export function viewOf(name: UserDocumentName, list: string, names: OwnNames): View {
  const none = mapLists(name, () => new Map<string, Register>());
  return (id, value) => {
    // Which is what nearly all are.
    if (!/technique/i.test(JSON.stringify(value))) return [id, value];
    const document = PUT[name]?.({ ...none, [list]: new Map([[id, { at: '', value }]]) }, names);
    return [...(TAKE[name]?.(document, names.own)[list] ?? [])][0] ?? [id, value];
  };
}

const mapLists = <T>(
  name: UserDocumentName,
  map: (list: string, format: ListFormat) => T,
): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(listsOf(name)).map(([list, format]) => [list, map(list, format)]),
  );

/** All that is known of a document's entries. */
export function registersOf(name: UserDocumentName, state: EditedDocuments): AnyRegisters {
  const { documents, edits } = state;
  const names = namesOf(state);
  const entries = listEntries(name, documents);
  return mapLists(name, (list, format) =>
    readRegisters(
      entries[list] ?? new Map(),
      edits[name]?.[list] ?? {},
      format,
      format.isNaming && viewOf(name, list, names),
    ),
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
  const put = (name: UserDocumentName, own: Own) => PUT[name]?.(all[name] ?? {}, { own, gone });
  const gone = goneOf((all.techniques?.['techniques'] ?? new Map<string, Register>()).entries());
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

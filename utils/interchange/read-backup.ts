import { isRecord } from '../document.ts';
import type { Documents } from '../edits/documents.ts';
import { readEdits } from '../edits/edits.ts';
import { BACKUP_FORMAT } from '../file-formats.ts';
import { readState } from '../library/merge-stored.ts';
import { describeRecord } from '../library/saved-paper.ts';
import { recordOf } from '../library/stored-paper.ts';
import { parsePaperId } from '../paper.ts';
import type { PaperId } from '../paper.ts';
import { present } from '../present.ts';
import type { Steps } from '../steps.ts';
import { USER_DOCUMENTS } from '../user-document-names.ts';
import { BACKUP_VERSION } from './backup.ts';
import { DOCUMENT_READERS } from './document-readers.ts';
import { findCuts } from './find-cuts.ts';
import { findUnread, withoutDoubles } from './import-content.ts';
import type {
  FoundPaper,
  ImportContent,
  ImportFaultCode,
  ImportReading,
  UnreadableEntry,
} from './import-content.ts';

/** Reads the value of a backup's JSON; what cannot be read in it is named, and left out. */
export function* readBackup(value: unknown): Steps<ImportReading> {
  if (!isRecord(value) || value['format'] !== BACKUP_FORMAT)
    return { ok: false, code: 'other-file' };
  const { version } = value;
  if (typeof version === 'number' && version > BACKUP_VERSION)
    return { ok: false, code: 'newer-file' };
  if (version !== BACKUP_VERSION) return { ok: false, code: 'other-file' };
  const [papers, removed] = [countEntries(value['papers']), countEntries(value['removed'])];
  const share = (before: number) => (index: number) => (before + index) / (papers + removed);
  const lists = [
    yield* readList(value, 'papers', (record) => ({ record, removal: undefined }), share(0)),
    yield* readList(value, 'removed', (removal) => ({ record: undefined, removal }), share(papers)),
  ];
  const once = yield* withoutDoubles(lists.flatMap(({ found }) => found));
  const { documents, unreadable } = parseDocuments(value);
  const edits = parseEdits(value);
  const unread = lists.flatMap((list) => list.unreadable);
  return {
    ok: true,
    content: {
      origin: 'own',
      papers: once.papers,
      documents,
      ...edits.known,
      ...findUnread(unread),
    },
    unreadable: [...unread, ...once.unreadable, ...unreadable, ...edits.unreadable],
    cut: once.cut,
  };
}

interface ListReading {
  readonly found: readonly FoundPaper[];
  readonly unreadable: readonly UnreadableEntry[];
}

function* readList(
  file: Readonly<Record<string, unknown>>,
  name: 'papers' | 'removed',
  toStored: (entry: unknown) => { readonly record: unknown; readonly removal: unknown },
  share: (index: number) => number,
): Steps<ListReading> {
  const list = file[name];
  if (list === undefined) return { found: [], unreadable: [] };
  if (!Array.isArray(list)) return { found: [], unreadable: [{ where: name, code: 'damaged' }] };
  const found: FoundPaper[] = [];
  const unreadable: UnreadableEntry[] = [];
  for (const [index, entry] of (list as readonly unknown[]).entries()) {
    yield share(index);
    const stored = { id: '', ...toStored(entry) };
    const where = describePlace(name, index, entry);
    const state = readState(stored);
    if (state !== undefined) found.push({ where, state, cuts: findCuts(recordOf(stored)) });
    else unreadable.push({ where, code: judge(entry), ...present({ ids: readIds(entry) }) });
  }
  return { found, unreadable };
}

const countEntries = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

function describePlace(list: string, index: number, entry: unknown): string {
  const { id, title } = isRecord(entry) ? entry : {};
  const name = [id, title].find((text) => typeof text === 'string');
  return `${list}[${index}]${name === undefined ? '' : ` ${name.slice(0, 80)}`}`;
}

function readIds(entry: unknown): readonly PaperId[] | undefined {
  const id = parsePaperId(isRecord(entry) ? entry['id'] : undefined);
  return id && [id];
}

/** Both kinds of entries say their version alike. */
function judge(entry: unknown): ImportFaultCode {
  const reading = describeRecord(entry);
  return reading.status === 'unreadable' && reading.reason === 'newer-version'
    ? 'newer'
    : 'damaged';
}

/**
 * The documents that are kept here and can be read; those that were never written as they are at first,
 * and those that are `known` as they were read before.
 */
export function readKeptDocuments(
  stored: Readonly<Record<string, unknown>>,
  known: Partial<Documents> = {},
): Partial<Documents> {
  const read = <Name extends keyof Documents>(name: Name): Documents[Name] | undefined => {
    const value = known[name];
    if (value !== undefined) return value;
    const reading = DOCUMENT_READERS[name](stored[name]);
    return reading.status === 'ok' ? reading.value : undefined;
  };
  return present({
    settings: read('settings'),
    filters: read('filters'),
    follows: read('follows'),
    techniques: read('techniques'),
  });
}

/** The documents of a record that can be read, and the names of the others. */
export function parseDocuments(file: Readonly<Record<string, unknown>>): {
  readonly documents: Partial<Documents>;
  readonly unreadable: readonly UnreadableEntry[];
} {
  const documents: Partial<Record<keyof Documents, unknown>> = {};
  const unreadable: UnreadableEntry[] = [];
  for (const name of USER_DOCUMENTS) {
    // What was never written is not in the file.
    if (file[name] === undefined) continue;
    const reading = DOCUMENT_READERS[name](file[name]);
    if (reading.status === 'ok') documents[name] = reading.value;
    else unreadable.push({ where: name, code: reading.reason === 'damaged' ? 'damaged' : 'newer' });
  }
  return { documents: documents as Partial<Documents>, unreadable };
}

/** What the record says of the documents' edits; where that cannot be read, they are as old as any. */
export function parseEdits(file: Readonly<Record<string, unknown>>): {
  readonly known: Pick<ImportContent, 'edits'>;
  readonly unreadable: readonly UnreadableEntry[];
} {
  const stored = file['edits'];
  if (stored === undefined) return { known: {}, unreadable: [] };
  const reading = readEdits(stored);
  if (reading.status === 'ok') return { known: { edits: reading.value }, unreadable: [] };
  const code = reading.reason === 'damaged' ? 'damaged' : 'newer';
  return { known: {}, unreadable: [{ where: 'edits', code }] };
}

import { SAVED_PAPER_VERSION } from '../../utils/library/saved-paper.ts';
import { findNeedless, writeSnapshot } from '../../utils/library/snapshots.ts';
import type { SnapshotNote, SnapshotReason } from '../../utils/library/snapshots.ts';
import { isOlder } from '../../utils/library/stored-paper.ts';
import { present } from '../../utils/present.ts';
import { compress } from '../../utils/shell/compress.ts';
import { readStored } from '../../utils/shell/library-store.ts';
import { putSnapshot, readNotes } from '../../utils/shell/snapshot-store.ts';
import { readDocuments } from '../../utils/shell/storage.ts';
import { USER_DOCUMENTS } from '../../utils/user-document-names.ts';

/** An empty library is worth one where others are to come into it. */
const EVEN_EMPTY: readonly SnapshotReason[] = ['import', 'restore'];

/** Keeps the library and what the user has set as they are now, what cannot be read included. */
export async function takeSnapshot(reason: SnapshotReason): Promise<void> {
  const [all, documents] = await Promise.all([readStored('all'), readDocuments(USER_DOCUMENTS)]);
  const isEmpty = all.length === 0 && Object.values(documents).every((one) => one === undefined);
  if (isEmpty && !EVEN_EMPTY.includes(reason)) return;
  const text = writeSnapshot({ papers: all, documents });
  const [body, notes] = await Promise.all([compress(text), readNotes()]);
  const papers = all.filter(({ record }) => record !== undefined).length;
  const at = findFreeTime(notes);
  const migratesTo =
    all.some(isOlder) && !isBeforeMigration(notes) ? SAVED_PAPER_VERSION : undefined;
  const bytes = body.byteLength;
  const note: SnapshotNote = { version: 1, at, reason, papers, bytes, ...present({ migratesTo }) };
  // Never the new one itself: those of a clock that ran ahead would have it go at once.
  const needless = findNeedless([...notes, note]).filter((one) => one !== note);
  await putSnapshot(note, body, needless);
}

/** Now, or as soon after as no other has it: two may be taken within a millisecond. */
function findFreeTime(notes: readonly SnapshotNote[]): string {
  const taken = new Set(notes.map(({ at }) => at));
  let time = new Date();
  while (taken.has(time.toISOString())) time = new Date(time.getTime() + 1);
  return time.toISOString();
}

/** Once for each version of records: before the first of an older one is written anew. */
export async function takeBeforeMigration(): Promise<void> {
  if (!isBeforeMigration(await readNotes())) await takeSnapshot('migration');
}

const isBeforeMigration = (notes: readonly SnapshotNote[]): boolean =>
  notes.some(({ migratesTo }) => migratesTo === SAVED_PAPER_VERSION);

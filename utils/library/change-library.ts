import { Failure } from '../failure.ts';
import { present } from '../present.ts';
import { isBare } from './bare-paper.ts';
import { isOver, readRemoval, removalTime, withoutRecord } from './bin.ts';
import { editPaper, isOvertaken } from './edit-paper.ts';
import type { PaperEdit } from './edit-paper.ts';
import { lastPut, withClassOf } from './merge-papers.ts';
import { readSavedPaper } from './saved-paper.ts';
import type { SavedPaper } from './saved-paper.ts';
import type { StoredPaper } from './stored-paper.ts';
import { MOST_TAGS } from './tags.ts';
import { timeAfter } from './times.ts';
import { isMarked } from './undo-edit.ts';
import type { EditUndo } from './undo-edit.ts';

// Each answers what is to be stored instead, or `undefined` where all stays as it is.

/**
 * Keeps the paper, with what the user once made of it if it lies in the bin; one that is kept stays as
 * it is, but for what nobody knew of it.
 */
export function storeSaved(
  stored: StoredPaper,
  paper: SavedPaper,
  now: Date,
): StoredPaper | undefined {
  if (stored.record !== undefined) return fillIn(stored, paper);
  if (stored.removal === undefined) return { ...stored, record: paper };
  const removal = readRemoval(stored.removal);
  const binned = removal?.record === undefined ? paper : readSavedPaper(removal.record);
  // What cannot be read stays in the bin.
  if (removal === undefined || binned === undefined) return { ...stored, record: paper };
  const { status, tags, notes, edited } = binned;
  // What is known by its id alone never stands for one of which more is known.
  const facts = isBare(paper) ? binned : paper;
  const removedAt = removalTime(removal, binned);
  const known = withClassOf(facts, binned);
  const record = withRestored({ ...known, status, tags, notes, edited }, removedAt, now);
  return { id: stored.id, record, removal: removal.beneath };
}

/** What is known by its id alone takes over what another says of it. */
function fillIn(stored: StoredPaper, paper: SavedPaper): StoredPaper | undefined {
  const kept = readSavedPaper(stored.record);
  if (kept === undefined || !isBare(kept) || isBare(paper)) return undefined;
  const { savedAt, status, tags, notes, edited } = kept;
  return {
    ...stored,
    record: { ...withClassOf(paper, kept), savedAt, status, tags, notes, edited },
  };
}

/** A paper saved before it was removed says when it came back, so that the removal is over for a merge, too. */
export const withRestored = (paper: SavedPaper, removedAt: string, now: Date): SavedPaper => ({
  ...paper,
  edited: { ...paper.edited, restored: timeAfter(now, removedAt, lastPut(paper)) },
});

/** Takes the paper out, into the bin; whatever it is, it can come back. */
export function storeRemoved(
  { id, record, removal }: StoredPaper,
  now: Date,
): StoredPaper | undefined {
  if (record === undefined) return undefined;
  // Beside a record there is a removal only where it could not be read.
  const more = present({ record, beneath: removal });
  return {
    id,
    record: undefined,
    removal: { version: 1, id, removedAt: now.toISOString(), ...more },
  };
}

/** Changes a paper that is kept and can be read; throws where its notes are others by now, or its tags become too many. */
export function storeEdited(
  stored: StoredPaper,
  edit: PaperEdit,
  now: Date,
): StoredPaper | undefined {
  const paper = readSavedPaper(stored.record);
  if (paper === undefined) return undefined;
  if (isOvertaken(paper, edit)) throw new Failure('notes-changed');
  const edited = editPaper(paper, edit, now);
  if (edited.tags.length > MOST_TAGS) throw new Failure('too-many-tags');
  return edited === paper ? undefined : { ...stored, record: edited };
}

/** Takes an edit back: as if it had never been, as long as nothing else was made of the paper since. */
export function storeUndone(
  stored: StoredPaper,
  { edit, made, before }: EditUndo,
  now: Date,
): StoredPaper | undefined {
  const paper = readSavedPaper(stored.record);
  if (paper === undefined) return undefined;
  if (isOvertaken(paper, edit) || !isMarked(paper, made)) return storeEdited(stored, edit, now);
  return { ...stored, record: { ...editPaper(paper, edit, now), ...before } };
}

/** Brings the paper back from the bin. */
export function storeRestored(stored: StoredPaper, now: Date): StoredPaper | undefined {
  const removal = readRemoval(stored.removal);
  if (stored.record !== undefined || removal?.record === undefined) return undefined;
  const paper = readSavedPaper(removal.record);
  // One that cannot be read comes back as it is.
  const record = paper ? withRestored(paper, removalTime(removal, paper), now) : removal.record;
  return { id: stored.id, record, removal: removal.beneath };
}

/** Empties the bin of the paper, and remembers that it was removed. */
export function storeDiscarded(stored: StoredPaper): StoredPaper | undefined {
  const removal = readRemoval(stored.removal);
  return removal?.record === undefined ? undefined : { ...stored, removal: withoutRecord(removal) };
}

/** Empties the bin of what has been in it for its time. */
export function storeExpired(stored: StoredPaper, now: Date): StoredPaper | undefined {
  const removal = readRemoval(stored.removal);
  return removal !== undefined && isOver(removal, now) ? storeDiscarded(stored) : undefined;
}

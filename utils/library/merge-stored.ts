import type { PaperId } from '../paper.ts';
import { present } from '../present.ts';
import { readRemoval, removalTime } from './bin.ts';
import type { Removal } from './bin.ts';
import { lastPut, mergePapers } from './merge-papers.ts';
import { readSavedPaper } from './saved-paper.ts';
import type { SavedPaper } from './saved-paper.ts';
import type { StoredPaper } from './stored-paper.ts';
import { latest } from './times.ts';

/** A paper as a merge sees it: in the library, or in the bin, or only known to be removed. */
export interface MergeState {
  readonly id: PaperId;
  readonly paper?: SavedPaper;
  /** ISO date-time. */
  readonly removedAt?: string;
}

type Unread<T extends { readonly id: PaperId }> = Pick<T, 'id'> & {
  readonly [Field in keyof T]?: unknown;
};
/** `binnedAt` is of this device alone, and no part of what devices tell each other. */
type Written = Unread<MergeState> & Partial<Pick<Removal, 'binnedAt'>>;

/** What is stored of a paper; `undefined` if there is nothing, or any of it cannot be read. */
export function readState({ record, removal }: StoredPaper): MergeState | undefined {
  const removed = readRemoval(removal);
  if (removal !== undefined && removed === undefined) return undefined;
  const kept = record ?? removed?.record;
  const paper = kept === undefined ? undefined : readSavedPaper(kept);
  if (kept !== undefined && paper === undefined) return undefined;
  const id = paper?.id ?? removed?.id;
  if (id === undefined || (removed !== undefined && removed.id !== id)) return undefined;
  const removedAt = removed && removalTime(removed, paper);
  return {
    id,
    ...(paper !== undefined && { paper }),
    ...(record === undefined && removedAt !== undefined && { removedAt }),
  };
}

/** What to store of a paper; of what it says, `readState` has the last word. */
export function writeState({ id, paper, removedAt, binnedAt }: Written): StoredPaper {
  if (removedAt === undefined) return { id, record: paper, removal: undefined };
  const more = present({ binnedAt, record: paper });
  return { id, record: undefined, removal: { version: 1, id, removedAt, ...more } };
}

/**
 * One state of two devices' states of a paper. A removal holds against whatever was put into the
 * library before it. In whatever order states are merged, and however often, the outcome is the same.
 */
export function mergeStates(one: MergeState, other: MergeState): MergeState {
  const paper =
    one.paper && other.paper ? mergePapers(one.paper, other.paper) : (one.paper ?? other.paper);
  const removedAt =
    one.removedAt !== undefined && other.removedAt !== undefined
      ? latest(one.removedAt, other.removedAt)
      : (one.removedAt ?? other.removedAt);
  const isBack = paper !== undefined && removedAt !== undefined && lastPut(paper) > removedAt;
  return {
    id: one.id,
    ...(paper !== undefined && { paper }),
    ...(removedAt !== undefined && !isBack && { removedAt }),
  };
}

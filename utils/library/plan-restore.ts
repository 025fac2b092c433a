import { present } from '../present.ts';
import { readRemoval, removalTime } from './bin.ts';
import { storeRemoved, withRestored } from './change-library.ts';
import { lastPut } from './merge-papers.ts';
import { readSavedPaper } from './saved-paper.ts';
import type { SavedPaper } from './saved-paper.ts';
import { isNewer } from './stored-paper.ts';
import type { StoredPaper } from './stored-paper.ts';
import { latest, timeAfter } from './times.ts';

/** What restoring a snapshot would do. */
interface RestorePlan {
  readonly added: readonly StoredPaper[];
  readonly changed: readonly StoredPaper[];
  /** What was saved since goes to the bin. */
  readonly removed: readonly StoredPaper[];
}

/** Compares the library with a snapshot: each paper as it would be. Bins alone make no difference. */
export function planRestore(
  current: readonly StoredPaper[],
  snapshot: readonly StoredPaper[],
  now: Date,
): RestorePlan {
  const byId = new Map(current.map((one) => [one.id, one]));
  const wanted = snapshot.filter(({ record }) => record !== undefined);
  const kept = new Set(wanted.map(({ id }) => id));
  return {
    added: wanted.flatMap((one) => {
      const here = byId.get(one.id);
      return here?.record === undefined ? bringBack(one, here, now) : [];
    }),
    changed: wanted.flatMap((one) => {
      const here = byId.get(one.id);
      if (here?.record === undefined || isNewer(here) || isSame(one.record, here.record)) return [];
      const record = rewind(one.record, here.record, now);
      // Beside a record there is a removal only where it could not be read: it stays.
      return { ...one, record, removal: here.removal ?? one.removal };
    }),
    removed: current.flatMap((one) =>
      kept.has(one.id) || isNewer(one) ? [] : (storeRemoved(one, now) ?? []),
    ),
  };
}

/** When it was edited makes no difference: what is here now holds in merges. */
const isSame = (one: unknown, other: unknown): boolean => describe(one) === describe(other);

function describe(record: unknown): string {
  const paper = readSavedPaper(record);
  return JSON.stringify(paper === undefined ? record : { ...paper, edited: undefined });
}

/** As it was then; what differs from what was here counts as written now, so that no older file brings that back. */
export function rewind(then: unknown, here: unknown, now: Date): unknown {
  const paper = readSavedPaper(then);
  const other = readSavedPaper(here);
  if (paper === undefined || other === undefined) return then;
  const timeOf = (field: 'status' | 'tags' | 'notes') => {
    const at = other.edited[field];
    const isLeft = JSON.stringify(paper[field]) === JSON.stringify(other[field]);
    return isLeft ? at : timeAfter(now, at ?? '');
  };
  const put = latest(lastPut(paper), lastPut(other));
  const edited = present({
    status: timeOf('status'),
    tags: timeOf('tags'),
    notes: timeOf('notes'),
    restored: put > paper.savedAt ? put : undefined,
    done: paper.status === other.status ? other.edited.done : readDone(paper),
  });
  return { ...paper, edited };
}

/** When it became done: that its status was put back is another time. */
const readDone = ({ status, edited }: SavedPaper): string | undefined =>
  status === 'done' ? (edited.done ?? edited.status ?? '') : undefined;

/** As from the bin: where the paper was removed, the removal is over for a merge, too. */
function bringBack(wanted: StoredPaper, here: StoredPaper | undefined, now: Date): StoredPaper {
  if (here?.removal === undefined) return wanted;
  const removal = readRemoval(here.removal);
  // What cannot be read stays in the bin.
  if (removal === undefined) return { ...wanted, removal: here.removal };
  const paper = readSavedPaper(rewind(wanted.record, removal.record, now));
  const back = { ...wanted, removal: removal.beneath ?? wanted.removal };
  if (paper === undefined) return back;
  const removedAt = removalTime(removal, readSavedPaper(removal.record));
  return { ...back, record: withRestored(paper, removedAt, now) };
}

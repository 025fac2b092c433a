import { readRemoval } from './bin.ts';
import { storeRemoved, withRestored } from './change-library.ts';
import { readSavedPaper } from './saved-paper.ts';
import type { StoredPaper } from './stored-paper.ts';

/** What restoring a snapshot would do. */
export interface RestorePlan {
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
  const present = new Map(current.map((one) => [one.id, one]));
  const wanted = snapshot.filter(({ record }) => record !== undefined);
  const kept = new Set(wanted.map(({ id }) => id));
  return {
    added: wanted.flatMap((one) => {
      const here = present.get(one.id);
      return here?.record === undefined ? bringBack(one, here, now) : [];
    }),
    changed: wanted.flatMap((one) => {
      const { record: other, removal } = present.get(one.id) ?? {};
      const isSame = other === undefined || JSON.stringify(other) === JSON.stringify(one.record);
      // Beside a record there is a removal only where it could not be read: it stays.
      return isSame ? [] : { ...one, removal: removal ?? one.removal };
    }),
    removed: current.flatMap((one) => (kept.has(one.id) ? [] : (storeRemoved(one, now) ?? []))),
  };
}

/** As from the bin: where the paper was removed, the removal is over for a merge, too. */
function bringBack(wanted: StoredPaper, here: StoredPaper | undefined, now: Date): StoredPaper {
  if (here?.removal === undefined) return wanted;
  const removal = readRemoval(here.removal);
  // What cannot be read stays in the bin.
  if (removal === undefined) return { ...wanted, removal: here.removal };
  const paper = readSavedPaper(wanted.record);
  const back = { ...wanted, removal: removal.beneath ?? wanted.removal };
  return paper === undefined ? back : { ...back, record: withRestored(paper, now) };
}

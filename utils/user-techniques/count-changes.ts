import { keyOfCorrection } from './corrections.ts';
import type { UserTechniques } from './user-techniques.ts';

export interface ChangeCount {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

type ChangeCounts = Readonly<Record<keyof UserTechniques, ChangeCount>>;

/** What becomes of each list when the one takes the place of the other. */
export function countChanges(before: UserTechniques, after: UserTechniques): ChangeCounts {
  return {
    techniques: count(before.techniques, after.techniques, ({ id }) => id),
    off: count(before.off, after.off, (id) => id),
    edits: count(before.edits, after.edits, ({ technique }) => technique),
    corrections: count(before.corrections, after.corrections, keyOfCorrection),
  };
}

function count<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (entry: T) => string,
): ChangeCount {
  const old = new Map(before.map((entry) => [keyOf(entry), JSON.stringify(entry)]));
  const kept = after.filter((entry) => old.has(keyOf(entry)));
  return {
    added: after.length - kept.length,
    changed: kept.filter((entry) => old.get(keyOf(entry)) !== JSON.stringify(entry)).length,
    removed: before.length - kept.length,
  };
}

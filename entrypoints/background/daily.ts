import { localDay } from '../../utils/day.ts';
import type { Day } from '../../utils/day.ts';
import { needsDaily } from '../../utils/library/snapshots.ts';
import { readNotes } from '../../utils/shell/snapshot-store.ts';
import { expireBin } from './expire-bin.ts';
import { takeSnapshot } from './snapshots.ts';

let lastDay: Day | undefined;

/** Once a day, before the first change: the bin, and a snapshot. A failure is no reason to refuse the change: the next tries again. */
export async function doDaily(): Promise<void> {
  const now = new Date();
  const today = localDay(now);
  if (lastDay === today) return;
  try {
    // First: where there is no room for a snapshot, it makes some.
    await expireBin(now);
    if (needsDaily(await readNotes(), today)) await takeSnapshot('daily');
    lastDay = today;
  } catch {
    // No room, as a rule.
  }
}

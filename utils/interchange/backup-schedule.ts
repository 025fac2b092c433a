import { localDay } from '../day.ts';
import { nameFile } from '../file-name.ts';
import { present } from '../present.ts';
import type { BackupLog, BackupSchedule, RunningBackup } from './backup-log.ts';

const DAYS = { day: 1, week: 7, month: 30 } as const satisfies Record<BackupSchedule, number>;

/** No new try sooner after one that failed: what made it fail is seldom gone at once. */
const PAUSE_MS = 3_600_000;

/** Whether the schedule asks for a file now; days are those of the user's calendar. */
export function isScheduledDue({ schedule, written, failed }: BackupLog, now: Date): boolean {
  if (schedule === undefined) return false;
  if (failed !== undefined && isWithin(PAUSE_MS, Date.parse(failed), now.getTime())) return false;
  if (written === undefined) return true;
  const days = localDay(now) - localDay(new Date(written));
  // One of tomorrow is of a clock that was wrong.
  return days >= DAYS[schedule] || days < 0;
}

const isWithin = (span: number, from: number, now: number): boolean =>
  now >= from && now - from < span;

/** With another schedule, or none; what is known of files stays, a failure does not. */
export const withSchedule = (log: BackupLog, schedule: BackupSchedule | undefined): BackupLog => ({
  ...present({ ...log, schedule, failed: undefined, isTooLarge: undefined }),
  version: 1,
});

export const withRunning = (log: BackupLog, running: RunningBackup): BackupLog => ({
  ...log,
  running,
});

/** What became of a file; of one that is gone from the browser's list nothing is known. */
type BackupOutcome = 'complete' | 'failed' | 'too-large' | 'unknown';

export function withOutcome(log: BackupLog, outcome: BackupOutcome, at: string): BackupLog {
  const changed = {
    complete: { written: at, failed: undefined, isTooLarge: undefined },
    failed: { failed: at, isTooLarge: undefined },
    'too-large': { failed: at, isTooLarge: true },
    unknown: {},
  } as const;
  return { ...present({ ...log, running: undefined, ...changed[outcome] }), version: 1 };
}

/** From how many characters on a file is compressed: a larger one halts the browser while it is handed over. */
const LARGE = 4_000_000;

/** What a file of the schedule is called, in the user's folder of downloads. */
export function nameBackup(length: number, now: Date): { name: string; isCompressed: boolean } {
  const isCompressed = length > LARGE;
  const extension = isCompressed ? 'json.gz' : 'json';
  return { name: `Gloss/${nameFile('backup', extension, now)}`, isCompressed };
}

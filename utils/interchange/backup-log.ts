import { DAY_MS } from '../day.ts';
import { isRecord, readVersioned } from '../document.ts';
import type { DocumentFormat, DocumentReading } from '../document.ts';
import { present } from '../present.ts';
import { readTime } from '../read-time.ts';

export const BACKUP_NOTES = ['saved', 'putOff'] as const;
/** What is remembered of backups by hand: that one was saved, or that the user did not want to now. */
export type BackupNote = (typeof BACKUP_NOTES)[number];

const BACKUP_SCHEDULES = ['day', 'week', 'month'] as const;
export type BackupSchedule = (typeof BACKUP_SCHEDULES)[number];

/** What a user may choose. */
export const SCHEDULE_CHOICES = ['off', ...BACKUP_SCHEDULES] as const;

/** A file that the browser is writing. */
export interface RunningBackup {
  /** The browser's number for it. */
  readonly download: number;
  readonly at: string;
}

/** What is remembered of backups, on this device alone; all times ISO. */
export interface BackupLog {
  readonly version: 1;
  /** When each was the last time. */
  readonly saved?: string;
  readonly putOff?: string;
  /** How often one is written without being asked for; never, if there is none. */
  readonly schedule?: BackupSchedule;
  /** When the last such was made that is now whole on the disk. */
  readonly written?: string;
  readonly running?: RunningBackup;
  /** When the last such was tried, if it failed. */
  readonly failed?: string;
  /** It failed as it would be larger than an import takes. */
  readonly isTooLarge?: true;
}

const FORMAT: DocumentFormat<BackupLog> = {
  version: 1,
  migrations: {},
  empty: { version: 1 },
  parse: ({ saved, putOff, schedule, written, running, failed, isTooLarge }) => ({
    version: 1,
    ...present({
      saved: readTime(saved),
      putOff: readTime(putOff),
      schedule: BACKUP_SCHEDULES.find((known) => known === schedule),
      written: readTime(written),
      running: readRunning(running),
      failed: readTime(failed),
      isTooLarge: isTooLarge === true || undefined,
    }),
  }),
};

function readRunning(value: unknown): RunningBackup | undefined {
  const { download, at: told } = isRecord(value) ? value : {};
  const at = readTime(told);
  return typeof download === 'number' && at !== undefined ? { download, at } : undefined;
}

export const readBackupLog = (stored: unknown): DocumentReading<BackupLog> =>
  readVersioned(stored, FORMAT);

const REMINDER_DAYS = 30;

/** Whether to remind of a backup: a month after the last, after the last reminder, and after the first paper. */
export function isBackupDue(
  { saved = '', putOff = '', written = '' }: BackupLog,
  firstPaper: string | undefined,
  now: Date,
): boolean {
  if (firstPaper === undefined) return false;
  const last = [saved, putOff, written, firstPaper].toSorted().at(-1) ?? firstPaper;
  return now.getTime() - Date.parse(last) > REMINDER_DAYS * DAY_MS;
}

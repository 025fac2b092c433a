import { readVersioned } from '../document.ts';
import type { DocumentFormat, DocumentReading } from '../document.ts';
import { readTime } from '../library/saved-paper.ts';
import { present } from '../present.ts';

export const BACKUP_NOTES = ['saved', 'putOff'] as const;
/** What is remembered of backups: that one was saved, or that the user did not want to now. */
export type BackupNote = (typeof BACKUP_NOTES)[number];

/** When each was the last time, ISO. */
export type BackupLog = { readonly version: 1 } & { readonly [Note in BackupNote]?: string };

const FORMAT: DocumentFormat<BackupLog> = {
  version: 1,
  migrations: {},
  empty: { version: 1 },
  parse: ({ saved, putOff }) => ({
    version: 1,
    ...present({ saved: readTime(saved), putOff: readTime(putOff) }),
  }),
};

export const readBackupLog = (stored: unknown): DocumentReading<BackupLog> =>
  readVersioned(stored, FORMAT);

const REMINDER_DAYS = 30;
const DAY_MS = 86_400_000;

/** Whether to remind of a backup: a month after the last, after the last reminder, and after the first paper. */
export function isBackupDue(
  { saved = '', putOff = '' }: BackupLog,
  firstPaper: string | undefined,
  now: Date,
): boolean {
  if (firstPaper === undefined) return false;
  const last = [saved, putOff, firstPaper].toSorted().at(-1) ?? firstPaper;
  return now.getTime() - Date.parse(last) > REMINDER_DAYS * DAY_MS;
}

import { Failure } from '../../utils/failure.ts';
import { readBackupLog } from '../../utils/interchange/backup-log.ts';
import type { BackupSchedule } from '../../utils/interchange/backup-log.ts';
import {
  isScheduledDue,
  nameBackup,
  withOutcome,
  withRunning,
  withSchedule,
} from '../../utils/interchange/backup-schedule.ts';
import { BACKUP_DOCUMENTS } from '../../utils/interchange/backup.ts';
import { IMPORT_MAX_LENGTH } from '../../utils/interchange/import-content.ts';
import { writeWholeBackup } from '../../utils/interchange/whole-backup.ts';
import { compress } from '../../utils/shell/compress.ts';
import { maySaveFiles, startDownload, untilDownloaded } from '../../utils/shell/downloads.ts';
import { readStored } from '../../utils/shell/library-store.ts';
import { readDocument, readDocuments } from '../../utils/shell/storage.ts';
import { createDocumentWriter } from './documents.ts';

/** The one writer of what is remembered of backups. */
export const changeBackupLog = createDocumentWriter('backup', readBackupLog);

let running: Promise<void> | undefined;

/** Writes all that is kept into a file; done once that is whole on the disk. One at a time. */
export const writeScheduled = (): Promise<void> =>
  (running ??= writeFile().finally(() => (running = undefined)));

async function writeFile(): Promise<void> {
  // Its own fault: the schedule says that it rests, and nothing has failed.
  if (!(await maySaveFiles())) throw new Failure('may-not-save');
  const now = new Date();
  const at = now.toISOString();
  try {
    const { name, content } = await createFile(now);
    const download = await startDownload(name, content);
    await changeBackupLog((log) => withRunning(log, { download, at }));
    await settle(download, at);
  } catch (error) {
    const isTooLarge = error instanceof Failure && error.code === 'backup-too-large';
    const outcome = isTooLarge ? 'too-large' : 'failed';
    // Told all the same where it cannot be remembered.
    await changeBackupLog((log) => withOutcome(log, outcome, at)).catch(() => undefined);
    throw isTooLarge ? error : new Failure('backup-failed', { cause: error });
  }
}

/** Remembers what becomes of the file. */
async function settle(download: number, at: string): Promise<void> {
  const outcome = await untilDownloaded(download);
  const noting = changeBackupLog((log) => withOutcome(log, outcome, at));
  // A whole file is written, though that cannot be remembered just now: it is looked at again later.
  await (outcome === 'complete' ? noting.catch(() => undefined) : noting);
  if (outcome === 'failed') throw new Error('interrupted');
}

async function createFile(now: Date): Promise<{ name: string; content: Blob }> {
  const [papers, documents] = await Promise.all([
    readStored('all'),
    readDocuments(BACKUP_DOCUMENTS),
  ]);
  const text = writeWholeBackup({ papers, documents }, now);
  const plain = new Blob([text], { type: 'application/json' });
  // What cannot come back is no backup.
  if (plain.size > IMPORT_MAX_LENGTH) throw new Failure('backup-too-large');
  const { name, isCompressed } = nameBackup(text.length, now);
  const content = isCompressed
    ? new Blob([await compress(text)], { type: 'application/gzip' })
    : plain;
  return { name, content };
}

/** Sets how often one is written; the first is written at once. */
export async function schedule(chosen: BackupSchedule | 'off'): Promise<void> {
  await changeBackupLog((log) => withSchedule(log, chosen === 'off' ? undefined : chosen));
  void backUpIfDue();
}

/** Does what the schedule asks for, and never fails: what went wrong is remembered for the library's page. */
export async function backUpIfDue(): Promise<void> {
  try {
    const log = await readLog();
    if (log === undefined || running !== undefined) return;
    if (log.running !== undefined && (await maySaveFiles())) {
      // Begun before the background was last put to sleep.
      const { download, at } = log.running;
      running = settle(download, at).finally(() => (running = undefined));
      await running.catch(() => undefined);
    }
    const known = await readLog();
    if (known !== undefined && isScheduledDue(known, new Date()) && (await maySaveFiles())) {
      await writeScheduled();
    }
  } catch {
    // Remembered, if anything can be.
  }
}

async function readLog() {
  const reading = readBackupLog(await readDocument('backup'));
  return reading.status === 'ok' ? reading.value : undefined;
}

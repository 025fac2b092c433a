import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import type {
  BackupActions,
  BackupState,
  LibraryView,
} from '../../components/library/library-view.ts';
import { Failure } from '../../utils/failure.ts';
import { isBackupDue, readBackupLog } from '../../utils/interchange/backup-log.ts';
import type { BackupLog } from '../../utils/interchange/backup-log.ts';
import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import { present } from '../../utils/present.ts';
import {
  askToSaveFiles,
  giveUpSavingFiles,
  maySaveFiles,
  watchPermissions,
} from '../../utils/shell/downloads.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import { downloadBackup } from './download-backup.ts';

interface BackupModel {
  readonly reminder: ReadonlySignal<LibraryView['reminder']>;
  /** What is known of the schedule; nothing at first. */
  readonly backup: ReadonlySignal<BackupState | undefined>;
  readonly actions: BackupActions;
  /** Takes in what is stored of earlier backups. */
  readonly accept: (stored: unknown) => void;
}

/** What the page knows of backups, and whether it reminds of one: judged by the day on which it was opened. */
export function createBackupModel(papers: ReadonlySignal<readonly SavedPaper[]>): BackupModel {
  const now = new Date();
  // Nothing before it is known when the last was.
  const log = signal<BackupLog | undefined>(undefined);
  const isAllowed = signal<boolean | undefined>(undefined);

  async function readAllowed(): Promise<void> {
    isAllowed.value = await maySaveFiles().catch(() => false);
  }

  const backup = computed<BackupState | undefined>(() => {
    const known = log.value;
    const allowed = isAllowed.value;
    if (known === undefined || allowed === undefined) return undefined;
    const { schedule, written, failed, isTooLarge, running } = known;
    return {
      ...present({ schedule, written, failed, isTooLarge }),
      isAllowed: allowed,
      isRunning: running !== undefined,
    };
  });
  const reminder = computed(() => {
    const known = log.value;
    const all = papers.value;
    const schedule = backup.value;
    if (known === undefined || schedule === undefined) return undefined;
    // It is done without, or said why it is not.
    if (schedule.schedule !== undefined && schedule.isAllowed) return undefined;
    const first = all.reduce<string | undefined>(
      (least, { savedAt }) => (least === undefined || savedAt < least ? savedAt : least),
      undefined,
    );
    const lastAt = [known.saved, known.written]
      .filter((at) => at !== undefined)
      .toSorted()
      .at(-1);
    return isBackupDue(known, first, now) ? { lastAt } : undefined;
  });

  // As long as the page is open.
  watchPermissions(() => void readAllowed(), new AbortController().signal);
  return {
    reminder,
    backup,
    accept(stored) {
      const reading = readBackupLog(stored);
      if (reading.status === 'ok') log.value = reading.value;
      if (isAllowed.peek() === undefined) void readAllowed();
    },
    actions: {
      async backUp() {
        const { isTooLarge } = await downloadBackup();
        if (isTooLarge === true) throw new Failure('backup-too-large');
      },
      putOffBackup: () => askBackground('backup.note', 'putOff'),
      async scheduleBackup(schedule) {
        // First of all: the browser asks the user only within the click.
        if (schedule !== 'off' && !(await askToSaveFiles())) throw new Failure('may-not-save');
        await askBackground('backup.schedule', schedule);
        if (schedule === 'off') await giveUpSavingFiles().catch(() => false);
        await readAllowed();
      },
      retryBackup: () => askBackground('backup.write'),
    },
  };
}

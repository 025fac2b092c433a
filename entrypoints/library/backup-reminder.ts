import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import type { LibraryActions, LibraryView } from '../../components/library/library-view.ts';
import { isBackupDue, readBackupLog } from '../../utils/interchange/backup-log.ts';
import type { BackupLog } from '../../utils/interchange/backup-log.ts';
import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import { downloadBackup } from './download-backup.ts';

export interface BackupReminder extends Pick<LibraryActions, 'backUp' | 'putOffBackup'> {
  readonly reminder: ReadonlySignal<LibraryView['reminder']>;
  /** Takes in what is stored of earlier backups. */
  readonly accept: (stored: unknown) => void;
}

/** Whether the page reminds of a backup: judged by the day on which it was opened. */
export function createBackupReminder(
  papers: ReadonlySignal<readonly SavedPaper[]>,
): BackupReminder {
  const now = new Date();
  // Nothing before it is known when the last was.
  const log = signal<BackupLog | undefined>(undefined);
  const reminder = computed(() => {
    const known = log.value;
    const all = papers.value;
    if (known === undefined) return undefined;
    const [first] = all.map(({ savedAt }) => savedAt).toSorted();
    return isBackupDue(known, first, now) ? { lastAt: known.saved } : undefined;
  });
  return {
    reminder,
    accept(stored) {
      const reading = readBackupLog(stored);
      if (reading.status === 'ok') log.value = reading.value;
    },
    async backUp() {
      await downloadBackup();
    },
    putOffBackup: () => askBackground('library.noteBackup', 'putOff'),
  };
}

import { BACKUP_NOTES, SCHEDULE_CHOICES } from '../../utils/interchange/backup-log.ts';
import { one } from '../../utils/messages/arguments.ts';
import type { Handlers } from '../../utils/messages/dispatch.ts';
import type { MessagesOf } from '../../utils/messages/protocol.ts';
import { changeBackupLog, schedule, writeScheduled } from './scheduled-backup.ts';

/** The messages about the files that hold all of it. */
export function backupHandlers(): Handlers<MessagesOf<'backup'>> {
  return {
    'backup.note': {
      parse: ([note]) => one(BACKUP_NOTES.find((known) => known === note)),
      run: (note) => changeBackupLog((log) => ({ ...log, [note]: new Date().toISOString() })),
    },
    'backup.schedule': {
      parse: ([chosen]) => one(SCHEDULE_CHOICES.find((known) => known === chosen)),
      run: schedule,
    },
    'backup.write': {
      parse: () => [],
      run: writeScheduled,
    },
  };
}

import type { ExportResult } from '../../components/library/ExportForm.tsx';
import { nameFile } from '../../utils/file-name.ts';
import { BACKUP_DOCUMENTS } from '../../utils/interchange/backup.ts';
import { IMPORT_MAX_LENGTH } from '../../utils/interchange/import-content.ts';
import { writeWholeBackup } from '../../utils/interchange/whole-backup.ts';
import { downloadText } from '../../utils/shell/download.ts';
import { readStored } from '../../utils/shell/library-store.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import { readDocuments } from '../../utils/shell/storage.ts';

/** Lets the browser save all that is kept as a file, from which all of it comes back. */
export async function downloadBackup(): Promise<ExportResult> {
  const [papers, documents] = await Promise.all([
    // By no message: Chromium's hold 64 MiB.
    readStored('all'),
    readDocuments(BACKUP_DOCUMENTS),
  ]);
  const now = new Date();
  const text = writeWholeBackup({ papers, documents }, now);
  const bytes = downloadText(nameFile('backup', 'json', now), 'application/json', text);
  const isTooLarge = bytes > IMPORT_MAX_LENGTH;
  // What cannot come back is no backup; otherwise the file is what counts, and a reminder too many does no harm.
  if (!isTooLarge) await askBackground('backup.note', 'saved').catch(() => undefined);
  return {
    exported: papers.filter(({ record }) => record !== undefined).length,
    unreadable: 0,
    isTooLarge,
  };
}

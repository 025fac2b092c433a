import type { ExportResult } from '../../components/library/ExportForm.tsx';
import { nameFile } from '../../utils/file-name.ts';
import { DOCUMENT_NAMES, writeBackup } from '../../utils/interchange/backup.ts';
import { downloadText } from '../../utils/shell/download.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import { readDocument } from '../../utils/shell/storage.ts';

/** Lets the browser save all that is kept as a file, from which all of it comes back. */
export async function downloadBackup(): Promise<ExportResult> {
  const [papers, ...stored] = await Promise.all([
    askBackground('library.stored'),
    ...DOCUMENT_NAMES.map(readDocument),
  ]);
  const documents = Object.fromEntries(DOCUMENT_NAMES.map((name, index) => [name, stored[index]]));
  const now = new Date();
  const text = writeBackup({ papers, documents }, now);
  downloadText(nameFile('backup', 'json', now), 'application/json', text);
  // The file is what counts; a reminder too many does no harm.
  await askBackground('backup.note', 'saved').catch(() => undefined);
  return { exported: papers.filter(({ record }) => record !== undefined).length, unreadable: 0 };
}

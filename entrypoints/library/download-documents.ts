import { nameFile } from '../../utils/file-name.ts';
import { writeBackup } from '../../utils/interchange/backup.ts';
import { downloadText } from '../../utils/shell/download.ts';
import { readDocuments } from '../../utils/shell/storage.ts';
import type { UserDocumentName } from '../../utils/user-document-names.ts';

/** Lets the browser save documents as they are stored: as a backup, which a newer Gloss can take in. */
export async function downloadDocuments(names: readonly UserDocumentName[]): Promise<void> {
  const documents = await readDocuments(names);
  const now = new Date();
  const text = writeBackup({ papers: [], documents }, now);
  downloadText(nameFile(names.join('-'), 'json', now), 'application/json', text);
}

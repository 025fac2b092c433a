import { NO_EDITS, readEdits } from '../../utils/edits/edits.ts';
import { stampDocuments } from '../../utils/edits/stamp-documents.ts';
import { BACKUP_DOCUMENTS } from '../../utils/interchange/backup.ts';
import { readKeptDocuments } from '../../utils/interchange/read-backup.ts';
import { readDocument, readDocuments } from '../../utils/shell/storage.ts';
import { enqueue, keepDocuments } from './documents.ts';

/**
 * Begins to keep times: what an older version has left counts as edited now, so that no file from before
 * wins over it. The same where what was kept is damaged.
 */
export const beginEdits = (): Promise<void> =>
  enqueue(async () => {
    const known = await readDocument('edits');
    const reading = readEdits(known);
    if (known !== undefined && (reading.status === 'ok' || reading.reason !== 'damaged')) return;
    const documents = readKeptDocuments(await readDocuments(BACKUP_DOCUMENTS));
    const nothing = { documents: {}, edits: NO_EDITS };
    const edits = stampDocuments(nothing, documents, { now: new Date(), reason: 'begin' });
    if (Object.keys(edits).length > 1) await keepDocuments({ edits });
  });

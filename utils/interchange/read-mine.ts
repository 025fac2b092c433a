import { NO_EDITS, readEdits } from '../edits/edits.ts';
import { BACKUP_DOCUMENTS } from './backup.ts';
import type { KnownDocuments } from './plan-documents.ts';
import { readKeptDocuments } from './read-backup.ts';

/**
 * What the user has set. A document that cannot be read is not there, and so is not overwritten; nor are
 * edits of a newer version. Damaged ones say nothing.
 */
export async function readMine(
  readDocuments: (names: typeof BACKUP_DOCUMENTS) => Promise<Readonly<Record<string, unknown>>>,
): Promise<KnownDocuments> {
  const stored = await readDocuments(BACKUP_DOCUMENTS);
  return { documents: readKeptDocuments(stored), ...readKeptEdits(stored['edits']) };
}

/** The edits that this version may write; none of a newer one. */
export function readKeptEdits(stored: unknown): Pick<KnownDocuments, 'edits'> {
  const reading = readEdits(stored);
  if (reading.status === 'ok') return { edits: reading.value };
  return reading.reason === 'damaged' ? { edits: NO_EDITS } : {};
}

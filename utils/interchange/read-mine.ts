import { USER_DOCUMENTS } from '../user-document-names.ts';
import type { UserDocumentName } from '../user-document-names.ts';
import type { Documents } from './import-content.ts';
import { readKeptDocuments } from './read-backup.ts';

/** What the user has set. A document that cannot be read is not there, and so is not overwritten. */
export const readMine = async (
  readDocuments: (names: readonly UserDocumentName[]) => Promise<Readonly<Record<string, unknown>>>,
): Promise<Partial<Documents>> => readKeptDocuments(await readDocuments(USER_DOCUMENTS));

import type { DocumentReading } from '../document.ts';
import { readEdits } from '../edits/edits.ts';
import { BACKUP_FORMAT } from '../file-formats.ts';
import type { StoredPaper } from '../library/stored-paper.ts';
import { present } from '../present.ts';
import { USER_DOCUMENTS } from '../user-document-names.ts';
import { readUserTechniquesDocument } from '../user-techniques/user-techniques.ts';

export const BACKUP_VERSION = 1;

/** What of the storage is in a backup. */
export const BACKUP_DOCUMENTS = [...USER_DOCUMENTS, 'edits'] as const;

/** All that is kept, as it is stored: even what this version cannot read is in the backup. */
export interface Kept {
  readonly papers: readonly StoredPaper[];
  readonly documents: Readonly<Partial<Record<(typeof BACKUP_DOCUMENTS)[number], unknown>>>;
}

/** The text of a file that holds all of it; `version` counts what such files look like. */
export function writeBackup({ papers, documents }: Kept, now: Date): string {
  const file = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: now.toISOString(),
    papers: papers.flatMap(({ record }) => record ?? []),
    removed: papers.flatMap(({ removal }) => removal ?? []),
    ...documents,
    ...present({
      techniques: writeOut(documents.techniques, readUserTechniquesDocument),
      edits: writeOut(documents.edits, readEdits),
    }),
  };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}

/** What is kept as texts for the browser's sake, entry by entry. */
function writeOut(stored: unknown, read: (stored: unknown) => DocumentReading<unknown>): unknown {
  const reading = read(stored);
  return stored !== undefined && reading.status === 'ok' ? reading.value : stored;
}

import { BACKUP_FORMAT } from '../file-formats.ts';
import type { StoredPaper } from '../library/stored-paper.ts';
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
  const techniques = readUserTechniquesDocument(documents.techniques);
  const file = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: now.toISOString(),
    papers: papers.flatMap(({ record }) => record ?? []),
    removed: papers.flatMap(({ removal }) => removal ?? []),
    ...documents,
    // Legible, also where it is kept as texts.
    ...(techniques.status === 'ok' &&
      documents.techniques !== undefined && { techniques: techniques.value }),
  };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}

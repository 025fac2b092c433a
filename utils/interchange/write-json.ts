import type { SavedPaper } from '../library/saved-paper.ts';
import { writeBackup } from './backup.ts';

/** Papers alone, in a file like that of a backup. */
export const writeJson = (papers: readonly SavedPaper[], now: Date): string =>
  writeBackup(
    {
      papers: papers.map((record) => ({ id: record.id, record, removal: undefined })),
      documents: {},
    },
    now,
  );

import { DOCUMENT_NAMES } from '../../utils/interchange/backup.ts';
import type {
  Documents,
  ImportContent,
  ImportUndo,
} from '../../utils/interchange/import-content.ts';
import { planDocuments } from '../../utils/interchange/plan-documents.ts';
import { planPapers } from '../../utils/interchange/plan-papers.ts';
import { readWholeDocuments } from '../../utils/interchange/read-backup.ts';
import { readDocument } from '../../utils/shell/storage.ts';
import type { ImportMode } from '../../utils/user-techniques/import-techniques.ts';
import { changeBoth } from './change-both.ts';
import { enqueue } from './documents.ts';

/** Takes in what a file brings, all of it or nothing. */
export const importAll = (content: ImportContent, mode: ImportMode): Promise<ImportUndo> =>
  enqueue(async () => {
    const mine = await readMine();
    const changed = planDocuments(mine, content.documents, mode);
    const documents = Object.fromEntries(
      Object.keys(changed).map((name) => [name, mine[name as keyof Documents]]),
    );
    const now = new Date();
    const papers = await changeBoth(
      changed,
      (stored) => planPapers(stored, content, mode, now).changes,
    );
    return { papers, documents };
  });

/** Puts back what an import has changed. */
export const putBack = ({ papers, documents }: ImportUndo): Promise<void> =>
  enqueue(async () => void (await changeBoth(documents, () => papers)));

/** A document that cannot be read is not overwritten, and so nothing is imported. */
async function readMine(): Promise<Documents> {
  const stored = await Promise.all(DOCUMENT_NAMES.map(readDocument));
  return readWholeDocuments(
    Object.fromEntries(DOCUMENT_NAMES.map((name, index) => [name, stored[index]])),
  );
}

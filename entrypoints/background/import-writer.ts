import { DOCUMENT_NAMES } from '../../utils/interchange/backup.ts';
import type {
  Documents,
  ImportContent,
  ImportUndo,
} from '../../utils/interchange/import-content.ts';
import { planDocuments } from '../../utils/interchange/plan-documents.ts';
import { planPapers } from '../../utils/interchange/plan-papers.ts';
import { readWholeDocuments } from '../../utils/interchange/read-backup.ts';
import type { StoredPaper } from '../../utils/library/stored-paper.ts';
import { present } from '../../utils/present.ts';
import { readDocument } from '../../utils/shell/storage.ts';
import type { ImportMode } from '../../utils/user-techniques/import-techniques.ts';
import { writeDerived } from './documents.ts';
import { changePapers } from './library-writer.ts';
import { compileStored } from './queries.ts';

/**
 * Takes in what a file brings, all of it or nothing. Papers and documents are kept in two places: the
 * papers go first, in one transaction, and come back if the documents cannot be written.
 */
export async function importAll(content: ImportContent, mode: ImportMode): Promise<ImportUndo> {
  let papers: readonly StoredPaper[] = [];
  let documents: Partial<Documents> = {};
  try {
    await writeDerived(async () => {
      const mine = await readMine();
      const changed = planDocuments(mine, content.documents, mode);
      documents = Object.fromEntries(
        Object.keys(changed).map((name) => [name, mine[name as keyof Documents]]),
      );
      const now = new Date();
      papers = await changePapers(
        'import',
        (stored) => planPapers(stored, content, mode, now).changes,
      );
      return withQueries(changed);
    });
  } catch (error) {
    if (papers.length > 0) await changePapers('import', () => papers);
    throw error;
  }
  return { papers, documents };
}

/** Puts back what an import has changed. */
export const putBack = ({ papers, documents }: ImportUndo): Promise<void> =>
  writeDerived(async () => {
    await changePapers('import', () => papers);
    return withQueries(documents);
  });

/** A document that cannot be read is not overwritten, and so nothing is imported. */
async function readMine(): Promise<Documents> {
  const stored = await Promise.all(DOCUMENT_NAMES.map(readDocument));
  return readWholeDocuments(
    Object.fromEntries(DOCUMENT_NAMES.map((name, index) => [name, stored[index]])),
  );
}

/** Queries are compiled of what is written, in the same write. */
async function withQueries(changed: Partial<Documents>): Promise<Partial<Documents>> {
  const { filters, follows, techniques } = changed;
  if ((filters ?? follows ?? techniques) === undefined) return changed;
  return { ...changed, ...(await compileStored(present({ filters, follows, techniques }))) };
}

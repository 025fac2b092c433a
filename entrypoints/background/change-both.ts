import { isRecord } from '../../utils/document.ts';
import type { Documents } from '../../utils/edits/documents.ts';
import type { Edits } from '../../utils/edits/edits.ts';
import { parseDocuments, parseEdits } from '../../utils/interchange/read-backup.ts';
import { isSameStored, nothingStored } from '../../utils/library/stored-paper.ts';
import type { StoredPaper } from '../../utils/library/stored-paper.ts';
import { present } from '../../utils/present.ts';
import { changeStored, readIntent } from '../../utils/shell/library-store.ts';
import { readDocument, writeDocuments } from '../../utils/shell/storage.ts';
import { enqueue } from './documents.ts';
import { changePapers } from './library-writer.ts';
import { compileStored } from './queries.ts';

// Papers and documents are kept in two places, and the background may be stopped between them: what
// documents are to become is written in the papers' own transaction, under a sign by which the next
// start of the background sees that it has to look there.

/** Documents, and what is known of their edits then. */
type Changed = Partial<Documents> & { readonly edits?: Edits };
type Plan = (stored: readonly StoredPaper[]) => readonly StoredPaper[];

/** Changes papers and documents, both or neither; answers the papers as they were. Within the documents' queue. */
export async function changeBoth(documents: Changed, plan: Plan): Promise<readonly StoredPaper[]> {
  // Papers alone are one transaction.
  if (Object.keys(documents).length === 0) return changePapers('import', plan);
  const written = await withQueries(documents);
  const sign = crypto.randomUUID();
  let planned: readonly StoredPaper[] = [];
  let known: readonly StoredPaper[] = [];
  const note: Plan = (stored) => {
    known = stored;
    return (planned = plan(stored));
  };
  await writeDocuments({ import: { version: 1, sign } });
  try {
    const before = await changePapers('import', note, { value: { sign, documents } });
    await writeDocuments({ ...written, import: null });
    await forgetIntent();
    return before;
  } catch (error) {
    // Where this fails, too, the next start does it all.
    await takeBack(known, planned).catch(() => undefined);
    throw error;
  }
}

/** Makes papers what they were, if they are what they were to become: others may have changed since. */
async function takeBack(
  known: readonly StoredPaper[],
  planned: readonly StoredPaper[],
): Promise<void> {
  const before = new Map(known.map((paper) => [paper.id, paper]));
  const after = new Map(planned.map((paper) => [paper.id, paper]));
  const undo: Plan = (stored) =>
    stored
      .filter((paper) => isSameStored(paper, after.get(paper.id)))
      .map(({ id }) => before.get(id) ?? nothingStored(id));
  await changePapers('import', undo, { value: undefined });
  await writeDocuments({ import: null });
}

/** Finishes what was under way when the background was stopped. */
export const finishBoth = (): Promise<void> =>
  enqueue(async () => {
    const stored = await readDocument('import');
    if (!isRecord(stored)) return;
    const intent = await readIntent();
    const isMeant = isRecord(intent) && intent['sign'] === stored['sign'];
    const values = isMeant && isRecord(intent['documents']) ? intent['documents'] : {};
    const { documents } = parseDocuments(values);
    const { edits } = parseEdits(values).known;
    const changed = { ...documents, ...present({ edits }) };
    await writeDocuments({ ...(await withQueries(changed)), import: null });
    await forgetIntent();
  });

/** Without its sign it means nothing; it only takes room. */
async function forgetIntent(): Promise<void> {
  await changeStored([], () => [], { value: undefined }).catch(() => undefined);
}

/** Queries are compiled of what is written, in the same write. */
async function withQueries(changed: Changed): Promise<Changed> {
  const { filters, follows, techniques } = changed;
  if ((filters ?? follows ?? techniques) === undefined) return changed;
  return { ...changed, ...(await compileStored(present({ filters, follows, techniques }))) };
}

import { isRecord } from '../../utils/document.ts';
import type { Documents } from '../../utils/edits/documents.ts';
import type { Edits } from '../../utils/edits/edits.ts';
import { Failure, failUnsure } from '../../utils/failure.ts';
import { fingerprintText } from '../../utils/fingerprint.ts';
import { parseDocuments, parseEdits } from '../../utils/interchange/read-backup.ts';
import type { SnapshotReason } from '../../utils/library/snapshots.ts';
import { isSameStored, nothingStored } from '../../utils/library/stored-paper.ts';
import type { StoredPaper } from '../../utils/library/stored-paper.ts';
import { present } from '../../utils/present.ts';
import { changeStored, readIntent } from '../../utils/shell/library-store.ts';
import { readDocument, readDocuments, writeDocuments } from '../../utils/shell/storage.ts';
import { enqueue, keepDocuments, withEdits } from './documents.ts';
import { changePapers } from './library-writer.ts';
import { compileStored } from './queries.ts';

// Papers and documents are kept in two places, and the background may be stopped between them: what
// documents are to become is written in the papers' own transaction, under a sign by which the next
// start of the background sees that it has to look there.

/** Documents, and what is known of their edits then. */
type Changed = Partial<Documents> & { readonly edits?: Edits };
type Plan = (stored: readonly StoredPaper[]) => readonly StoredPaper[];

/** Changes papers and documents, both or neither; answers the papers as they were. Within the documents' queue. */
export async function changeBoth(
  reason: SnapshotReason,
  documents: Changed,
  plan: Plan,
): Promise<readonly StoredPaper[]> {
  // Papers alone are one transaction.
  if (Object.keys(documents).length === 0) return changePapers(reason, plan);
  const found = await fingerprintStored(documents);
  const written = await withQueries(documents);
  const sign = crypto.randomUUID();
  let planned: readonly StoredPaper[] = [];
  let known: readonly StoredPaper[] = [];
  const note: Plan = (stored) => {
    known = stored;
    return (planned = plan(stored));
  };
  await writeDocuments({ import: { version: 1, sign } });
  let arePapersKept = false;
  try {
    const before = await changePapers(reason, note, { value: { sign, documents, found } });
    arePapersKept = true;
    await keepDocuments({ ...written, import: null });
    await forgetIntent();
    return before;
  } catch (error) {
    if (!arePapersKept && !isUnsure(error)) {
      // Without an intent the sign means nothing.
      await writeDocuments({ import: null }).catch(() => undefined);
      throw error;
    }
    // Where this fails, too, the next start does it all.
    const isBack = await takeBack(known, planned).catch(() => false);
    if (!isBack) failUnsure(error);
    throw isUnsure(error) ? new Error('not-kept', { cause: error }) : error;
  }
}

const isUnsure = (error: unknown): boolean => error instanceof Failure && error.code === 'unsure';

/** Makes papers what they were, if they are what they were to become: others may have changed since. Answers whether all are. */
async function takeBack(
  known: readonly StoredPaper[],
  planned: readonly StoredPaper[],
): Promise<boolean> {
  const before = new Map(known.map((paper) => [paper.id, paper]));
  let isBack = true;
  // Needs no snapshot: the last is of what it goes back to, and for another there may be no room.
  await changePapers(undefined, undo, { value: undefined });
  await writeDocuments({ import: null });
  return isBack;

  function undo(stored: readonly StoredPaper[]): readonly StoredPaper[] {
    const now = new Map(stored.map((paper) => [paper.id, paper]));
    return planned
      .filter((paper) => {
        const here = now.get(paper.id) ?? nothingStored(paper.id);
        const isMine = isSameStored(here, paper);
        isBack &&= isMine || isSameStored(here, before.get(paper.id) ?? nothingStored(paper.id));
        return isMine;
      })
      .map(({ id }) => before.get(id) ?? nothingStored(id));
  }
}

/** Finishes what was under way when the background was stopped, but for documents that were changed since. */
export const finishBoth = (): Promise<void> =>
  enqueue(async () => {
    const stored = await readDocument('import');
    if (!isRecord(stored)) return;
    const intent = await readIntent();
    const isMeant = isRecord(intent) && intent['sign'] === stored['sign'];
    const values = isMeant && isRecord(intent['documents']) ? intent['documents'] : {};
    const { documents } = parseDocuments(values);
    const { edits } = parseEdits(values).known;
    const changed: Changed = { ...documents, ...present({ edits }) };
    const found = isMeant && isRecord(intent['found']) ? intent['found'] : {};
    const now = await fingerprintStored(changed);
    const same = Object.entries(changed).filter(([name]) => found[name] === now[name]);
    const unchanged = await withQueries(Object.fromEntries(same));
    // Where only a part is still to be done, what is known of edits is another.
    const isWhole = same.length === Object.keys(changed).length;
    const { edits: _, ...others } = unchanged;
    await keepDocuments({ ...(isWhole ? unchanged : await withEdits(others)), import: null });
    await forgetIntent();
  });

/** How those documents are stored now. */
async function fingerprintStored(documents: Changed): Promise<Readonly<Record<string, string>>> {
  const names = Object.keys(documents) as readonly (keyof Changed)[];
  const stored = await readDocuments(names);
  return Object.fromEntries(
    names.map((name) => [name, fingerprintText(JSON.stringify(stored[name]) ?? '')]),
  );
}

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

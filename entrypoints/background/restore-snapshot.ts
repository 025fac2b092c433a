import { stampDocuments } from '../../utils/edits/stamp-documents.ts';
import { Failure } from '../../utils/failure.ts';
import { planDocumentsRestore } from '../../utils/interchange/plan-documents-restore.ts';
import { readMine } from '../../utils/interchange/read-mine.ts';
import { planRestore } from '../../utils/library/plan-restore.ts';
import { readSnapshot, samplePapers } from '../../utils/library/snapshots.ts';
import type { RestoredParts } from '../../utils/library/snapshots.ts';
import type { SnapshotPreview } from '../../utils/messages/protocol.ts';
import { present } from '../../utils/present.ts';
import { expand } from '../../utils/shell/compress.ts';
import { readStored } from '../../utils/shell/library-store.ts';
import { readBody } from '../../utils/shell/snapshot-store.ts';
import { readDocuments } from '../../utils/shell/storage.ts';
import { USER_DOCUMENTS } from '../../utils/user-document-names.ts';
import type { UserDocumentName } from '../../utils/user-document-names.ts';
import { changeBoth } from './change-both.ts';
import { enqueue } from './documents.ts';

async function readSnapshotOf(at: string) {
  const body = await readBody(at);
  const snapshot = body && readSnapshot(await expand(body));
  if (snapshot === undefined) throw new Failure('unreadable-snapshot');
  return snapshot;
}

/** What restoring the snapshot would add, change and remove. */
export async function previewSnapshot(at: string): Promise<SnapshotPreview> {
  const [current, documents, then] = await Promise.all([
    readStored('all'),
    readDocuments(USER_DOCUMENTS),
    readSnapshotOf(at),
  ]);
  const { added, changed, removed } = planRestore(current, then.papers, new Date());
  const plan = planDocumentsRestore(documents, then.documents);
  return {
    added: samplePapers(added),
    changed: samplePapers(changed),
    removed: samplePapers(removed),
    documents: Object.keys(plan.changed) as readonly UserDocumentName[],
    left: plan.left,
  };
}

/** Makes all what it was, or the papers alone; what is there now is kept in a snapshot before. */
export const restoreSnapshot = (at: string, parts: RestoredParts): Promise<void> =>
  enqueue(async () => {
    const snapshot = await readSnapshotOf(at);
    const then = parts === 'all' ? snapshot.documents : undefined;
    const { changed: documents } = planDocumentsRestore(await readDocuments(USER_DOCUMENTS), then);
    const mine = await readMine(readDocuments);
    // It counts as made now, so that no older file brings the rest back.
    const edits =
      mine.edits && Object.keys(documents).length > 0
        ? stampDocuments({ documents: mine.documents, edits: mine.edits }, documents, {
            now: new Date(),
            reason: 'change',
          })
        : undefined;
    await changeBoth('restore', { ...documents, ...present({ edits }) }, (current) => {
      const { added, changed, removed } = planRestore(current, snapshot.papers, new Date());
      return [...added, ...changed, ...removed];
    });
  });

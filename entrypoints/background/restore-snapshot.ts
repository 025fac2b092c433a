import { Failure } from '../../utils/failure.ts';
import { planRestore } from '../../utils/library/plan-restore.ts';
import { readSnapshot, samplePapers } from '../../utils/library/snapshots.ts';
import type { StoredPaper } from '../../utils/library/stored-paper.ts';
import type { SnapshotPreview } from '../../utils/messages/protocol.ts';
import { expand } from '../../utils/shell/compress.ts';
import { readStored } from '../../utils/shell/library-store.ts';
import { readBody } from '../../utils/shell/snapshot-store.ts';
import { changePapers } from './library-writer.ts';

async function readPapersOf(at: string): Promise<readonly StoredPaper[]> {
  const body = await readBody(at);
  const papers = body && readSnapshot(await expand(body));
  if (papers === undefined) throw new Failure('unreadable-snapshot');
  return papers;
}

/** What restoring the snapshot would add, change and remove. */
export async function previewSnapshot(at: string): Promise<SnapshotPreview> {
  const [current, papers] = await Promise.all([readStored('all'), readPapersOf(at)]);
  const { added, changed, removed } = planRestore(current, papers, new Date());
  return {
    added: samplePapers(added),
    changed: samplePapers(changed),
    removed: samplePapers(removed),
  };
}

/** Makes the library what it was; what is there now is kept in a snapshot before. */
export async function restoreSnapshot(at: string): Promise<void> {
  const papers = await readPapersOf(at);
  await changePapers('restore', (current) => {
    const { added, changed, removed } = planRestore(current, papers, new Date());
    return [...added, ...changed, ...removed];
  });
}

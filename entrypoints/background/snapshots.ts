import { findNeedless, needsDaily } from '../../utils/library/snapshots.ts';
import type { SnapshotNote, SnapshotReason } from '../../utils/library/snapshots.ts';
import { compress } from '../../utils/shell/compress.ts';
import { readStored } from '../../utils/shell/library-store.ts';
import { putSnapshot, readNotes } from '../../utils/shell/snapshot-store.ts';

/** Keeps the library as it is now, records that cannot be read included; an empty one needs none. */
export async function takeSnapshot(reason: SnapshotReason): Promise<void> {
  const all = await readStored('all');
  if (all.length === 0) return;
  const [body, notes] = await Promise.all([compress(JSON.stringify(all)), readNotes()]);
  const papers = all.filter(({ record }) => record !== undefined).length;
  const at = new Date().toISOString();
  const note: SnapshotNote = { version: 1, at, reason, papers, bytes: body.byteLength };
  await putSnapshot(note, body, findNeedless([...notes, note]));
}

let lastDay: string | undefined;

/** Once a day. A failure is no reason to fail what was saved: the next save tries again. */
export async function takeDaily(): Promise<void> {
  const now = new Date();
  const today = now.toISOString().slice(0, 10);
  if (lastDay === today) return;
  try {
    if (needsDaily(await readNotes(), now)) await takeSnapshot('daily');
    lastDay = today;
  } catch {
    // No room, as a rule.
  }
}

import { createStore, get, promisifyRequest } from 'idb-keyval';

import { compareTexts } from '../compare-texts.ts';
import { readSnapshotNote } from '../library/snapshots.ts';
import type { SnapshotNote } from '../library/snapshots.ts';
import { nameFault } from '../name-fault.ts';
import { createSteadyStore } from '../steady-store.ts';

// A database of its own: what befalls the library's is not to reach the snapshots.

const noteKey = (at: string) => `note:${at}`;
const bodyKey = (at: string) => `body:${at}`;

/** As for the library. */
const LATE_MS = 10_000;

const run = createSteadyStore(
  () => createStore('gloss-snapshots', 'snapshots'),
  () => new Promise((resolve) => setTimeout(resolve, LATE_MS)),
);

/** What snapshots there are, newest first. */
export async function readNotes(): Promise<readonly SnapshotNote[]> {
  const stored = await run('readonly', (objects) =>
    promisifyRequest<unknown[]>(objects.getAll(IDBKeyRange.bound(noteKey(''), noteKey('\uFFFF')))),
  );
  return stored
    .flatMap((note) => readSnapshotNote(note) ?? [])
    .toSorted((a, b) => compareTexts(b.at, a.at));
}

/** The bytes of a snapshot; `undefined` if it is gone. */
export async function readBody(at: string): Promise<ArrayBuffer | undefined> {
  const body = await get<unknown>(bodyKey(at), run);
  return body instanceof ArrayBuffer ? body : undefined;
}

/** Keeps a snapshot and lets go of others, in one transaction. */
export async function putSnapshot(
  note: SnapshotNote,
  body: ArrayBuffer,
  needless: readonly SnapshotNote[],
): Promise<void> {
  await run('readwrite', (objects) => {
    objects.put(note, noteKey(note.at));
    objects.put(body, bodyKey(note.at));
    for (const { at } of needless) {
      objects.delete(noteKey(at));
      objects.delete(bodyKey(at));
    }
    return promisifyRequest(objects.transaction);
  }).catch(nameFault);
}

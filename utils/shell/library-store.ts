import { createStore, get, promisifyRequest, values } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';

import { readLibraryIndex, withEntry, withoutEntry } from '../library/library-index.ts';
import type { LibraryIndex } from '../library/library-index.ts';

// Background only: in a content script IndexedDB would be the site's own.

const INDEX_KEY = 'index';
const paperKey = (id: string) => `paper:${id}`;

let store: UseStore | undefined;
const openStore = (): UseStore => (store ??= createStore('gloss-library', 'papers'));

/** Which papers are saved and when, newest last; made anew from the records if it is lost. */
export async function readIndex(): Promise<LibraryIndex> {
  return readLibraryIndex(await get(INDEX_KEY, openStore())) ?? (await rebuildIndex());
}

async function rebuildIndex(): Promise<LibraryIndex> {
  let index: LibraryIndex = { version: 1, entries: [] };
  const records: unknown[] = await values(openStore());
  for (const record of records) {
    const { id, savedAt } = (record ?? {}) as { id?: unknown; savedAt?: unknown };
    if (typeof id === 'string' && typeof savedAt === 'string')
      index = withEntry(index, id, savedAt);
  }
  return index;
}

/** The stored records of these papers as they are, in the same order. */
export async function readRecords(ids: readonly string[]): Promise<unknown[]> {
  return openStore()('readonly', (objects) =>
    Promise.all(ids.map((id) => promisifyRequest<unknown>(objects.get(paperKey(id))))),
  );
}

/** Record and index change in one transaction, so that a crash keeps both or neither. */
export async function putRecord(id: string, savedAt: string, record: unknown): Promise<void> {
  const index = withEntry(await readIndex(), id, savedAt);
  await openStore()('readwrite', (objects) => {
    objects.put(record, paperKey(id));
    objects.put(index, INDEX_KEY);
    return promisifyRequest(objects.transaction);
  });
}

/** Removes the record and its place in the index in one transaction. */
export async function deleteRecord(id: string): Promise<void> {
  const index = withoutEntry(await readIndex(), id);
  await openStore()('readwrite', (objects) => {
    objects.delete(paperKey(id));
    objects.put(index, INDEX_KEY);
    return promisifyRequest(objects.transaction);
  });
}

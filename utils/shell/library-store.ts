import { createStore, get, promisifyRequest } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';

import {
  createIndex,
  readLibraryIndex,
  withEntry,
  withoutEntry,
} from '../library/library-index.ts';
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

/** In one transaction, so that it cannot undo a save that comes between. */
function rebuildIndex(): Promise<LibraryIndex> {
  return openStore()('readwrite', async (objects) => {
    const records = await getAllRecords(objects);
    const index = createIndex([...records].map(([id, record]) => [id, readSavedAt(record)]));
    objects.put(index, INDEX_KEY);
    await promisifyRequest(objects.transaction);
    return index;
  });
}

/** The record's time of saving; one that has none counts as the oldest, and is not forgotten. */
function readSavedAt(record: unknown): string {
  const { savedAt } = (record ?? {}) as { savedAt?: unknown };
  return typeof savedAt === 'string' ? savedAt : '';
}

/** The stored records of these papers as they are, in the same order. */
export async function readRecords(ids: readonly string[]): Promise<unknown[]> {
  return openStore()('readonly', (objects) =>
    Promise.all(ids.map((id) => promisifyRequest<unknown>(objects.get(paperKey(id))))),
  );
}

/** Every stored record as it is, by paper id: one request, where 10,000 take three times as long. */
export async function readAllRecords(): Promise<ReadonlyMap<string, unknown>> {
  return openStore()('readonly', getAllRecords);
}

async function getAllRecords(objects: IDBObjectStore): Promise<ReadonlyMap<string, unknown>> {
  const papers = IDBKeyRange.bound(paperKey(''), paperKey('\uFFFF'));
  const [keys, records] = await Promise.all([
    promisifyRequest(objects.getAllKeys(papers)),
    promisifyRequest<unknown[]>(objects.getAll(papers)),
  ]);
  return new Map(
    keys.flatMap((key, at) =>
      typeof key === 'string' ? [[key.slice(paperKey('').length), records[at]] as const] : [],
    ),
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

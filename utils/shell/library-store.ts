import { createStore, get, promisifyRequest } from 'idb-keyval';

import { failUnsure } from '../failure.ts';
import { createIndex, readLibraryIndex, withEntries } from '../library/library-index.ts';
import type { LibraryIndex } from '../library/library-index.ts';
import { isSameStored, readSavedAt } from '../library/stored-paper.ts';
import type { StoredPaper } from '../library/stored-paper.ts';
import { nameFault } from '../name-fault.ts';
import { createSteadyStore } from '../steady-store.ts';

// The extension's own pages only: in a content script IndexedDB would be the site's. Pages read; the
// background alone writes.

const INDEX_KEY = 'index';
const INTENT_KEY = 'intent';
const paperKey = (id: string) => `paper:${id}`;
const removalKey = (id: string) => `removed:${id}`;

/** Opening takes some milliseconds; only what holds the database elsewhere takes seconds. */
const LATE_MS = 10_000;

const run = createSteadyStore(
  () => createStore('gloss-library', 'papers'),
  () => new Promise((resolve) => setTimeout(resolve, LATE_MS)),
);

/** Which papers are saved and when, newest last; made anew from the records if it is lost. */
export async function readIndex(): Promise<LibraryIndex> {
  return readLibraryIndex(await get(INDEX_KEY, run)) ?? (await rebuildIndex());
}

/** The same, for pages: an index that is lost is left to the background to write. */
export async function peekIndex(): Promise<LibraryIndex> {
  return readLibraryIndex(await get(INDEX_KEY, run)) ?? (await run('readonly', createIndexOf));
}

/** In one transaction, so that it cannot undo a save that comes between. */
function rebuildIndex(): Promise<LibraryIndex> {
  return run('readwrite', async (objects) => {
    const index = await createIndexOf(objects);
    objects.put(index, INDEX_KEY);
    await promisifyRequest(objects.transaction);
    return index;
  });
}

async function createIndexOf(objects: IDBObjectStore): Promise<LibraryIndex> {
  const records = await getAllBy(paperKey, objects);
  return createIndex([...records].map(([id, record]) => [id, readSavedAt(record)]));
}

/** The stored records of these papers as they are, in the same order. */
export async function readRecords(ids: readonly string[]): Promise<unknown[]> {
  return run('readonly', (objects) =>
    Promise.all(ids.map((id) => promisifyRequest<unknown>(objects.get(paperKey(id))))),
  );
}

/** So many stored records as they are, by paper id, from after this one: half the time of as many requests. */
export const readNextRecords = (
  after: string,
  count: number,
): Promise<ReadonlyMap<string, unknown>> =>
  run('readonly', (objects) => getAllBy(paperKey, objects, after, count));

/** Every stored record as it is, by paper id: one request, where 10,000 take three times as long. */
export async function readAllRecords(): Promise<ReadonlyMap<string, unknown>> {
  return run('readonly', (objects) => getAllBy(paperKey, objects));
}

/** Every removal as it is stored, by paper id. */
export async function readAllRemovals(): Promise<ReadonlyMap<string, unknown>> {
  return run('readonly', (objects) => getAllBy(removalKey, objects));
}

async function getAllBy(
  keyOf: (id: string) => string,
  objects: IDBObjectStore,
  after = '',
  count?: number,
): Promise<ReadonlyMap<string, unknown>> {
  const all = IDBKeyRange.bound(keyOf(after), keyOf('\uFFFF'), true);
  const [keys, values] = await Promise.all([
    promisifyRequest(objects.getAllKeys(all, count)),
    promisifyRequest<unknown[]>(objects.getAll(all, count)),
  ]);
  return new Map(
    keys.flatMap((key, at) =>
      typeof key === 'string' ? [[key.slice(keyOf('').length), values[at]] as const] : [],
    ),
  );
}

/** What is to be done elsewhere because of a change of papers, kept in its transaction; nothing any more, if `undefined`. */
export interface StoredIntent {
  readonly value: unknown;
}

/** The last intent as it is. */
export const readIntent = (): Promise<unknown> => get<unknown>(INTENT_KEY, run);

/** All that is stored of these papers, or of every one. */
export function readStored(ids: readonly string[] | 'all'): Promise<readonly StoredPaper[]> {
  return run('readonly', (objects) => getStored(objects, ids));
}

async function getStored(
  objects: IDBObjectStore,
  ids: readonly string[] | 'all',
): Promise<readonly StoredPaper[]> {
  if (ids === 'all') {
    const [records, removals] = await Promise.all([
      getAllBy(paperKey, objects),
      getAllBy(removalKey, objects),
    ]);
    return [...new Set([...records.keys(), ...removals.keys()])].map((id) => ({
      id,
      record: records.get(id),
      removal: removals.get(id),
    }));
  }
  return Promise.all(
    ids.map(async (id) => {
      const [record, removal] = await Promise.all([
        promisifyRequest<unknown>(objects.get(paperKey(id))),
        promisifyRequest<unknown>(objects.get(removalKey(id))),
      ]);
      return { id, record, removal };
    }),
  );
}

/**
 * Changes what is stored of papers, and their places in the index, in one transaction: a crash keeps
 * all of it or nothing. Answers what was changed once it has been read back as it was written; where
 * that fails it is `unsure`. An intent is kept with it, in place of the last.
 */
export async function changeStored(
  ids: readonly string[] | 'all',
  change: (stored: readonly StoredPaper[]) => readonly StoredPaper[],
  intent?: StoredIntent,
): Promise<readonly StoredPaper[]> {
  const changed = await writeStored(ids, change, intent).catch(nameFault);
  await checkStored(changed).catch(failUnsure);
  return changed;
}

function writeStored(
  ids: readonly string[] | 'all',
  change: (stored: readonly StoredPaper[]) => readonly StoredPaper[],
  intent?: StoredIntent,
): Promise<readonly StoredPaper[]> {
  return run('readwrite', async (objects) => {
    const [stored, index] = await Promise.all([
      getStored(objects, ids),
      promisifyRequest<unknown>(objects.get(INDEX_KEY)),
    ]);
    const wanted = change(stored);
    if (wanted.length === 0 && intent === undefined) return wanted;
    const known = readLibraryIndex(index) ?? (await createIndexOf(objects));
    const next = withEntries(known, wanted.map(toIndexEntry));
    try {
      for (const { id, record, removal } of wanted) {
        putOrDelete(objects, paperKey(id), record);
        putOrDelete(objects, removalKey(id), removal);
      }
      // The bin is none of its business: to empty it takes next to no room, as on a full disk it must.
      if (next !== known) objects.put(next, INDEX_KEY);
      if (intent !== undefined) putOrDelete(objects, INTENT_KEY, intent.value);
    } catch (error) {
      // A value that cannot be cloned: what was put before it would be kept.
      objects.transaction.abort();
      throw error;
    }
    await promisifyRequest(objects.transaction);
    return wanted;
  });
}

function putOrDelete(objects: IDBObjectStore, key: string, value: unknown): void {
  if (value === undefined) objects.delete(key);
  else objects.put(value, key);
}

const toIndexEntry = ({ id, record }: StoredPaper) =>
  [id, record === undefined ? undefined : readSavedAt(record)] as const;

/** What a store says it has kept, it must be able to show. */
async function checkStored(wanted: readonly StoredPaper[]): Promise<void> {
  const kept = await readStored(wanted.map(({ id }) => id));
  const isKept = kept.every((paper, at) => isSameStored(paper, wanted[at]));
  if (!isKept) throw new Error('not-kept');
}

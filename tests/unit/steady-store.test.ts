import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { createStore, promisifyRequest } from 'idb-keyval';
import { beforeEach, expect, it } from 'vitest';

import { createSteadyStore } from '../../utils/steady-store.ts';
import type { StoreRunner } from '../../utils/steady-store.ts';

const never = () => new Promise<void>(() => {});
const create = (late: () => Promise<void> = never) =>
  createSteadyStore(() => createStore('steady', 'objects'), late);

const put = (store: StoreRunner, value: string) =>
  store('readwrite', async (objects) => {
    objects.put(value, 'key');
    await promisifyRequest(objects.transaction);
  });
const read = (store: StoreRunner) =>
  store('readonly', (objects) => promisifyRequest<unknown>(objects.get('key')));

/** As another context of the browser does it. */
const remove = () => promisifyRequest(indexedDB.deleteDatabase('steady'));

beforeEach(remove);

it('gives way when the database is deleted, and makes it anew', async () => {
  const store = create();
  await put(store, 'one');
  await remove();
  expect(await read(store)).toBeUndefined();
  await put(store, 'two');
  expect(await read(store)).toBe('two');
});

it('finishes what it is about before it gives way', async () => {
  const store = create();
  await put(store, 'one');
  const writing = put(store, 'two');
  const removing = remove();
  await writing;
  await removing;
  expect(await read(store)).toBeUndefined();
});

it('goes on after its connection was closed', async () => {
  const store = create();
  const database = await store('readonly', (objects) => objects.transaction.db);
  forceCloseDatabase(database as never);
  await put(store, 'one');
  expect(await read(store)).toBe('one');
});

it('says that it cannot be opened, does nothing later, and works once it can', async () => {
  // Held by a context that gives way to nobody.
  const holder = await promisifyRequest(indexedDB.open('steady', 1));
  const removing = remove();
  let giveUp: (() => void) | undefined;
  const store = create(() => new Promise((resolve) => (giveUp = resolve)));
  const putting = put(store, 'told to have failed');
  giveUp?.();
  await expect(putting).rejects.toThrow('blocked');
  holder.close();
  await removing;
  expect(await read(store)).toBeUndefined();
  await put(store, 'again');
  expect(await read(store)).toBe('again');
});

it('takes its time once it is open', async () => {
  let giveUp: (() => void) | undefined;
  const store = create(() => new Promise((resolve) => (giveUp = resolve)));
  const working = store('readonly', async () => {
    giveUp?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
    return 'done';
  });
  await expect(working).resolves.toBe('done');
});

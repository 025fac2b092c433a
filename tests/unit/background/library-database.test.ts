import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { savePaper } from '../../../entrypoints/background/library-writer.ts';
import { readIndex, readStored } from '../../../utils/shell/library-store.ts';
import { createPaper, idOf } from '../../saved-papers.ts';
import { emptyLibrary } from './empty-library.ts';
import { PREPARED_CHANGES } from './prepared-changes.ts';
import { CHANGES, failAt, putOlderSnapshot } from './steps.ts';

// The real one refuses to load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyLibrary();
  for (const number of [1, 2, 3]) await savePaper(createPaper(number));
  await putOlderSnapshot();
});

const openLibrary = () =>
  new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('gloss-library');
    opening.addEventListener('success', () => resolve(opening.result));
  });

async function loseIndex(): Promise<void> {
  const database = await openLibrary();
  const losing = database.transaction('papers', 'readwrite');
  losing.objectStore('papers').delete('index');
  await new Promise((resolve) => losing.addEventListener('complete', resolve));
  database.close();
}

const readSaved = async () =>
  (await readStored('all')).flatMap(({ id, record }) => (record === undefined ? [] : id));

/** Index and records agree, and the next paper is saved. */
async function expectAtWork(): Promise<void> {
  const ids = (await readIndex()).entries.map(([id]) => id);
  expect(ids.toSorted()).toEqual((await readSaved()).toSorted());
  await savePaper(createPaper(30));
  expect((await readIndex()).entries.map(([id]) => id)).toContain(idOf(30));
}

it.each(['one', 'all'] as const)(
  'an index that is lost is made anew, whatever fails: %s',
  async (all) => {
    const whole = await readIndex();
    await loseIndex();
    const counting = failAt(Number.NaN);
    await readIndex();
    const steps = counting.stop();
    expect(steps).toBeGreaterThan(3);
    for (let step = 1; step <= steps; step += 1) {
      await loseIndex();
      const failing = failAt(step, all);
      const found = await readIndex().catch(() => undefined);
      failing.stop();
      if (found !== undefined) expect([step, found]).toEqual([step, whole]);
      expect([step, await readIndex()]).toEqual([step, whole]);
    }
  },
);

const ALL = [
  ...Object.entries(CHANGES).map(
    ([name, run]) => [name, { prepare: async () => {}, run }] as const,
  ),
  ...Object.entries(PREPARED_CHANGES),
];

/** Has the database deleted; done once nobody holds it. */
const deleteLibrary = () =>
  new Promise((resolve) =>
    indexedDB.deleteDatabase('gloss-library').addEventListener('success', resolve),
  );

describe.each(ALL)('%s', (_, { prepare, run }) => {
  it('under which the database is deleted leaves nothing half done', async () => {
    for (let step = 1; step <= 8; step += 1) {
      fakeBrowser.reset();
      await prepare();
      let steps = 0;
      let deleting: Promise<unknown> | undefined;
      // oxlint-disable-next-line typescript/unbound-method -- It is called on what it is of.
      const get = IDBObjectStore.prototype.getAll;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'getAll');
      spy.mockImplementation(function watched(this: IDBObjectStore, ...args) {
        steps += 1;
        if (steps === step) deleting = deleteLibrary();
        return get.apply(this, args);
      });
      await run().catch(() => undefined);
      spy.mockRestore();
      await deleting;
      await expectAtWork();
      for (const number of [1, 2, 3]) await savePaper(createPaper(number));
    }
  });

  it('is refused where another tab holds the database, and not done later', async () => {
    await prepare();
    const holder = await openLibrary();
    onTestFinished(() => holder.close());
    const deleting = deleteLibrary();
    // Until the others have given way to it.
    await new Promise((resolve) => setTimeout(resolve, 5));
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const told: unknown[] = [];
    void run().then(
      () => told.push('done'),
      (error: unknown) => told.push(String(error)),
    );
    // By the real clock: snapshots are expanded in a time of their own, longer on a busy machine.
    const giveUp = performance.now() + 30_000;
    while (told.length === 0 && performance.now() < giveUp) {
      await vi.advanceTimersByTimeAsync(1000);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(told).toEqual(['Error: blocked']);
    holder.close();
    await deleting;
    vi.useRealTimers();
    expect(await readSaved()).toEqual([]);
    await expectAtWork();
  });
});

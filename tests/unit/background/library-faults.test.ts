/* oxlint-disable typescript/unbound-method -- What is replaced is called on what it is of. */
import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  discardPapers,
  editPapers,
  removePaper,
  removePapers,
  restorePapers,
  savePaper,
} from '../../../entrypoints/background/library-writer.ts';
import { readSavedPaper } from '../../../utils/library/saved-paper.ts';
import type { PaperId } from '../../../utils/paper.ts';
import { readIndex, readStored } from '../../../utils/shell/library-store.ts';
import { createPaper, idOf } from '../../saved-papers.ts';
import { createRandom, pick } from '../random.ts';
import { emptyLibrary } from './empty-library.ts';
import { FAULTS, ERRORS, refuseSnapshots } from './faults.ts';

// The real one refuses to load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyLibrary();
});

/** All that is stored, index included, as one text. */
const readAll = async () => JSON.stringify([await readIndex(), await readStored('all')]);

const CHANGES = {
  save: () => savePaper(createPaper(9)),
  remove: () => removePaper(idOf(1)),
  'remove many': () => removePapers([idOf(1), idOf(2)]),
  edit: () => editPapers([idOf(1), idOf(2)], { status: 'done', notes: 'Mine.' }),
  restore: () => restorePapers([idOf(3), idOf(4)]),
  discard: () => discardPapers([idOf(3)]),
} as const;

describe.each(Object.keys(FAULTS) as (keyof typeof FAULTS)[])('%s', (fault) => {
  it.each(Object.keys(CHANGES) as (keyof typeof CHANGES)[])(
    'leaves nothing half done by “%s”, and a retry works',
    async (change) => {
      for (const number of [1, 2, 3, 4]) await savePaper(createPaper(number));
      await removePapers([idOf(3), idOf(4)]);
      const before = await readAll();
      const spy = FAULTS[fault]();
      await expect(CHANGES[change]()).rejects.toThrow(ERRORS[fault]);
      spy.mockRestore();
      expect(await readAll()).toBe(before);
      await CHANGES[change]();
      expect(await readAll()).not.toBe(before);
    },
  );
});

it('says that there is no room', async () => {
  const spy = FAULTS['no room for a value']();
  await expect(savePaper(createPaper(1))).rejects.toThrow('no-room');
  spy.mockRestore();
});

it('says that there is no room where the snapshot before a large change finds none', async () => {
  const ids = Array.from({ length: 20 }, (_, number) => idOf(number + 1));
  for (const number of ids.keys()) await savePaper(createPaper(number + 1));
  const before = await readAll();
  const spy = refuseSnapshots();
  await expect(removePapers(ids)).rejects.toThrow('no-room');
  spy.mockRestore();
  expect(await readAll()).toBe(before);
  expect(await removePapers(ids)).toEqual(ids);
});

it('acknowledges nothing that is not there when it is read back', async () => {
  const put = IDBObjectStore.prototype.put;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function lossy(
    this: IDBObjectStore,
    value,
    key,
  ) {
    return put.call(this, key === 'index' ? value : { ...value, title: 'garbled' }, key);
  });
  await expect(savePaper(createPaper(1))).rejects.toThrow('unsure');
  spy.mockRestore();
});

it('goes on after the browser has closed the database', async () => {
  await savePaper(createPaper(1));
  const [open] = await openedBy(() => savePaper(createPaper(2)));
  forceCloseDatabase(open as never);
  await savePaper(createPaper(3));
  expect((await readIndex()).entries.map(([id]) => id)).toEqual([1, 2, 3].map(idOf));
});

/** The library's connections on which something opens transactions. */
async function openedBy(run: () => Promise<unknown>): Promise<readonly IDBDatabase[]> {
  const transaction = IDBDatabase.prototype.transaction;
  const opened = new Set<IDBDatabase>();
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function watched(
    this: IDBDatabase,
    ...args
  ) {
    if (this.name === 'gloss-library') opened.add(this);
    return transaction.apply(this, args);
  });
  await run();
  spy.mockRestore();
  return [...opened];
}

it('loses nothing of what two writers were told is kept, whatever fails between', async () => {
  const PAPERS = 24;
  const random = createRandom(23);
  /** What was acknowledged last of each paper: by whom, in the order of the acknowledgements. */
  const told = new Map<PaperId, { saved: boolean; notes: string }>();
  let failures = 0;

  async function write(writer: number): Promise<void> {
    for (let step = 0; step < 1000; step += 1) {
      // Each has papers of its own, so that what it was told last is what is there.
      const id = idOf(2 * Math.floor(random() * PAPERS) + writer);
      const notes = `${writer}.${step}`;
      const before = told.get(id) ?? { saved: false, notes: '' };
      const spy = random() < 0.05 ? FAULTS['no room for the last value']() : undefined;
      try {
        if (!before.saved) {
          await savePaper(createPaper(Number(id.slice(5))));
          told.set(id, { ...before, saved: true });
        } else if (random() < 0.3) {
          await removePaper(id);
          told.set(id, { ...before, saved: false });
        } else {
          await editPapers([id], { notes });
          told.set(id, { saved: true, notes });
        }
      } catch {
        failures += 1;
      } finally {
        spy?.mockRestore();
      }
    }
  }

  await Promise.all([write(0), write(1)]);
  expect(failures).toBeGreaterThan(10);
  const stored = new Map((await readStored('all')).map((one) => [one.id, one]));
  for (const [id, { saved, notes }] of told) {
    const paper = readSavedPaper(stored.get(id)?.record);
    expect([id, paper !== undefined]).toEqual([id, saved]);
    // Notes come back with a paper that is saved again.
    if (paper !== undefined) expect([id, paper.notes]).toEqual([id, notes]);
  }
  const kept = [...told].flatMap(([id, { saved }]) => (saved ? id : []));
  expect((await readIndex()).entries.map(([id]) => id).toSorted()).toEqual(kept.toSorted());
  expect(pick(random, kept)).toBeDefined();
}, 120_000);

import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { importAll, putBack } from '../../../entrypoints/background/import-writer.ts';
import { libraryHandlers } from '../../../entrypoints/background/library-handlers.ts';
import {
  editPapers,
  expirePapers,
  removePaper,
  removePapers,
  restorePapers,
  savePaper,
  undoPaperEdits,
} from '../../../entrypoints/background/library-writer.ts';
import { restoreSnapshot } from '../../../entrypoints/background/restore-snapshot.ts';
import { readSavedIds } from '../../../utils/library/saved-ids.ts';
import { changeStored, readIndex } from '../../../utils/shell/library-store.ts';
import { readNotes } from '../../../utils/shell/snapshot-store.ts';
import { readDocument } from '../../../utils/shell/storage.ts';
import { createPaper, idOf } from '../../saved-papers.ts';
import { emptyLibrary } from './empty-library.ts';
import { failReadingBack } from './faults.ts';

// The real one refuses to load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

/** Done when the changes before it, and what follows them, are. */
const settled = expirePapers;

/** The numbers of the papers whose ids pages find in the storage, once all that was asked is done. */
async function readCopy(): Promise<readonly number[] | undefined> {
  await settled();
  const stored = await readDocument('saved');
  if (stored === undefined) return undefined;
  return [...readSavedIds(stored)].filter((id) => id !== '').map((id) => Number(id.slice(5)));
}

const marksOf = (status: 'to-read' | 'done') => ({ status, tags: [], edited: {} });
/** What takes back that paper 1 became so. */
const undoOf = (status: 'done') =>
  ({
    id: idOf(1),
    edit: { status: 'to-read' },
    made: marksOf(status),
    before: marksOf('to-read'),
  }) as const;

beforeEach(async () => {
  await settled();
  fakeBrowser.reset();
  vi.restoreAllMocks();
  await emptyLibrary();
});

it('the storage has the ids of the saved papers after every change of the library', async () => {
  for (const number of [1, 2, 3]) await savePaper(createPaper(number));
  expect(await readCopy()).toEqual([3, 2, 1]);
  await removePaper(idOf(2));
  expect(await readCopy()).toEqual([3, 1]);
  await removePapers([idOf(1), idOf(3)]);
  expect(await readCopy()).toEqual([]);
  await restorePapers([idOf(1), idOf(2)]);
  expect(await readCopy()).toEqual([2, 1]);

  const papers = [{ id: idOf(9), paper: createPaper(9) }];
  const undo = await importAll({ origin: 'own', papers, documents: {} }, 'replace');
  expect(await readCopy()).toEqual([9]);
  const at = (await readNotes())[0]?.at ?? '';
  await putBack(undo);
  expect(await readCopy()).toEqual([2, 1]);
  await removePapers([idOf(1)]);
  await restoreSnapshot(at, 'all');
  expect(await readCopy()).toEqual([2, 1]);
});

it('is written anew only where it differs', async () => {
  await savePaper(createPaper(1));
  await settled();
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await editPapers([idOf(1)], { notes: 'Mine.' });
  await savePaper(createPaper(1));
  await settled();
  expect(set.mock.calls.filter(([values]) => 'saved' in values)).toEqual([]);
});

it('is not looked at for an edit or its undo, which save nothing and remove nothing', async () => {
  await savePaper(createPaper(1));
  await settled();
  const get = vi.spyOn(fakeBrowser.storage.local, 'get');
  await editPapers([idOf(1)], { status: 'done' });
  await undoPaperEdits([undoOf('done')]);
  await settled();
  expect(get.mock.calls.filter(([name]) => name === 'saved')).toEqual([]);
});

it('is made anew also after a change that failed late', async () => {
  await savePaper(createPaper(1));
  await settled();
  failReadingBack();
  await expect(savePaper(createPaper(2))).rejects.toThrow();
  expect(await readCopy()).toEqual([2, 1]);
});

it('is written once for changes that wait for one another', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await Promise.all([1, 2, 3, 4].map((number) => savePaper(createPaper(number))));
  expect(await readCopy()).toEqual([4, 3, 2, 1]);
  expect(set.mock.calls.filter(([values]) => 'saved' in values)).toHaveLength(1);
});

it.each([['2608.00009'], [undefined], [{ version: 1 }]])(
  'is made anew of %j when a page asks for the first time in the background’s life',
  async (saved) => {
    await savePaper(createPaper(1));
    await settled();
    await fakeBrowser.storage.local.set({ saved });
    vi.resetModules();
    const { libraryHandlers: another } =
      await import('../../../entrypoints/background/library-handlers.ts');
    expect(await another()['library.which'].run([idOf(1), idOf(9)], {})).toEqual([idOf(1)]);
    await vi.waitFor(async () => expect(await readDocument('saved')).toBe(idOf(1)));
  },
);

it('is gone rather than out of date where it cannot be written, and the change stands', async () => {
  await savePaper(createPaper(1));
  await settled();
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (values) => {
    if ('saved' in values) throw new Error('QUOTA_BYTES quota exceeded');
    await set(values);
  });
  expect(await savePaper(createPaper(2))).toEqual(createPaper(2));
  expect(await removePaper(idOf(1))).toEqual(createPaper(1));
  expect(await readCopy()).toBeUndefined();
  expect((await readIndex()).entries.map(([id]) => id)).toEqual([idOf(2)]);
  expect(await libraryHandlers()['library.which'].run([idOf(1), idOf(2)], {})).toEqual([idOf(2)]);
});

it('takes 110 kB of 10,000 papers', async () => {
  await changeStored([], () =>
    Array.from({ length: 10_000 }, (_, number) => ({
      id: idOf(number),
      record: createPaper(number),
      removal: undefined,
    })),
  );
  await savePaper(createPaper(10_000));
  expect(await readCopy()).toHaveLength(10_001);
  expect(String(await readDocument('saved')).length).toBeLessThan(111_000);
});

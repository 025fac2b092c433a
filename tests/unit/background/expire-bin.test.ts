import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  discardPapers,
  expirePapers,
  savePaper,
} from '../../../entrypoints/background/library-writer.ts';
import { readBin } from '../../../entrypoints/background/library.ts';
import { changeStored, readIndex, readStored } from '../../../utils/shell/library-store.ts';
import { createPaper, idOf } from '../../saved-papers.ts';
import { FAULTS } from './faults.ts';

// The real one refuses to load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const DAY_MS = 86_400_000;
const removed = (number: number, daysAgo: number) => ({
  id: idOf(number),
  record: undefined,
  removal: {
    version: 1,
    id: idOf(number),
    removedAt: new Date(Date.now() - daysAgo * DAY_MS).toISOString(),
    record: createPaper(number),
  },
});

it('empties the bin of what is over, though nobody opens it', async () => {
  const [over, fresh] = [removed(1, 31), removed(2, 29)];
  await changeStored('all', () => [over, fresh]);
  await savePaper(createPaper(3));
  const { record: _, ...alone } = over.removal;
  await vi.waitFor(async () =>
    expect(await readStored([idOf(1), idOf(2)])).toEqual([{ ...over, removal: alone }, fresh]),
  );
});

it('is shown though what is over cannot be taken out of it', async () => {
  await changeStored('all', () => [removed(7, 40), removed(8, 2)]);
  const spy = FAULTS['no room for a value']();
  const binned = await readBin();
  spy.mockRestore();
  expect(binned.map(({ id }) => id)).toContain(idOf(8));
  expect(binned.map(({ id }) => id)).not.toContain(idOf(7));
  // Looked at again, it is taken out.
  await readBin();
  expect((await readStored([idOf(7)]))[0]?.removal).not.toHaveProperty('record');
});

it('writes nothing but that a paper was removed, as there may be no room for more', async () => {
  await changeStored('all', () => [
    { id: idOf(4), record: createPaper(4), removal: undefined },
    removed(5, 1),
    removed(6, 40),
  ]);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await discardPapers([idOf(5)]);
  await expirePapers();
  const keys = put.mock.calls.map(([, key]) => key);
  put.mockRestore();
  expect(keys).toEqual([`removed:${idOf(5)}`, `removed:${idOf(6)}`]);
  expect((await readIndex()).entries.map(([id]) => id)).toContain(idOf(4));
});

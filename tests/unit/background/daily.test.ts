import 'fake-indexeddb/auto';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { importAll } from '../../../entrypoints/background/import-writer.ts';
import { beginDay, editPapers, savePaper } from '../../../entrypoints/background/library-writer.ts';
import { readSnapshot } from '../../../utils/library/snapshots.ts';
import { expand } from '../../../utils/shell/compress.ts';
import { changeStored, readStored } from '../../../utils/shell/library-store.ts';
import { readBody, readNotes } from '../../../utils/shell/snapshot-store.ts';
import { createPaper, idOf } from '../../saved-papers.ts';
import { refuseSnapshots } from './faults.ts';

// The real one refuses to load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

/** Later than all that was taken before it. */
let day = Date.parse('2036-01-01T12:00:00Z');

beforeEach(async () => {
  fakeBrowser.reset();
  day += 86_400_000;
  vi.useFakeTimers({ toFake: ['Date'], now: day });
  onTestFinished(() => void vi.useRealTimers());
  await changeStored('all', (all) =>
    all.map(({ id }) => ({ id, record: undefined, removal: undefined })),
  );
  await changeStored('all', () => [{ id: idOf(1), record: createPaper(1), removal: undefined }]);
});

const readToday = async () => {
  const today = new Date(day).toISOString().slice(0, 10);
  const notes = (await readNotes()).filter(
    ({ at, reason }) => reason === 'daily' && at.startsWith(today),
  );
  return Promise.all(
    notes.map(async ({ at }) => readSnapshot(await expand((await readBody(at))!))?.papers),
  );
};

it.each([
  ['a save', () => savePaper(createPaper(2))],
  ['an edit', () => editPapers([idOf(1)], { notes: 'Mine.' })],
  ['an import', () => importAll({ origin: 'own', papers: [], documents: {} }, 'replace')],
])('the library is kept as the day began, before %s', async (_, change) => {
  const before = await readStored('all');
  await change();
  expect(await readStored('all')).not.toEqual(before);
  await savePaper(createPaper(3));
  expect(await readToday()).toEqual([before]);
});

it('is kept when the background wakes, so that no change waits for it', async () => {
  const before = await readStored('all');
  await beginDay();
  expect(await readToday()).toEqual([before]);
  await savePaper(createPaper(2));
  expect(await readToday()).toEqual([before]);
});

it('a snapshot that finds no room refuses no change, and is taken before the next', async () => {
  const spy = refuseSnapshots();
  await savePaper(createPaper(2));
  spy.mockRestore();
  expect(await readToday()).toEqual([]);
  const before = await readStored('all');
  await savePaper(createPaper(3));
  expect(await readToday()).toEqual([before]);
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { importAll } from '../../../entrypoints/background/import-writer.ts';
import { beginDay, editPapers, savePaper } from '../../../entrypoints/background/library-writer.ts';
import { readSnapshot } from '../../../utils/library/snapshots.ts';
import { expand } from '../../../utils/shell/compress.ts';
import { changeStored, readStored } from '../../../utils/shell/library-store.ts';
import { putSnapshot, readBody, readNotes } from '../../../utils/shell/snapshot-store.ts';
import { writeDocuments } from '../../../utils/shell/storage.ts';
import { createPaper, idOf } from '../../saved-papers.ts';
import { emptyLibrary } from './empty-library.ts';
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
  await emptyLibrary();
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

it('is kept though all snapshots are of a clock that ran ahead', async () => {
  const ahead = Array.from({ length: 10 }, (_, second) => ({
    version: 1 as const,
    at: new Date(Date.parse('2100-01-01') + second * 1000).toISOString(),
    reason: 'bulk' as const,
    papers: 1,
    bytes: 1,
  }));
  for (const note of ahead) await putSnapshot(note, new ArrayBuffer(1), []);
  await importAll({ origin: 'own', papers: [], documents: {} }, 'merge');
  const now = new Date(day).toISOString();
  const taken = (await readNotes()).filter(({ at, reason }) => reason === 'import' && at >= now);
  expect(taken).toHaveLength(1);
  await putSnapshot({ ...ahead[0]!, at: now }, new ArrayBuffer(1), ahead);
});

it('is kept of what is set, too, where no paper is saved', async () => {
  await emptyLibrary();
  await beginDay();
  expect(await readToday()).toEqual([]);
  await writeDocuments({ follows: { version: 1, follows: [], setAside: [] } });
  day += 86_400_000;
  vi.setSystemTime(day);
  await beginDay();
  expect(await readToday()).toEqual([[]]);
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

import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  editPapers,
  removePaper,
  restorePapers,
  savePaper,
} from '../../../entrypoints/background/library-writer.ts';
import { readSnapshot } from '../../../utils/library/snapshots.ts';
import { findNeedless } from '../../../utils/library/snapshots.ts';
import { expand } from '../../../utils/shell/compress.ts';
import { changeStored, readStored } from '../../../utils/shell/library-store.ts';
import { putSnapshot, readBody, readNotes } from '../../../utils/shell/snapshot-store.ts';
import { createPaper, idOf } from '../../saved-papers.ts';
import { emptyLibrary } from './empty-library.ts';

// The real one refuses to load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

/** As the first version kept it. */
const createOlder = (number: number) => ({
  version: 1,
  id: idOf(number),
  title: `Paper ${number}`,
  savedAt: createPaper(number).savedAt,
});

/** It may be the day's. */
const takenBeforeMigration = async () =>
  (await readNotes()).filter(({ migratesTo }) => migratesTo !== undefined);

beforeEach(async () => {
  fakeBrowser.reset();
  const notes = await readNotes();
  // The one that is put lets go of all others, and of itself.
  const one = {
    version: 1,
    at: new Date().toISOString(),
    reason: 'bulk',
    papers: 0,
    bytes: 0,
  } as const;
  await putSnapshot(one, new ArrayBuffer(), [...notes, one]);
  await emptyLibrary();
  await changeStored('all', () => [
    { id: idOf(1), record: createOlder(1), removal: undefined },
    { id: idOf(2), record: createOlder(2), removal: undefined },
    { id: idOf(3), record: createPaper(3), removal: undefined },
  ]);
});

it('is taken before the first record of an older version is changed, and once', async () => {
  const before = await readStored('all');
  await editPapers([idOf(1)], { notes: 'Mine.' });
  expect((await readStored([idOf(1)]))[0]?.record).toMatchObject({ version: 2, notes: 'Mine.' });
  const [note] = await takenBeforeMigration();
  const body = await readBody(note!.at);
  expect(readSnapshot(await expand(body!))?.papers).toEqual(before);
  await editPapers([idOf(2)], { status: 'done' });
  expect(await takenBeforeMigration()).toEqual([note]);
});

it('is taken before a record of an older version comes back from the bin', async () => {
  await removePaper(idOf(1));
  await restorePapers([idOf(1)]);
  expect((await readStored([idOf(1)]))[0]?.record).toMatchObject({ version: 2 });
  expect(await takenBeforeMigration()).toHaveLength(1);
});

it('is not taken where all that is changed is of the version of today', async () => {
  await savePaper(createPaper(4));
  await editPapers([idOf(3), idOf(4)], { notes: 'Mine.' });
  expect(await takenBeforeMigration()).toEqual([]);
});

it('changes nothing where it cannot be kept, and says that there is no room', async () => {
  const before = await readStored('all');
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(editPapers([idOf(1)], { notes: 'Mine.' })).rejects.toThrow('no-room');
  spy.mockRestore();
  expect(await readStored('all')).toEqual(before);
});

it('stays, however many snapshots come after it', async () => {
  await editPapers([idOf(1)], { notes: 'Mine.' });
  const [note] = await takenBeforeMigration();
  const later = Array.from({ length: 20 }, (_, second) => ({
    version: 1 as const,
    at: new Date(Date.parse(note!.at) + (second + 1) * 1000).toISOString(),
    reason: 'bulk' as const,
    papers: 3,
    bytes: 100,
  }));
  expect(findNeedless([note!, ...later])).not.toContain(note);
});

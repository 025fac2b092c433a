import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { finishBoth } from '../../../entrypoints/background/change-both.ts';
import { importHandlers } from '../../../entrypoints/background/import-handlers.ts';
import { importAll, putBack } from '../../../entrypoints/background/import-writer.ts';
import {
  editPapers,
  removePapers,
  savePaper,
} from '../../../entrypoints/background/library-writer.ts';
import type { PaperId } from '../../../utils/paper.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { changeStored, readIndex, readStored } from '../../../utils/shell/library-store.ts';
import { readDocuments } from '../../../utils/shell/storage.ts';
import { createPaper, idOf } from '../../saved-papers.ts';
import { emptyLibrary } from './empty-library.ts';
import { PREPARED_CHANGES } from './prepared-changes.ts';
import { CONTENT, CHANGES, failAt, FILTER, putOlderSnapshot } from './steps.ts';

// The real one refuses to load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

/** All that is kept, without the times at which it was changed. */
async function readAll(): Promise<string> {
  const documents = await readDocuments(['filters', 'follows', 'techniques', 'settings']);
  const all = [await readIndex(), await readStored('all'), documents];
  return JSON.stringify(all).replaceAll(/"20(?!26-08)\d\d-[^"]*Z"/g, '"then"');
}

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyLibrary();
  for (const number of [1, 2, 3, 4, 5]) await savePaper(createPaper(number));
  // To go back to, and something in the bin.
  await putOlderSnapshot();
  await removePapers([idOf(3), idOf(4)]);
  await editPapers([idOf(5)], { notes: 'Before.' });
});

const ALL = [
  ...Object.entries(CHANGES).map(
    ([name, run]) => [name, { prepare: async () => {}, run }] as const,
  ),
  ...Object.entries(PREPARED_CHANGES),
];

describe.each(ALL)('%s', (_, { prepare, run: change }) => {
  it.each([
    ['fails', 'one'],
    ['is stopped with the background', 'all'],
  ] as const)('that %s anywhere is done or not, and works when tried again', async (__, all) => {
    await prepare();
    const before = await readAll();
    const counting = failAt(Number.NaN);
    await change();
    const steps = counting.stop();
    const after = await readAll();
    expect(after).not.toBe(before);
    expect(steps).toBeGreaterThan(3);
    for (let step = 1; step <= steps; step += 1) {
      await reset();
      await prepare();
      expect(await readAll()).toBe(before);
      const failing = failAt(step, all);
      const isDone = await change().then(
        () => true,
        () => false,
      );
      failing.stop();
      if (all === 'all') await finishBoth();
      const found = await readAll();
      // One that could only not be read back is there.
      expect([step, found === before || found === after]).toEqual([step, true]);
      if (isDone) expect([step, found]).toEqual([step, after]);
      await change();
      expect([step, await readAll()]).toEqual([step, after]);
    }
  });
});

it.each([['damaged'], [{ version: 99, badgesPerCard: { each: 2 } }]])(
  'an import leaves alone what is stored as %j, takes the rest, and its undo, too',
  async (settings) => {
    await fakeBrowser.storage.local.set({ settings });
    const theirs = { ...CONTENT.documents, settings: { ...DEFAULT_SETTINGS, badgesPerCard: 5 } };
    const undo = await importAll({ ...CONTENT, documents: theirs }, 'replace');
    expect(await readDocuments(['filters', 'settings'])).toMatchObject({
      filters: { filters: [FILTER] },
      settings,
    });
    expect((await readStored([idOf(9)]))[0]?.record).toMatchObject({ tags: ['imported'] });
    expect(await putBack(undo)).toBe(0);
    expect(await readDocuments(['filters', 'settings'])).toMatchObject({
      filters: { filters: [] },
      settings,
    });
  },
);

it('an import that fails takes back nothing that was changed after it', async () => {
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  let edited: readonly PaperId[] = [];
  const storing = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (values) => {
    if (!('filters' in values)) return set(values);
    // The papers are there, the documents are not.
    edited = await editPapers([idOf(9)], { notes: 'Mine.' });
    throw new Error('QUOTA_BYTES quota exceeded');
  });
  // For what was changed after it stays as the import has made it.
  await expect(importAll(CONTENT, 'merge')).rejects.toThrow('unsure');
  storing.mockRestore();
  expect(edited).toEqual([idOf(9)]);
  const stored = new Map((await readStored('all')).map(({ id, record }) => [id, record]));
  expect(stored.get(idOf(9))).toMatchObject({ notes: 'Mine.' });
  expect(stored.get(idOf(8))).toBeUndefined();
  expect(stored.get(idOf(1))).toEqual(createPaper(1));
});

it('an import that could not be handed back for its undo is refused, and changes nothing', async () => {
  const large = { ...createPaper(1), abstract: 'x'.repeat(34_000_000) };
  for (const number of [1, 2])
    await changeStored([idOf(number)], () => [
      { id: idOf(number), record: { ...large, id: idOf(number) }, removal: undefined },
    ]);
  const before = await readAll();
  const answer = await importAll(CONTENT, 'replace').catch((error: unknown) => String(error));
  expect(answer === 'Error: import-too-large').toBe(true);
  // As one: where they differ, nobody wants to read how.
  expect((await readAll()) === before).toBe(true);
  // One of them alone would be.
  const { papers } = await importAll(CONTENT, 'merge');
  expect(papers.map(({ id }) => id)).toEqual([idOf(1), idOf(8), idOf(9)]);
});

it('the undo of an import leaves alone what was changed after it, and says how much', async () => {
  const undo = await importAll(CONTENT, 'merge');
  await editPapers([idOf(9)], { notes: 'Mine.' });
  const { filters } = await readDocuments(['filters']);
  const mine = { ...FILTER, id: 'b', query: 'mamba' };
  await fakeBrowser.storage.local.set({
    filters: { ...(filters as object), filters: [FILTER, mine] },
  });
  // Paper 9, and the filters.
  expect(await putBack(undo)).toBe(2);
  const stored = new Map((await readStored('all')).map(({ id, record }) => [id, record]));
  expect(stored.get(idOf(9))).toMatchObject({ notes: 'Mine.', tags: ['imported'] });
  expect(stored.get(idOf(8))).toBeUndefined();
  expect(stored.get(idOf(1))).toEqual(createPaper(1));
  expect(await readDocuments(['filters'])).toMatchObject({ filters: { filters: [FILTER, mine] } });
});

it('the undo of an import takes back all of it', async () => {
  const before = await readStored('all');
  expect(await putBack(await importAll(CONTENT, 'replace'))).toBe(0);
  const after = (await readStored('all')).filter(({ record, removal }) => record ?? removal);
  expect(after).toEqual(before);
  expect(await readDocuments(['filters'])).toMatchObject({ filters: { filters: [] } });
});

/** As `beforeEach` left it. */
async function reset(): Promise<void> {
  fakeBrowser.reset();
  await emptyLibrary();
  for (const number of [1, 2, 3, 4, 5]) await savePaper(createPaper(number));
  await removePapers([idOf(3), idOf(4)]);
  await editPapers([idOf(5)], { notes: 'Before.' });
}

it('an import that replaces leaves what its file names but does not tell', async () => {
  const { parse, run } = importHandlers()['library.import'];
  const sent = { origin: 'own', papers: [], documents: {}, unread: [idOf(1)] };
  await run(...parse([sent, 'replace'])!, {});
  const papers = await readStored('all');
  expect(papers.filter(({ record }) => record !== undefined).map(({ id }) => id)).toEqual([
    idOf(1),
  ]);
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { importAll } from '../../../entrypoints/background/import-writer.ts';
import { removePapers, savePaper } from '../../../entrypoints/background/library-writer.ts';
import {
  previewSnapshot,
  restoreSnapshot,
} from '../../../entrypoints/background/restore-snapshot.ts';
import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import { readState } from '../../../utils/library/merge-stored.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { readIndex, readStored } from '../../../utils/shell/library-store.ts';
import { readNotes } from '../../../utils/shell/snapshot-store.ts';
import { readDocuments } from '../../../utils/shell/storage.ts';
import { createPaper, idOf } from '../../saved-papers.ts';
import { emptyLibrary } from './empty-library.ts';
import { CONTENT, FILTER, putOlderSnapshot, SNAPSHOT, WITH_SETTINGS } from './steps.ts';

// The real one refuses to load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyLibrary();
  for (const number of [1, 2]) await savePaper(createPaper(number));
  await putOlderSnapshot();
});

it.each([
  ['into an empty library', { ...CONTENT, documents: {} }],
  ['of settings alone', { ...CONTENT, papers: [], documents: WITH_SETTINGS.documents }],
])('a snapshot from before an import %s brings back what was there', async (_, content) => {
  await emptyLibrary();
  const settings = { ...DEFAULT_SETTINGS, badgesPerCard: 2 };
  await fakeBrowser.storage.local.set({ settings });
  await importAll(content, 'replace');
  const at = (await readNotes()).find(({ reason }) => reason === 'import')?.at ?? '';
  const preview = await previewSnapshot(at);
  expect([preview.removed.count, preview.documents]).toEqual(
    content.papers.length > 0 ? [3, []] : [0, ['settings', 'filters']],
  );
  await restoreSnapshot(at, 'all');
  expect((await readIndex()).entries).toEqual([]);
  expect(await readDocuments(['filters', 'settings'])).toEqual({
    settings,
    ...(content.papers.length === 0 && { filters: EMPTY_FILTERS }),
  });
});

it('a snapshot brings back the papers alone, or the settings with them', async () => {
  await importAll(WITH_SETTINGS, 'replace');
  const at = (await readNotes()).find(({ reason }) => reason === 'import')?.at ?? '';
  await restoreSnapshot(at, 'papers');
  expect(await readDocuments(['filters', 'settings'])).toMatchObject({
    filters: { filters: [FILTER] },
    settings: { badgesPerCard: 5 },
  });
  const edited = await readDocuments(['edits']);
  await restoreSnapshot(at, 'all');
  // It holds against a merge with what was there.
  expect(await readDocuments(['edits'])).not.toEqual(edited);
  expect(await readDocuments(['filters', 'settings'])).toMatchObject({
    filters: { filters: [] },
    settings: DEFAULT_SETTINGS,
  });
  expect((await readIndex()).entries).toHaveLength(2);
});

it('restoring leaves alone what a newer version has set', async () => {
  const newer = { version: 99, treasure: [1] };
  await fakeBrowser.storage.local.set({ follows: newer });
  const { at } = SNAPSHOT;
  expect((await previewSnapshot(at)).left).toEqual(['follows']);
  await restoreSnapshot(at, 'all');
  expect(await readDocuments(['follows'])).toEqual({ follows: newer });
});

it('a restored snapshot holds against a merge that knows of the removal before it', async () => {
  await importAll({ origin: 'own', papers: [], documents: {} }, 'merge');
  const at = (await readNotes())[0]?.at ?? '';
  await removePapers([idOf(1)]);
  const [removed] = await readStored([idOf(1)]);
  const theirs = readState(removed!)!;
  await new Promise((resolve) => setTimeout(resolve, 5));
  await restoreSnapshot(at, 'all');
  await importAll({ origin: 'own', papers: [theirs], documents: {} }, 'merge');
  expect((await readStored([idOf(1)]))[0]?.record).toMatchObject({
    title: createPaper(1).title,
  });
});

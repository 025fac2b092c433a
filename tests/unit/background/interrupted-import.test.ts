import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { finishBoth } from '../../../entrypoints/background/change-both.ts';
import { savePaper } from '../../../entrypoints/background/library-writer.ts';
import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { readStored } from '../../../utils/shell/library-store.ts';
import { readDocuments } from '../../../utils/shell/storage.ts';
import { createPaper, idOf } from '../../saved-papers.ts';
import { emptyLibrary } from './empty-library.ts';
import { interruptImport } from './prepared-changes.ts';
import { FILTER, WITH_SETTINGS } from './steps.ts';

// The real one refuses to load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyLibrary();
  for (const number of [1, 2]) await savePaper(createPaper(number));
});

it('an import that was interrupted is finished, but for what was changed before that could be', async () => {
  await interruptImport(WITH_SETTINGS);
  // There is no room at the first start.
  const full = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await expect(finishBoth()).rejects.toThrow('no-room');
  full.mockRestore();
  const mine = { ...EMPTY_FILTERS, filters: [{ ...FILTER, id: 'b', query: 'mamba' }] };
  await fakeBrowser.storage.local.set({ filters: mine });
  await finishBoth();
  expect(await readDocuments(['filters', 'settings'])).toMatchObject({
    filters: { filters: [{ query: 'mamba' }] },
    settings: { badgesPerCard: 5 },
  });
  expect((await readStored([idOf(9)]))[0]?.record).toMatchObject({ tags: ['imported'] });
  // Once.
  await fakeBrowser.storage.local.set({ settings: DEFAULT_SETTINGS });
  await finishBoth();
  expect(await readDocuments(['settings'])).toEqual({ settings: DEFAULT_SETTINGS });
});

it('an import that was interrupted is finished where nothing was changed since', async () => {
  await interruptImport(WITH_SETTINGS);
  await finishBoth();
  expect(await readDocuments(['filters', 'settings'])).toMatchObject({
    filters: { filters: [FILTER] },
    settings: { badgesPerCard: 5 },
  });
});

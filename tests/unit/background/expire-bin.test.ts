import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { savePaper } from '../../../entrypoints/background/library-writer.ts';
import { changeStored, readStored } from '../../../utils/shell/library-store.ts';
import { createPaper, idOf } from '../../saved-papers.ts';

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

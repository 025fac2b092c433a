import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { savePaper } from '../../../entrypoints/background/library-writer.ts';
import { readFiling } from '../../../entrypoints/background/library.ts';
import { createPaper, idOf } from '../../saved-papers.ts';

// The real one refuses to load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const tagsOf = (number: number) => Array.from({ length: 40 }, (_, tag) => `${number} ${tag}`);

it('knows more tags than one paper may have', async () => {
  for (const number of [1, 2]) await savePaper({ ...createPaper(number), tags: tagsOf(number) });
  const filing = await readFiling(idOf(1));
  expect(filing?.tags).toHaveLength(40);
  expect(filing?.known).toHaveLength(80);
});

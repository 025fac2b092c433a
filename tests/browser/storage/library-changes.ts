import { expect } from 'vitest';

import { createPaper, idOf, keyOf } from '../../saved-papers.ts';
import { useImport } from './use-import.ts';
import type { watchLibrary } from './use-library.ts';

const FILTER = { id: 'a', query: 'diffusion', action: 'hide', enabled: true };
const FILE = {
  format: 'gloss-library',
  version: 1,
  papers: [createPaper(5, { version: 2, tags: ['imported'] }), createPaper(77)],
  filters: { version: 1, filters: [FILTER], exempt: [], setAside: [] },
};
const ROW = `[data-paper="${idOf(29)}"]`;

interface Change {
  readonly make: (library: ReturnType<typeof watchLibrary>) => Promise<void>;
  /** What the library is to have once it is done. */
  readonly made: object;
}

/** What a user does in the library's page to 30 papers of which the first two are in the bin, and what comes of it. */
export const CHANGES: Readonly<Record<string, Change>> = {
  'an edit': {
    async make({ page, click }) {
      await click(`${ROW} [data-action=tags]`);
      await page.keyboard.type('thesis');
      await page.keyboard.press('Enter');
    },
    made: { records: { [keyOf(29)]: { tags: ['thesis'] } } },
  },
  'a large edit': {
    async make({ page }) {
      await page.keyboard.press('a');
      await page.keyboard.press('s');
    },
    made: { records: { [keyOf(5)]: { status: 'reading' }, [keyOf(29)]: { status: 'reading' } } },
  },
  'a removal': {
    make: ({ click }) => click(`${ROW} [data-action=remove]`),
    made: { removed: { [`removed:${idOf(29)}`]: { record: { notes: 'Mine.' } } } },
  },
  'a restoring': {
    async make({ click }) {
      await click('[data-place=bin]');
      await click(`[data-binned="${idOf(1)}"] [data-action=restore]`);
    },
    made: { records: { [keyOf(1)]: { id: idOf(1) } } },
  },
  'a discarding': {
    async make({ click }) {
      await click('[data-place=bin]');
      const discard = `[data-binned="${idOf(1)}"] [data-action=discard]`;
      await click(discard);
      await click(discard);
    },
    made: {
      removed: {
        [`removed:${idOf(1)}`]: expect.not.objectContaining({
          record: expect.anything(),
        }) as object,
      },
    },
  },
  'an import': {
    async make(library) {
      const { paste, take } = await useImport(library);
      await paste(JSON.stringify(FILE));
      await take();
    },
    made: {
      records: { [keyOf(5)]: { tags: ['imported'] }, [keyOf(77)]: createPaper(77) },
      filters: { filters: [FILTER] },
    },
  },
  'a rewinding': {
    async make({ click }) {
      await click('[data-place=snapshots]');
      await click('[data-snapshot] [data-action=preview]');
      await click('[data-action=rewind]');
    },
    made: { records: { [keyOf(29)]: { notes: '' } } },
  },
};

/** Those before which a snapshot is taken. */
export const LARGE = ['a large edit', 'an import', 'a rewinding'];

import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { finishBoth } from '../../../entrypoints/background/change-both.ts';
import { importAll, putBack } from '../../../entrypoints/background/import-writer.ts';
import {
  editPapers,
  expirePapers,
  undoPaperEdits,
} from '../../../entrypoints/background/library-writer.ts';
import type { ImportUndo } from '../../../utils/interchange/import-content.ts';
import { readSavedPaper } from '../../../utils/library/saved-paper.ts';
import { undoEdits } from '../../../utils/library/undo-edit.ts';
import type { EditUndo } from '../../../utils/library/undo-edit.ts';
import { changeStored, readRecords } from '../../../utils/shell/library-store.ts';
import { createPaper, idOf } from '../../saved-papers.ts';
import { CONTENT } from './steps.ts';

interface Prepared {
  readonly prepare: () => Promise<unknown>;
  readonly run: () => Promise<unknown>;
}

const EDITED = [idOf(1), idOf(2)];
const readPapers = async () =>
  (await readRecords(EDITED)).flatMap((record) => readSavedPaper(record) ?? []);

let edits: readonly EditUndo[] = [];
let imported: ImportUndo | undefined;

/** Changes of what was changed before. */
export const PREPARED_CHANGES: Readonly<Record<string, Prepared>> = {
  'an undo of edits': {
    async prepare() {
      const before = await readPapers();
      await editPapers(EDITED, { status: 'done', tags: { add: ['a'], remove: [] } });
      edits = undoEdits(before, await readPapers());
    },
    run: () => undoPaperEdits(edits),
  },
  'an undo of an import': {
    prepare: async () => (imported = await importAll(CONTENT, 'replace')),
    run: () => putBack(imported!),
  },
  'an expiry of the bin': {
    prepare: () =>
      changeStored([], () =>
        [20, 21].map((number) => {
          const [id, removedAt] = [idOf(number), '2025-01-01T00:00:00.000Z'];
          const removal = { version: 1, id, removedAt, record: createPaper(number) };
          return { id, record: undefined, removal };
        }),
      ),
    run: expirePapers,
  },
  'a finishing of an interrupted import': {
    prepare: () => interruptImport(CONTENT),
    run: finishBoth,
  },
};

// oxlint-disable-next-line typescript/unbound-method -- It is called on what it is of.
const transaction = IDBDatabase.prototype.transaction;

/** Stops the background between the papers and the documents of an import. */
export async function interruptImport(content: Parameters<typeof importAll>[0]): Promise<void> {
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  let isStopped = false;
  const storing = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (values) => {
    isStopped ||= 'filters' in values;
    if (isStopped) throw new Error('stopped');
    await set(values);
  });
  const stopped = vi.spyOn(IDBDatabase.prototype, 'transaction');
  stopped.mockImplementation(function until(this: IDBDatabase, ...args) {
    if (isStopped) throw new DOMException('stopped', 'AbortError');
    return transaction.apply(this, args);
  });
  const told = await importAll(content, 'replace').catch((error: unknown) => String(error));
  if (told !== 'Error: unsure') throw new Error('not interrupted');
  storing.mockRestore();
  stopped.mockRestore();
}

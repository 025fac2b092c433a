import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { importAll } from '../../../entrypoints/background/import-writer.ts';
import {
  discardPapers,
  editPapers,
  removePapers,
  restorePapers,
  savePaper,
} from '../../../entrypoints/background/library-writer.ts';
import { restoreSnapshot } from '../../../entrypoints/background/restore-snapshot.ts';
import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import { writeSnapshot } from '../../../utils/library/snapshots.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { compress } from '../../../utils/shell/compress.ts';
import { readStored } from '../../../utils/shell/library-store.ts';
import { putSnapshot } from '../../../utils/shell/snapshot-store.ts';
import { createPaper, idOf } from '../../saved-papers.ts';

export const FILTER = { id: 'a', query: 'diffusion', action: 'hide', enabled: true } as const;
const FOLLOWS = {
  version: 1,
  follows: [{ kind: 'keyword', value: 'agents', label: 'agents', since: '2026-08-01T08:00:00Z' }],
  setAside: [],
};
export const CONTENT = {
  origin: 'own',
  papers: [1, 8, 9].map((number) => ({
    id: idOf(number),
    paper: { ...createPaper(number), tags: ['imported'] },
  })),
  documents: { filters: { ...EMPTY_FILTERS, filters: [FILTER] } },
} as const;

/** The same, and a setting. */
export const WITH_SETTINGS = {
  ...CONTENT,
  documents: { ...CONTENT.documents, settings: { ...DEFAULT_SETTINGS, badgesPerCard: 5 } },
};

/** One of another day: those of today do not take its place. */
export const SNAPSHOT = {
  version: 1,
  at: '2026-08-01T08:00:00.000Z',
  reason: 'daily',
  papers: 5,
  bytes: 100,
} as const;

/** Keeps all that is stored, and a follow, to go back to it. */
export async function putOlderSnapshot(): Promise<void> {
  const papers = await readStored('all');
  const body = await compress(writeSnapshot({ papers, documents: { follows: FOLLOWS } }));
  await putSnapshot(SNAPSHOT, body, []);
}

export const CHANGES: Record<string, () => Promise<unknown>> = {
  'a save': () => savePaper(createPaper(9)),
  'a removal': () => removePapers([idOf(1), idOf(2)]),
  'an edit': () => editPapers([idOf(1), idOf(2)], { status: 'done', notes: 'Mine.' }),
  'a restoring': () => restorePapers([idOf(3), idOf(4)]),
  'a discarding': () => discardPapers([idOf(3)]),
  'an import': () => importAll(CONTENT, 'replace'),
  'a rewinding': () => restoreSnapshot(SNAPSHOT.at, 'all'),
};

/** What faults are thrown into: each call of these is a step. */
const STEPS = ['get', 'getAll', 'getAllKeys', 'put', 'delete'] as const;

const abort = (transaction: IDBTransaction) => {
  try {
    transaction.abort();
  } catch {
    // Over already.
  }
};

/** Counts the steps of the databases and of the storage; one of them fails, or that and all after it. */
export function failAt(fatal: number, all: 'one' | 'all' = 'one') {
  let steps = 0;
  const isFatal = () => steps === fatal || (all === 'all' && steps > fatal);
  const spies = STEPS.map((name) => {
    const method = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
    return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function step(
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      steps += 1;
      const { transaction } = this;
      const request = method.apply(this, args);
      // Between requests: the code that asks for several at once does not see it.
      if (isFatal()) request.addEventListener('success', () => abort(transaction));
      return request;
    } as never);
  });
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  const storing = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (values) => {
    steps += 1;
    if (isFatal()) throw new Error('QUOTA_BYTES quota exceeded');
    await set(values);
  });
  return {
    stop() {
      for (const spy of [...spies, storing]) spy.mockRestore();
      return steps;
    },
  };
}

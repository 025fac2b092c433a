import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { createDocumentWriter, writeDerived } from '../../../entrypoints/background/documents.ts';
import type { DocumentReading } from '../../../utils/document.ts';

// The real one refuses to load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

interface Counts {
  readonly version: 1;
  readonly count: number;
}

function readCounts(stored: unknown): DocumentReading<Counts> {
  if (stored === undefined) return { status: 'ok', value: { version: 1, count: 0 } };
  const { version, count } = stored as Partial<Counts>;
  return version === 1 && typeof count === 'number'
    ? { status: 'ok', value: { version, count } }
    : { status: 'unreadable', reason: 'newer-version' };
}

const add = ({ count }: Counts): Counts => ({ version: 1, count: count + 1 });
const read = async (name: string) => (await fakeBrowser.storage.local.get(name))[name];
const stored = () => read('news');

let changeCounts: ReturnType<typeof createDocumentWriter<Counts>>;

beforeEach(() => {
  fakeBrowser.reset();
  changeCounts = createDocumentWriter('news', readCounts);
});

/** Both counts, as `change` and the storage have them. */
const sum = async (change: { readonly news?: Counts; readonly visits?: Counts } = {}) => {
  const numbers = [];
  for (const name of ['news', 'visits'] as const) {
    numbers.push((change[name] ?? ((await read(name)) as Counts | undefined))?.count ?? 0);
  }
  return { queries: numbers };
};

describe('what follows from two documents', () => {
  it('is never made of what is changed meanwhile', async () => {
    const changeOne = createDocumentWriter('news', readCounts, (news) => sum({ news }));
    const changeOther = createDocumentWriter('visits', readCounts, (visits) => sum({ visits }));
    await Promise.all([
      changeOne(add),
      changeOther(add),
      writeDerived(sum),
      changeOther(add),
      changeOne(add),
    ]);
    expect(await read('queries')).toEqual([2, 2]);
  });

  it('may follow from what has changed of it', async () => {
    const derived = vi.fn(async () => ({}));
    const change = createDocumentWriter('news', readCounts, derived);
    await change(add);
    await change(add);
    expect(derived.mock.calls).toEqual([
      [{ version: 1, count: 1 }, expect.objectContaining({ count: 0 })],
      [{ version: 1, count: 2 }, expect.objectContaining({ count: 1 })],
    ]);
  });
});

describe('createDocumentWriter', () => {
  it('writes what the change makes of the stored document', async () => {
    await changeCounts(add);
    await changeCounts(add);
    expect(await stored()).toEqual({ version: 1, count: 2 });
  });

  it('loses none of many changes at once', async () => {
    await Promise.all(Array.from({ length: 100 }, () => changeCounts(add)));
    expect(await stored()).toEqual({ version: 1, count: 100 });
  });

  it('reads before each change, since another version of us may have written', async () => {
    await changeCounts(add);
    await fakeBrowser.storage.local.set({ news: { version: 1, count: 40 } });
    await changeCounts(add);
    expect(await stored()).toEqual({ version: 1, count: 41 });
  });

  it.each([
    { document: { version: 2, count: 7 } },
    { document: { version: 1, count: 'many' } },
    { document: 'damaged' },
    { document: 0 },
  ])('refuses to change what it cannot read, and keeps it: $document', async ({ document }) => {
    await fakeBrowser.storage.local.set({ news: document });
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await expect(changeCounts(add)).rejects.toThrow();
    expect(set).not.toHaveBeenCalled();
    expect(await stored()).toEqual(document);
    set.mockRestore();
  });

  it('writes nothing when the change changes nothing', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await changeCounts((counts) => counts);
    expect(set).not.toHaveBeenCalled();
    set.mockRestore();
  });

  it('tells a failure of the change or of the disk, and goes on with the next', async () => {
    const refused = changeCounts(() => {
      throw new Error('unclosed-quote');
    });
    await expect(refused).rejects.toThrow('unclosed-quote');
    const set = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValueOnce(new Error('QuotaExceededError'));
    await expect(changeCounts(add)).rejects.toThrow('no-room');
    set.mockRestore();
    await changeCounts(add);
    expect(await stored()).toEqual({ version: 1, count: 1 });
  });
});

import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { askForQueries } from '../../../entrypoints/papers-tools.content/ask-for-queries.ts';
import { followForgetting } from '../../../entrypoints/papers-tools.content/follow-forgetting.ts';
import { createSeenWatch } from '../../../entrypoints/papers.content/seen-watch.ts';
import { writeBucket } from '../../../utils/seen/bucket.ts';
import type { SeenPaper } from '../../../utils/seen/seen-paper.ts';
import { bucketOfPapers, readId, seen } from '../../unit/seen/papers.ts';
import { createModel, factsOf } from './model.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const [first, second] = ['2608.00001', '2608.00002'];

function endWithTest(): AbortSignal {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  return controller.signal;
}

/** Lets what has been asked be answered. */
const answered = () => new Promise((resolve) => setTimeout(resolve));

const store = (...papers: readonly SeenPaper[]) =>
  fakeBrowser.storage.local.set({
    'seen-2608': writeBucket(bucketOfPapers('seen-2608', ...papers)),
  });

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('the months of seen papers', () => {
  it('are read once each, and once more where the storage did not answer', async () => {
    await store(seen(first, 20_600));
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    get.mockRejectedValueOnce(new Error('busy'));
    const model = createModel();
    const { ask } = createSeenWatch(model);
    await ask([readId(first)]);
    expect([...model.seen.value.keys()]).toEqual([]);
    await ask([readId(first)]);
    expect([...model.seen.value.keys()]).toEqual([first]);
    await ask([readId(second)]);
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('of late are taken from all that is stored, and not asked for again', async () => {
    const [late, old] = ['seen-2608', 'seen-2508'] as const;
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    const model = createModel();
    const { accept, ask } = createSeenWatch(model);
    const papers = [seen(first, 20_600), seen('2508.15881', 20_300)];
    accept({
      seen: { version: 1, recent: [late], counts: { [late]: 1, [old]: 1 } },
      [late]: writeBucket(bucketOfPapers(late, papers[0]!)),
      [old]: writeBucket(bucketOfPapers(old, papers[1]!)),
    });
    expect([...model.seen.value.keys()]).toEqual([first]);
    await ask([readId(first), readId(second)]);
    expect(get).not.toHaveBeenCalled();
    await ask([readId('2508.15881')]);
    expect(get).toHaveBeenCalledExactlyOnceWith([old]);
  });

  it('are read again when the page comes back, for what was forgotten and nothing else', async () => {
    await store(seen(first, 20_600), seen(second, 20_600));
    const model = createModel();
    await createSeenWatch(model).ask([readId(first)]);
    // Cannot be heard, as in the back/forward cache.
    vi.spyOn(fakeBrowser.storage.local.onChanged, 'addListener').mockReturnValue();
    followForgetting(model, endWithTest());
    await store(seen(second, 20_600), seen('2608.00003', 20_601));
    const comeBack = async (persisted: boolean) => {
      window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
      await answered();
      return [...model.seen.value.keys()];
    };
    expect(await comeBack(false)).toEqual([first, second]);
    expect(await comeBack(true)).toEqual([second]);
    await fakeBrowser.storage.local.clear();
    expect(await comeBack(true)).toEqual([]);
  });
});

describe('the queries that are missing', () => {
  it('are asked for once, and once more where the background could not be reached', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    send.mockRejectedValueOnce(new Error('no background'));
    send.mockImplementation(async () => ({ ok: true, value: undefined }));
    const model = createModel();
    const filter = { id: 'a', query: 'diffusion', action: 'hide', enabled: true };
    model.documents.accept('filters', { version: 1, filters: [filter], exempt: [], setAside: [] });
    askForQueries(model, () => true, endWithTest());
    await answered();
    expect(send).toHaveBeenCalledTimes(1);
    for (const id of [first, second]) {
      model.papers.value = [...model.papers.peek(), factsOf(id)];
      await answered();
    }
    expect(send).toHaveBeenCalledTimes(2);
  });
});

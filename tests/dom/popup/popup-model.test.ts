import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { createPopupModel } from '../../../entrypoints/popup/popup-model.ts';
import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import { EMPTY_FOLLOWS } from '../../../utils/follows/follows.ts';
import { readMessage } from '../../../utils/messages/dispatch.ts';
import type { PageDescription } from '../../../utils/messages/protocol.ts';
import { createDocument, mamba } from '../../unit/user-techniques/documents.ts';

// The real one refuses to load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const LOADING: PageDescription = {
  kind: 'daily',
  papers: 0,
  hidden: 0,
  techniques: [],
  code: [],
  layout: 'loading',
  report: '',
};

/** What the tab holds: its list grows as it loads, and every query finds `found` of it. */
const tab = { isThere: true, papers: 0, found: 0, asked: 0 };

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(tab, { isThere: true, papers: 0, found: 0, asked: 0 });
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1 }] });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_, message) => {
    if (!tab.isThere) throw new Error('Receiving end does not exist');
    return { ok: true, value: answer(readMessage(message)?.name) };
  });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('no background'));
  await fakeBrowser.storage.local.set({
    filters: {
      ...EMPTY_FILTERS,
      filters: [{ id: 'a', query: 'survey', action: 'hide', enabled: true }],
    },
  });
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
});

function answer(name: string | undefined): unknown {
  tab.asked += 1;
  if (name === 'page.count') return tab.found;
  if (name !== 'page.describe') return [];
  const { papers } = tab;
  return papers === 0 ? LOADING : { ...LOADING, papers, layout: 'recognised' };
}

async function openPopup() {
  const model = createPopupModel('filters');
  model.load();
  await vi.advanceTimersByTimeAsync(0);
  return model;
}

it('counts anew as the page reads its list', async () => {
  const { matches } = await openPopup();
  expect(matches.value.get('survey')).toBe(0);
  Object.assign(tab, { papers: 4, found: 1 });
  await vi.advanceTimersByTimeAsync(500);
  expect(matches.value.get('survey')).toBe(1);
  Object.assign(tab, { papers: 40, found: 7 });
  await vi.advanceTimersByTimeAsync(500);
  expect(matches.value.get('survey')).toBe(7);
});

it('hears of a page that is there only after a while, and of one that is gone', async () => {
  tab.isThere = false;
  const { matches, page } = await openPopup();
  expect(page.value).toBe('absent');
  Object.assign(tab, { isThere: true, papers: 4, found: 1 });
  await vi.advanceTimersByTimeAsync(500);
  expect(matches.value.get('survey')).toBe(1);
  tab.isThere = false;
  await vi.advanceTimersByTimeAsync(500);
  expect(page.value).toBe('absent');
  expect(matches.value.has('survey')).toBe(false);
});

it('asks a page no more once it is done', async () => {
  tab.papers = 4;
  await openPopup();
  await vi.advanceTimersByTimeAsync(5000);
  const { asked } = tab;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(tab.asked).toBe(asked);
});

it('knows which papers are saved, also when that changes', async () => {
  await fakeBrowser.storage.local.set({ saved: '2608.00001' });
  const { saved } = await openPopup();
  expect([...saved.value]).toEqual(['2608.00001']);
  await fakeBrowser.storage.local.set({ saved: '2608.00002 2608.00001' });
  expect([...saved.value]).toEqual(['2608.00002', '2608.00001']);
});

it.each([
  ['techniques', createDocument({ techniques: [mamba] })],
  ['follows', { ...EMPTY_FOLLOWS, declined: [] }],
])('counts anew when the %s change', async (name, document) => {
  tab.papers = 4;
  const { matches } = await openPopup();
  await vi.advanceTimersByTimeAsync(5000);
  tab.found = 2;
  await fakeBrowser.storage.local.set({ [name]: document });
  await vi.advanceTimersByTimeAsync(1000);
  expect(matches.value.get('survey')).toBe(2);
});

it.each([[{ version: 99, filters: { each: 2 } }], ['damaged']])(
  'saves what is stored as %j as a backup that holds nothing else',
  async (filters) => {
    await fakeBrowser.storage.local.set({ filters });
    let file: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      file = blob as Blob;
      return 'blob:file';
    });
    const { unreadable } = await openPopup();
    await unreadable.actions.export('filters');
    const { exportedAt: _, ...saved } = JSON.parse((await file?.text()) ?? '') as object & {
      exportedAt: unknown;
    };
    const format = { format: 'gloss-library', version: 1 };
    expect(saved).toEqual({ ...format, papers: [], removed: [], filters });
  },
);

it.each([
  [1, 1],
  [0, 0],
])('of %i saved papers asks the browser %i times to keep them', async (total, times) => {
  const recent = { total, unreadable: 0, papers: [] };
  const answered = { ok: true, value: recent } as unknown as void;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(answered);
  const persist = vi.fn(async () => true);
  const storage = { persist, persisted: async () => false, estimate: async () => ({}) };
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'storage'));
  await openPopup();
  await vi.advanceTimersByTimeAsync(10);
  expect(persist).toHaveBeenCalledTimes(times);
});

import { signal } from '@preact/signals-core';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { watchSaved } from '../../../entrypoints/papers-tools.content/saved-watch.ts';
import { showOverlay } from '../../../entrypoints/papers.content/show-overlay.ts';
import { readSavedIds } from '../../../utils/library/saved-ids.ts';
import type { PageModel } from '../../../utils/store/page-model.ts';
import { findQuery } from '../../unit/query/find-query.ts';
import { readId } from '../../unit/seen/papers.ts';
import { createModel } from './model.ts';
import { readCards, showGrid } from './page.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const [saved, other] = ['2607.10000', '2607.10001'];

beforeEach(() => {
  vi.restoreAllMocks();
  const { happyDOM } = window as unknown as { happyDOM: { setURL: (url: string) => void } };
  happyDOM.setURL('https://huggingface.co/papers');
});

/** The background, which is asleep until the answer is given. */
function sleep() {
  const { promise, resolve } = Promise.withResolvers<{ ok: true; value: readonly string[] }>();
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockReturnValue(promise as never);
  return { send, answer: (value: readonly string[]) => resolve({ ok: true, value }) };
}

it.each([
  ['the stored ids', `2405.00001 ${saved}`, [null, 'hide']],
  ['no ids', undefined, ['hide', 'hide']],
  ['what is no text', { ids: [saved] }, ['hide', 'hide']],
  ['what is no id', `${saved}v1 x 2607.1000 null`, ['hide', 'hide']],
])(
  'of saved papers %s alone are gone by until the background answers',
  async (_, stored, marks) => {
    showGrid(2);
    const model = createModel();
    const filter = { id: 'all', query: 'paper', action: 'hide', enabled: true };
    model.documents.accept('filters', { version: 1, filters: [filter], exempt: [], setAside: [] });
    model.queries.value = new Map([['paper', findQuery('paper')!]]);
    const controller = new AbortController();
    onTestFinished(() => controller.abort());
    model.saved.value = readSavedIds(stored);
    model.isReady.value = true;
    const tools = { tools: signal(undefined), use() {} };
    const [first] = readCards();
    const setAttribute = vi.spyOn(first!.card, 'setAttribute');
    showOverlay(model, { ask: async () => {} }, tools, () => true, controller.signal);
    await vi.waitFor(() => expect(model.papers.value).toHaveLength(2));
    expect(readCards().map(({ card }) => card.getAttribute('data-gloss'))).toEqual(marks);
    // Not for a moment, either.
    const wasHidden = setAttribute.mock.calls.some(([name]) => name === 'data-gloss');
    expect(wasHidden).toBe(marks[0] === 'hide');
  },
);

/** Watches until the test ends. */
function watch(model: PageModel) {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  return watchSaved(model, controller.signal);
}

it('the answer of the background is taken for the stored ids, either way', async () => {
  const { send, answer } = sleep();
  const model = createModel();
  model.saved.value = readSavedIds(`${saved} 2405.00001`);
  const asked = watch(model)([saved, other].map(readId));
  expect(send).toHaveBeenCalledOnce();
  answer([other]);
  await asked;
  expect([...model.saved.value]).toEqual(['2405.00001', other]);
});

it('the background is asked once of each paper, and again when the page comes back', async () => {
  const { send, answer } = sleep();
  answer([]);
  const ask = watch(createModel());
  const readAsked = () =>
    send.mock.calls.map(([message]) => (message as unknown as { args: unknown }).args);
  await ask([readId(saved)]);
  await ask([saved, other].map(readId));
  expect(readAsked()).toEqual([[[saved]], [[other]]]);
  for (const persisted of [false, true]) {
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    await ask([readId(other)]);
    expect(readAsked()).toHaveLength(persisted ? 3 : 2);
  }
});

it('what another page saves or removes is told', async () => {
  const model = createModel();
  watch(model);
  const change = (isSaved: boolean) =>
    fakeBrowser.storage.local.set({ 'library-change': { ids: [saved], saved: isSaved } });
  await change(true);
  expect([...model.saved.value]).toEqual([saved]);
  await change(false);
  expect([...model.saved.value]).toEqual([]);
});

import { signal } from '@preact/signals-core';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';

import { showOverlay } from '../../../entrypoints/papers.content/show-overlay.ts';
import { EVERYTHING } from '../../../utils/facets/selection.ts';
import { createModel } from './model.ts';
import { listHosts, ownHosts, readCards, recycle, showGrid } from './page.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

beforeEach(() => {
  const { happyDOM } = window as unknown as { happyDOM: { setURL: (url: string) => void } };
  happyDOM.setURL('https://huggingface.co/papers');
});

function show() {
  const model = createModel();
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  model.isReady.value = true;
  const tools = { tools: signal(undefined), use() {} };
  showOverlay(model, { ask: async () => {} }, tools, () => true, controller.signal);
  return model;
}

it('a paper on two cards is counted once, and both are filtered alike', async () => {
  showGrid(3);
  const [first, second] = readCards().map(({ id }) => id);
  recycle(readCards()[2]!.card, first!);
  const model = show();
  await vi.waitFor(() => expect(model.papers.value).toHaveLength(2));
  expect(model.papers.value.map(({ paper }) => paper.id)).toEqual([first, second]);
  expect(listHosts()).toEqual([[first], [second], [first]]);

  model.selection.value = {
    ...EVERYTHING,
    query: { text: 'x', query: { type: 'is', state: 'saved' } },
  };
  model.saved.value = new Set([second!]);
  const marks = readCards().map(({ card }) => card.getAttribute('data-gloss'));
  expect(marks).toEqual(['hide', null, 'hide']);
  expect([...model.judged.value.keys()]).toEqual([first, second]);
});

const inCards = () => document.querySelectorAll('article > gloss-card').length;

it('strips go where they belong when the window changes', async () => {
  showGrid(2);
  show();
  await vi.waitFor(() => expect(inCards()).toBe(2));
  // Of another width, at which cards are rows.
  const row = document.createElement('style');
  row.textContent = 'article { display: flex; flex-direction: row }';
  document.head.append(row);
  onTestFinished(() => row.remove());
  window.dispatchEvent(new Event('resize'));
  await vi.waitFor(() => expect(inCards()).toBe(0));
  expect(listHosts()).toEqual(ownHosts());
});

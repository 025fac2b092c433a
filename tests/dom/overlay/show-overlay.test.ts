import { signal } from '@preact/signals-core';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';

import { showOverlay } from '../../../entrypoints/papers.content/show-overlay.ts';
import { EVERYTHING } from '../../../utils/facets/selection.ts';
import { createModel } from './model.ts';
import { listHosts, readCards, recycle, showGrid } from './page.ts';

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
  showOverlay(model, [], tools, () => true, controller.signal);
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
  const isHidden = () => readCards().map(({ card }) => card.getAttribute('data-gloss') === 'hide');
  expect(isHidden()).toEqual([true, false, true]);
  expect([...model.judged.value.keys()]).toEqual([first, second]);
});

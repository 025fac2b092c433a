import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { createCardActions } from '../../../entrypoints/papers-tools.content/card-actions.ts';
import { createFilterKeeper } from '../../../entrypoints/papers-tools.content/filter-keeper.ts';
import type { Filter } from '../../../utils/filters/filters.ts';
import { answered, connect } from './background.ts';
import { createModel, factsOf } from './model.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
afterEach(() => void vi.restoreAllMocks());

const QUERY = 'technique:robotics';
const survey: Filter = { id: 'survey', query: 'survey', action: 'hide', enabled: true };
const muted: Filter = { id: 'muted', query: QUERY, action: 'hide', enabled: false };
const others: Filter = { id: 'others', query: 'benchmark', action: 'dim', enabled: true };

/** A card of a page with these filters. */
async function createCard(...filters: readonly Filter[]) {
  const model = createModel();
  connect(model);
  const document = { version: 1, filters, exempt: [], setAside: [] };
  await fakeBrowser.storage.local.set({ filters: document });
  model.documents.accept('filters', document);
  const keeper = createFilterKeeper(model, new AbortController().signal);
  const onNotice = vi.fn();
  keeper.watch(onNotice);
  const facts = factsOf('2608.00001');
  const actions = createCardActions(
    model,
    () => facts,
    () => true,
    { keeper, toggleFollow: vi.fn() },
  );
  const readFilters = () => model.documents.filters.value.filters;
  async function press(query = QUERY, name = 'Robotics') {
    actions.toggleMute(query, name);
    await answered();
  }
  async function undo() {
    keeper.undo();
    await answered();
  }
  return { model, keeper, onNotice, press, undo, readFilters };
}

it('a mute is told by its name, and taken back alone', async () => {
  const { keeper, onNotice, press, undo, readFilters } = await createCard(survey, others);
  await press();
  expect(readFilters().map(({ query }) => query)).toEqual(['survey', 'benchmark', QUERY]);
  expect(keeper.notice()).toEqual({ muted: 'Robotics' });
  expect(onNotice).toHaveBeenCalledOnce();
  await undo();
  expect(readFilters()).toEqual([survey, others]);
  expect(keeper.notice()).toBeUndefined();
});

it.each([
  ['bare', muted],
  ['named', { ...muted, name: 'No robots', evenFollowed: true }],
])('a mute that was off, %s, is off again in its place', async (_, off) => {
  const { press, undo, readFilters } = await createCard(survey, off, others);
  await press();
  expect(readFilters()).toEqual([survey, { ...off, enabled: true }, others]);
  await undo();
  expect(readFilters()).toEqual([survey, off, others]);
});

it('the latest mute is the one that is told, and taken back', async () => {
  const { keeper, press, undo, readFilters } = await createCard();
  await press();
  await press('org:@example', 'Example Lab');
  expect(keeper.notice()).toEqual({ muted: 'Example Lab' });
  await undo();
  await undo();
  expect(readFilters().map(({ query }) => query)).toEqual([QUERY]);
});

it.each([[[]], [[{ ...muted, name: 'No robots' }]]])(
  'what is muted no longer is not offered to be taken back (%j)',
  async (filters) => {
    const { keeper, press } = await createCard(...filters);
    await press();
    await press();
    expect(keeper.notice()).toBeUndefined();
  },
);

it('a mute is told until filters are paused', async () => {
  const { model, keeper, press } = await createCard();
  await press();
  model.paused.value = true;
  expect(keeper.notice()).toBeUndefined();
  await press('org:@example', 'Example Lab');
  expect(keeper.notice()).toEqual({ muted: 'Example Lab' });
});

it('a mute that failed is told by the card, and one that cannot be taken back by the bar', async () => {
  const { model, keeper, press, undo, readFilters } = await createCard();
  await press();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('gone'));
  await undo();
  expect(keeper.notice()).toBe('filter-failed');
  expect(readFilters()).toHaveLength(1);
  await press('org:@example', 'Example Lab');
  expect([...model.outcomes.value.values()]).toMatchObject([{ kind: 'problem' }]);
  expect(keeper.notice()).toBe('filter-failed');
});

import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { BarActions } from '../../../components/overlay/bar/bar-view.ts';
import { createBarActions } from '../../../entrypoints/papers-tools.content/bar-actions.ts';
import { createFilterKeeper } from '../../../entrypoints/papers-tools.content/filter-keeper.ts';
import { toggleTechnique } from '../../../utils/facets/selection.ts';
import { parseQuery } from '../../../utils/query/parse-query.ts';
import { answered, connect } from './background.ts';
import { createModel, factsOf } from './model.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
afterEach(() => void vi.restoreAllMocks());

function createBar() {
  const model = createModel();
  model.kind.value = 'daily';
  model.papers.value = [factsOf('2608.00001'), factsOf('2608.00002')];
  const keeper = createFilterKeeper(model, new AbortController().signal);
  return { model, keeper, actions: createBarActions(model, keeper) };
}

type Model = ReturnType<typeof createModel>;

function hide(model: Model, query: string) {
  const reading = parseQuery(query);
  if (reading.ok) model.queries.value = new Map([[query, reading.query]]);
  const filters = [{ id: 'a', query, action: 'hide', enabled: true }];
  model.documents.accept('filters', { version: 1, filters, exempt: [], setAside: [] });
}

const actionsOf = (model: Model) =>
  [...model.judged.value.values()].map(({ verdict }) => verdict.action);

it('to show what the page was narrowed away from leaves later filters their work', () => {
  const { model, actions } = createBar();
  actions.search('nothing has this');
  expect(actionsOf(model)).toEqual(['hide', 'hide']);
  actions.showHidden();
  expect(actionsOf(model)).toEqual([undefined, undefined]);
  hide(model, 'author:lovelace');
  expect(actionsOf(model)).toEqual(['hide', 'hide']);
});

it.each(['showHidden', 'clear'] as const)(
  '%s has an undo until the page is narrowed anew',
  (way) => {
    const { model, keeper, actions } = createBar();
    hide(model, 'author:lovelace');
    actions[way]();
    expect(keeper.notice()).toBeUndefined();
    actions.hideAgain();
    actions.search('survey');
    actions.pickTechnique('agents', 'without');
    const narrowed = model.selection.value;
    const before = actionsOf(model);
    actions[way]();
    expect(model.selection.value.query).toBeUndefined();
    expect(keeper.notice()).toBe('cleared');
    keeper.undo();
    expect([model.selection.value, actionsOf(model)]).toEqual([narrowed, before]);
    expect(keeper.notice()).toBeUndefined();

    actions[way]();
    actions.search('agents');
    expect(keeper.notice()).toBeUndefined();
  },
);

it('a search asks the rules of no paper again, only itself', () => {
  const { model, actions } = createBar();
  hide(model, 'author:nobody');
  const prepared = vi.fn(factsOf('2608.00003').prepared);
  model.papers.value = [{ ...factsOf('2608.00003'), prepared }];
  expect(actionsOf(model)).toEqual([undefined]);
  prepared.mockClear();
  actions.search('paper');
  expect(actionsOf(model)).toEqual([undefined]);
  // Whether it finds anything, and which.
  expect(prepared).toHaveBeenCalledTimes(2);
});

it('to show what filters hide shows it dimmed', () => {
  const { model, actions } = createBar();
  hide(model, 'author:lovelace');
  actions.showHidden();
  expect(actionsOf(model)).toEqual(['dim', 'dim']);
});

it('to filter again brings back what the page was narrowed to', () => {
  const { model, actions } = createBar();
  hide(model, 'author:lovelace');
  actions.search('survey');
  actions.pickTechnique('agents', 'without');
  const narrowed = model.selection.value;
  actions.showHidden();
  expect(actionsOf(model)).toEqual(['dim', 'dim']);
  expect(model.selection.value.query).toBeUndefined();
  actions.hideAgain();
  expect(model.selection.value).toEqual(narrowed);
});

it.each([
  ['in the bar', (_: Model, { search }: BarActions) => search('benchmark')],
  [
    'on a card',
    ({ selection }: Model) => (selection.value = toggleTechnique(selection.value, 'agents')),
  ],
  [
    'and cleared',
    (_: Model, { search, clear }: BarActions) => {
      search('benchmark');
      clear();
    },
  ],
])('to filter again leaves alone what was narrowed since, %s', (_, narrow) => {
  const { model, actions } = createBar();
  hide(model, 'author:lovelace');
  actions.search('survey');
  actions.showHidden();
  narrow(model, actions);
  const narrowed = model.selection.value;
  actions.hideAgain();
  expect(model.selection.value).toEqual(narrowed);
});

it('to take a kept query back searches for it again', async () => {
  const { model, keeper, actions } = createBar();
  connect(model);
  actions.pickTechnique('agents', 'only');
  actions.search('survey');
  const narrowed = model.selection.value;
  actions.saveFilter('dim');
  await answered();
  expect(model.documents.filters.value.filters).toMatchObject([{ query: 'survey' }]);
  expect(model.selection.value.query).toBeUndefined();
  actions.undoFilter();
  await answered();
  expect(model.documents.filters.value.filters).toEqual([]);
  expect(model.selection.value).toEqual(narrowed);
  expect(keeper.notice()).toBeUndefined();
});

it('to take a kept query back leaves alone what is searched by then', async () => {
  const { model, actions } = createBar();
  connect(model);
  actions.search('survey');
  actions.saveFilter('dim');
  await answered();
  actions.search('benchmark');
  actions.undoFilter();
  await answered();
  expect(model.documents.filters.value.filters).toEqual([]);
  expect(model.selection.value.query?.text).toBe('benchmark');
});

it('to keep a query as a filter leaves alone what is searched by then', async () => {
  const { model, actions } = createBar();
  const kept = Promise.withResolvers<unknown>();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => kept.promise);
  actions.search('survey');
  actions.saveFilter('dim');
  actions.search('benchmark');
  kept.resolve({ ok: true, value: null });
  await new Promise((done) => setTimeout(done));
  expect(model.selection.value.query?.text).toBe('benchmark');
});

it('to pause filters says when that fails', async () => {
  const { keeper, actions } = createBar();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('gone'));
  actions.pauseFilters();
  await new Promise((done) => setTimeout(done));
  expect(keeper.notice()).toBe('filter-failed');
});

import { describe, expect, it } from 'vitest';

import type { History } from '../../../utils/facts/history.ts';
import { compileFilters } from '../../../utils/filters/compile-filters.ts';
import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import type { FilterAction } from '../../../utils/filters/filters.ts';
import { compileFollows } from '../../../utils/follows/find-followed.ts';
import { EMPTY_FOLLOWS } from '../../../utils/follows/follows.ts';
import type { Follow } from '../../../utils/follows/follows.ts';
import { findQuery } from '../query/find-query.ts';
import { paper, filter, hide, ada, judgeIt, only } from './judging.ts';

it.each([
  [false, undefined],
  [true, 'hide'],
])(
  'spares a saved paper, and one that was, as a followed one, unless the rule says so: %s',
  (evenFollowed, action) => {
    const rules = only({ ...hide, evenFollowed });
    for (const history of [{ saved: true }, { saved: false, wasSaved: true }]) {
      expect(judgeIt(rules, history).action).toBe(action);
    }
  },
);

it.each([
  [false, undefined],
  [true, 'hide'],
])(
  'a rule that asks for what is saved spares it, unless it says so: %s',
  (evenFollowed, action) => {
    const rules = only({ ...hide, query: 'is:saved', evenFollowed });
    expect(judgeIt(rules, { saved: true }).action).toBe(action);
  },
);

const followsOf = (value: string) => [{ ...ada, kind: 'keyword', value, label: value } as const];

describe('a followed query that asks what the user has done', () => {
  it.each<[string, History, boolean]>([
    ['diffusion is:saved', { saved: true }, true],
    ['diffusion is:saved', { saved: false }, false],
    ['diffusion is:new', { saved: false }, true],
    ['diffusion -is:seen', { saved: false, seen: { id: paper.id, day: 20_000 } }, false],
    // Whether it is followed is what is being asked.
    ['diffusion is:followed', { saved: true }, false],
  ])('is answered as on the card: %s, %j', (query, history, isFollowed) => {
    const follows = compileFollows({ ...EMPTY_FOLLOWS, follows: followsOf(query) }, findQuery);
    const filters = compileFilters(EMPTY_FILTERS, findQuery);
    const { followed } = judgeIt({ filters, follows }, history);
    expect(followed).toHaveLength(isFollowed ? 1 : 0);
  });
});

describe('a filter that asks what is saved or followed', () => {
  const filters = [filter('highlight', 'is:saved'), filter('dim', '-is:followed title:diffusion')];
  const rulesOf = (follows: readonly Follow[]) => ({
    filters: compileFilters({ ...EMPTY_FILTERS, filters }, findQuery),
    follows: compileFollows({ ...EMPTY_FOLLOWS, follows }, findQuery),
  });

  it.each([
    [[], false, 'dim'],
    [[ada], false, undefined],
    [[ada], true, 'highlight'],
  ])('knows it: follows %j, saved %s: %s', (follows, isSaved, action) => {
    expect(judgeIt(rulesOf(follows), { saved: isSaved }).action).toBe(action);
  });
});

it.each<[FilterAction, boolean, boolean]>([
  ['hide', false, true],
  ['dim', false, true],
  ['hide', true, false],
  ['highlight', false, false],
])('filters say whether they spare what is kept: %s, even followed %s', (action, even, spares) => {
  const { filters } = only({ ...filter(action, 'saved'), evenFollowed: even });
  expect(filters.sparesKept).toBe(spares);
});

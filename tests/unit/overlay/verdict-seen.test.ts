import { describe, expect, it } from 'vitest';

import { compileFilters } from '../../../utils/filters/compile-filters.ts';
import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import type { Filter, FilterAction } from '../../../utils/filters/filters.ts';
import { SEEN_RULE, seenRules } from '../../../utils/filters/seen-rules.ts';
import { compileFollows } from '../../../utils/follows/find-followed.ts';
import { EMPTY_FOLLOWS } from '../../../utils/follows/follows.ts';
import type { SeenLook } from '../../../utils/settings/settings.ts';
import { findQuery } from '../query/find-query.ts';
import { paper, filter, dim, judgeIt } from './judging.ts';

/** Rules of filters, and of a setting for seen papers. */
const rulesWith = (look: SeenLook, ...filters: readonly Filter[]) => ({
  filters: compileFilters({ ...EMPTY_FILTERS, filters }, findQuery, seenRules(look)),
  follows: compileFollows(EMPTY_FOLLOWS, findQuery),
});

describe('the setting for seen papers', () => {
  const history = { saved: false, seen: { id: paper.id, day: 5 } };

  it.each<[SeenLook, FilterAction | undefined]>([
    ['mark', undefined],
    ['plain', undefined],
    ['dim', 'dim'],
    ['hide', 'hide'],
  ])('%s: %s', (look, action) => {
    const verdict = judgeIt(rulesWith(look), history);
    expect(verdict.action).toBe(action);
    expect(verdict.rule).toBe(action && SEEN_RULE);
    expect(judgeIt(rulesWith(look), { saved: false }).action).toBeUndefined();
  });

  it('stands behind the filters', () => {
    const { rule } = judgeIt(rulesWith('dim', dim), history);
    expect(rule).toBe(dim.id);
    const { action } = judgeIt(rulesWith('hide', dim), history, true);
    expect(action).toBe('dim');
  });
});

describe('a filter that asks what was seen', () => {
  it.each([
    ['is:seen', [false, true, true]],
    ['is:opened', [false, false, true]],
    ['is:new', [true, false, false]],
    ['-is:opened title:diffusion', [true, true, false]],
  ])('%s: %j of a paper that is new, seen, opened', (query, hidden) => {
    const { id } = paper;
    const histories = [
      { saved: false },
      { saved: false, seen: { id, day: 5 } },
      { saved: false, seen: { id, day: 5, opened: 6 } },
    ];
    const actions = histories.map(
      (history) => judgeIt(rulesWith('plain', filter('hide', query)), history).action,
    );
    expect(actions.map((action) => action === 'hide')).toEqual(hidden);
  });
});

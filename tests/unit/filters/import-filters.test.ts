import { describe, expect, it } from 'vitest';

import { MOST_FILTERS, replaceFilters } from '../../../utils/filters/change-filters.ts';
import type { FilterRule } from '../../../utils/filters/filter-rule.ts';
import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import type { Filter } from '../../../utils/filters/filters.ts';
import { importFilters } from '../../../utils/filters/import-filters.ts';
import type { ImportMode } from '../../../utils/import-mode.ts';

const filter = (id: string, query: string, more: Partial<Filter> = {}): Filter => ({
  id,
  query,
  action: 'hide',
  enabled: true,
  ...more,
});
const rule = (query: string, more: Partial<FilterRule> = {}): FilterRule => ({
  query,
  action: 'hide',
  enabled: true,
  ...more,
});
const take = (filters: readonly Filter[], rules: readonly FilterRule[], mode: ImportMode) => {
  let made = 0;
  return importFilters(filters, rules, mode, [], () => `new ${(made += 1)}`);
};

const there = [
  filter('a', 'survey'),
  filter('b', 'gan', { name: 'Old' }),
  filter('c', 'good autor:ng'),
];

describe('importFilters', () => {
  it('tells what is new, changed and the same, and keeps the rest', () => {
    const rules = [rule('"survey"'), rule('GAN*', { name: 'Old' }), rule('rl', { action: 'dim' })];
    expect(take(there, rules, 'merge')).toEqual({
      filters: [
        filter('a', 'survey'),
        filter('b', 'GAN*', { name: 'Old' }),
        filter('c', 'good autor:ng'),
        filter('new 1', 'rl', { action: 'dim' }),
      ],
      counts: { added: 1, changed: 1, same: 1, removed: 0 },
    });
  });

  it('gives new and changed filters in the form in which they are stored', () => {
    const { filters } = take(there, [rule('gan', { action: 'dim' }), rule('rl')], 'merge');
    expect(filters.map((one) => Object.keys(one)[0])).toEqual(['id', 'id', 'id', 'id']);
  });

  it('or lets the rest go, in the order of the lines', () => {
    const rules = [rule('rl'), rule('survey', { enabled: false })];
    expect(take(there, rules, 'replace')).toEqual({
      filters: [filter('new 1', 'rl'), filter('a', 'survey', { enabled: false })],
      counts: { added: 1, changed: 1, same: 0, removed: 2 },
    });
  });

  it('takes each filter for one rule only', () => {
    const twice = [rule('survey'), rule('survey'), rule('survey', { action: 'dim' })];
    expect(take([filter('a', 'survey')], twice, 'replace').counts).toEqual({
      added: 2,
      changed: 0,
      same: 1,
      removed: 0,
    });
  });

  it('changes nothing by what it has written', () => {
    const rules = there.map((one): FilterRule => ({ ...rule(one.query), ...one }));
    expect(take(there, rules, 'replace').filters).toEqual(there);
    expect(take(there, rules, 'merge').filters).toEqual(there);
  });
});

describe('replaceFilters', () => {
  const document = { ...EMPTY_FILTERS, filters: there, setAside: [1] };

  it('puts all in the place of all, and keeps what was set aside', () => {
    expect(replaceFilters(document, [], there)).toEqual({
      ok: true,
      value: { ...document, filters: [] },
    });
  });

  it('is refused where the filters are others by now, or would be too many', () => {
    expect(replaceFilters(document, [], there.slice(1))).toEqual({
      ok: false,
      error: { code: 'filters-changed' },
    });
    const many = Array.from({ length: MOST_FILTERS + 1 }, (_, at) => filter(`${at}`, 'a'));
    expect(replaceFilters(document, many, there)).toEqual({
      ok: false,
      error: { code: 'too-many-filters' },
    });
  });
});

import { describe, expect, it } from 'vitest';

import { compileFilters } from '../../../utils/filters/compile-filters.ts';
import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import type { Filter } from '../../../utils/filters/filters.ts';
import { judge } from '../../../utils/filters/judge.ts';
import { prepareFacts } from '../../../utils/query/prepare-facts.ts';
import { findQuery } from '../query/find-query.ts';

const facts = prepareFacts({
  title: 'Red apples',
  authors: [],
  techniques: ['diffusion'],
  code: 'unknown',
});

/** Filters in one line each: action, query, a `!` before an action that is off, a `+` for even followed. */
function compile(...lines: string[]) {
  const filters = lines.map((line): Filter => {
    const [, off, action, even, query] = /^(!?)(\w+)(\+?) (.*)$/.exec(line)!;
    return {
      id: query!,
      query: query!,
      action: action as Filter['action'],
      enabled: off === '',
      evenFollowed: even === '+',
    };
  });
  return compileFilters({ ...EMPTY_FILTERS, filters }, findQuery);
}

describe('judge', () => {
  it.each([
    [[], undefined],
    [['hide pear'], undefined],
    [['hide apple'], 'hide apple'],
    [['dim red', 'highlight apple', 'hide apple'], 'hide apple'],
    [['highlight red', 'dim apple'], 'dim apple'],
    [['hide pear', 'highlight red'], 'highlight red'],
    [['hide red', 'hide apple'], 'hide red'],
    [['!hide red', 'hide apple'], 'hide apple'],
    [['!hide red'], undefined],
    [['dim technique:diffusion code:no'], 'dim technique:diffusion code:no'],
    [['dim -apple'], undefined],
  ])('%j: %s', (lines, expected) => {
    const judgement = judge(compile(...lines), facts, { isKept: false, isExempt: false });
    expect(judgement && `${judgement.action} ${judgement.rule}`).toBe(expected);
  });

  it.each([
    [['hide apple'], undefined],
    [['dim apple'], undefined],
    [['hide red', 'highlight apple'], 'highlight apple'],
    [['hide red', 'dim+ apple', 'hide+ apple OR pear'], 'hide apple OR pear'],
    [['hide red', 'dim+ apple'], 'dim apple'],
  ])('spares what is followed or saved, unless the rule says so: %j: %s', (lines, expected) => {
    const judgement = judge(compile(...lines), facts, { isKept: true, isExempt: false });
    expect(judgement && `${judgement.action} ${judgement.rule}`).toBe(expected);
  });
});

describe('a filter that cannot be read', () => {
  const compiled = compile('hide (apple', '!dim foo:bar', 'dim apple');

  it('leaves the others at work', () => {
    expect(judge(compiled, facts, { isKept: false, isExempt: false })).toEqual({
      action: 'dim',
      rule: 'apple',
    });
  });
});

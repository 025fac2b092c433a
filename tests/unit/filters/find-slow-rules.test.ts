import { expect, it } from 'vitest';

import { findSlowRules } from '../../../utils/filters/find-slow-rules.ts';
import { matchesQuery } from '../../../utils/query/match-query.ts';
import { prepareFacts } from '../../../utils/query/prepare-facts.ts';
import { findQuery } from '../query/find-query.ts';

const papers = Array.from({ length: 100 }, () =>
  prepareFacts({ title: 'Red apples', authors: [], techniques: [], code: 'unknown' }),
);
const rules = ['a', 'b'].map((id) => ({ id, query: findQuery('apple')! }));

/** A clock on which each of the measurements takes so long. */
function createClock(...lengths: readonly number[]): () => number {
  const times = lengths.flatMap((length) => [0, length]);
  return () => times.shift() ?? 0;
}

it('names the rules that take long every time, by the shortest of their times', () => {
  expect(findSlowRules(rules, papers, matchesQuery, createClock(5, 4, 9, 1))).toEqual([
    { id: 'a', ms: 4 },
  ]);
});

it('names none that took long by chance, and none on a page without papers', () => {
  expect(findSlowRules(rules, papers, matchesQuery, createClock(5, 1, 1))).toEqual([]);
  expect(findSlowRules(rules, [], matchesQuery, createClock(0, 0))).toEqual([]);
});

import { expect, it } from 'vitest';

import { indexQueries } from '../../../utils/query/index-queries.ts';
import { matchesQuery } from '../../../utils/query/match-query.ts';
import { prepareFacts } from '../../../utils/query/prepare-facts.ts';
import type { PreparedFacts } from '../../../utils/query/prepare-facts.ts';
import type { PaperState, Query } from '../../../utils/query/query.ts';
import { createRandom, pick } from '../random.ts';
import { findQuery } from './find-query.ts';
import { growPaper } from './grow-paper.ts';
import { growQuery } from './grow-query.ts';

const find = (text: string) => findQuery(text) ?? [];
const IS_SAVED: Query = { type: 'is', state: 'saved' };
const both = (one: Query, other: Query): Query => ({ type: 'and', parts: [one, other] });

/** The places of the queries that a paper matches. */
function findPlaces(queries: readonly string[], facts: PreparedFacts): readonly number[] {
  const all = queries.flatMap(find).map((query, at) => ({ query, at }));
  return [...indexQueries(all)(facts)].map(({ at }) => at);
}

it('finds the queries that a paper matches, in order, and asks it few others', () => {
  const random = createRandom(11);
  const counts = { asked: 0, all: 0, matching: 0 };
  for (let round = 0; round < 300; round += 1) {
    const depth = pick(random, [0, 1, 2]);
    const queries = Array.from({ length: 40 }, () => growQuery(random, depth)).flatMap(find);
    // Who is asked at all is asked this first.
    const asked = queries.map((query, at) => ({ query: both(IS_SAVED, query), at }));
    const findMatching = indexQueries(asked);
    for (let paper = 0; paper < 10; paper += 1) {
      const grown = growPaper(random);
      const is = (state: PaperState) => state === 'saved' || grown.is?.(state) === true;
      const facts = prepareFacts({ ...grown, is });
      const expected = [...queries.keys()].filter((at) => matchesQuery(queries[at]!, facts));
      const counting = prepareFacts({
        ...grown,
        is(state) {
          if (state === 'saved') counts.asked += 1;
          return is(state);
        },
      });
      expect([...findMatching(counting)].map(({ at }) => at)).toEqual(expected);
      counts.all += queries.length;
      counts.matching += expected.length;
    }
  }
  // A test in which nothing matches, or all are asked, shows nothing.
  expect(counts.matching).toBeGreaterThan(10_000);
  expect(counts.asked).toBeLessThan(counts.all * 0.8);
});

it('finds by words, beginnings, acronyms and names, hyphens or not', () => {
  const queries = [
    'apple',
    'apricot*',
    '"red pear"',
    'RAG',
    'author:lecun',
    'pre-training',
    'fine-tune',
    'pl*',
    'title:plum',
  ];
  const ask = (title: string, abstract?: string) =>
    findPlaces(
      queries,
      prepareFacts({ title, abstract, authors: [], techniques: [], code: 'unknown' }),
    );
  expect(ask('Pears')).toEqual([]);
  expect(ask('Plums')).toEqual([7, 8]);
  expect(ask('A pear', 'Of plums')).toEqual([7]);
  expect(ask('Apples and red pears')).toEqual([0, 2]);
  expect(ask('An apricot for RAG')).toEqual([1, 3]);
  expect(ask('Pretraining and finetuning, or a finetune')).toEqual([5, 6]);
});

it('finds by more words than it tells apart', () => {
  const words = 'one two three four five six seven eight nine ten'.split(' ');
  const queries = [words.join(' '), `"${words.join(' ')}"`, `${words.join(' ')} -eleven`];
  const ask = (title: string) =>
    findPlaces(queries, prepareFacts({ title, authors: [], techniques: [], code: 'unknown' }));
  expect(ask(words.join(' '))).toEqual([0, 1, 2]);
  expect(ask(words.toReversed().join(' '))).toEqual([0, 2]);
  expect(ask(words.slice(0, 9).join(' '))).toEqual([]);
  expect(ask(`${words.join(' ')} eleven`)).toEqual([0, 1]);
});

it('asks a paper for nothing more where a word is missing', () => {
  let asked = 0;
  const facts = (title: string) =>
    prepareFacts({
      title,
      authors: [],
      techniques: [],
      code: 'unknown',
      is: () => {
        asked += 1;
        return true;
      },
    });
  const queries = ['apple is:saved', 'apple (is:saved OR pear)'];
  expect(findPlaces(queries, facts('A pear'))).toEqual([]);
  expect(asked).toBe(0);
  expect(findPlaces(queries, facts('An apple'))).toEqual([0, 1]);
  expect(asked).toBe(2);
});

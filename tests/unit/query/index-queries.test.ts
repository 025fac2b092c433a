import { expect, it } from 'vitest';

import { indexQueries } from '../../../utils/query/index-queries.ts';
import { matchesQuery } from '../../../utils/query/match-query.ts';
import { prepareFacts } from '../../../utils/query/prepare-facts.ts';
import { createRandom, pick } from '../random.ts';
import { findQuery } from './find-query.ts';
import { growPaper } from './grow-paper.ts';
import { growQuery } from './grow-query.ts';

const find = (text: string) => findQuery(text) ?? [];

it('finds the queries that a paper matches, and names them in order', () => {
  const random = createRandom(11);
  let matching = 0;
  for (let round = 0; round < 300; round += 1) {
    const depth = pick(random, [0, 1, 2]);
    const queries = Array.from({ length: 40 }, () => growQuery(random, depth)).flatMap(find);
    const findPlaces = indexQueries(queries);
    for (let paper = 0; paper < 10; paper += 1) {
      const facts = prepareFacts(growPaper(random));
      const expected = [...queries.keys()].filter((at) => matchesQuery(queries[at]!, facts));
      expect([...findPlaces(facts)]).toEqual(expected);
      matching += expected.length;
    }
  }
  // A test in which nothing matches shows nothing.
  expect(matching).toBeGreaterThan(10_000);
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
  const findPlaces = indexQueries(queries.flatMap(find));
  const ask = (title: string, abstract?: string) => [
    ...findPlaces(prepareFacts({ title, abstract, authors: [], techniques: [], code: 'unknown' })),
  ];
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
  const findPlaces = indexQueries(queries.flatMap(find));
  const ask = (title: string) => [
    ...findPlaces(prepareFacts({ title, authors: [], techniques: [], code: 'unknown' })),
  ];
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
  const findPlaces = indexQueries(['apple is:saved', 'apple (is:saved OR pear)'].flatMap(find));
  expect([...findPlaces(facts('A pear'))]).toEqual([]);
  expect(asked).toBe(0);
  expect([...findPlaces(facts('An apple'))]).toEqual([0, 1]);
  expect(asked).toBe(2);
});

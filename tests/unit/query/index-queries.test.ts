import { expect, it } from 'vitest';

import { indexQueries } from '../../../utils/query/index-queries.ts';
import { matchesQuery } from '../../../utils/query/match-query.ts';
import { prepareFacts } from '../../../utils/query/prepare-facts.ts';
import { createRandom, pick } from '../random.ts';
import { findQuery } from './find-query.ts';
import { growPaper } from './grow-paper.ts';
import { growQuery } from './grow-query.ts';

const find = (text: string) => findQuery(text) ?? [];

it('leaves out no query that a paper matches, and names them in order', () => {
  const random = createRandom(11);
  const counts = { asked: 0, all: 0, matching: 0 };
  for (let round = 0; round < 300; round += 1) {
    const depth = pick(random, [0, 1, 2]);
    const queries = Array.from({ length: 40 }, () => growQuery(random, depth)).flatMap(find);
    const listPlaces = indexQueries(queries);
    for (let paper = 0; paper < 10; paper += 1) {
      const facts = prepareFacts(growPaper(random));
      const places = listPlaces(facts);
      const matches = (at: number) => matchesQuery(queries[at]!, facts);
      const expected = [...queries.keys()].filter(matches);
      expect(places.filter(matches)).toEqual(expected);
      counts.asked += places.length;
      counts.all += queries.length;
      counts.matching += expected.length;
    }
  }
  // A test in which nothing matches, or all are asked, shows nothing.
  expect(counts.matching).toBeGreaterThan(10_000);
  expect(counts.asked).toBeLessThan(counts.all * 0.8);
});

it('asks a paper only for what its words may match', () => {
  const queries = [
    'apple',
    'apricot*',
    '"red pear"',
    'RAG',
    'author:lecun',
    'pre-training',
    'fine-tune',
  ];
  const listPlaces = indexQueries(queries.flatMap(find));
  const ask = (title: string) =>
    listPlaces(prepareFacts({ title, authors: [], techniques: [], code: 'unknown' }));
  expect(ask('Plums')).toEqual([]);
  expect(ask('Apples and pears')).toEqual([0, 2]);
  expect(ask('An apricot for RAG')).toEqual([1, 3]);
  expect(ask('Pretraining and finetuning, or a finetune')).toEqual([5, 6]);
});

import { describe, expect, it } from 'vitest';

import { prepareSaved } from '../../../../utils/library/search/saved-facts.ts';
import type { PaperId } from '../../../../utils/paper.ts';
import { matchesQuery } from '../../../../utils/query/match-query.ts';
import { parseQuery } from '../../../../utils/query/parse-query.ts';
import { createRandom, pick } from '../../random.ts';
import { save, createIndex, papers } from './papers.ts';

describe('the ranking', () => {
  it.each<[string, readonly number[]]>([
    ['diffusion', [2, 3, 1]],
    ['diff', [2, 3, 1]],
    ['difusion', [2, 3, 1]],
    ['matrix', [2]],
    ['matrice*', [2]],
    ['title:diffusion', [2]],
    ['abstract:diffusion', [1]],
    ['cite', [3]],
    ['"to cite"', [3]],
    ['diffusion video', [1]],
    ['diffusion -video', [2, 3]],
    ['RAG', [4]],
    ['rag', [4]],
    ['finetuning', [4]],
    ['"fine tuning"', [4]],
    ['"language model"', [4]],
    ['"large model"', []],
    ['author:lecun', [2]],
    ['author:"yann lecun"', [2]],
    ['author:"y. lecun"', [2]],
    ['org:example', [4]],
    ['org:"example lab"', [4]],
    ['org:exam*', [4]],
    ['org:ex-lab', [4]],
    ['org:@ex-lab', [4]],
    ['org:@example-lab', []],
    ['-org:@ex-lab diffusion', [2, 3, 1]],
    ['author:lec*', [2]],
    ['author:cun*', []],
    ['fine-tun*', [4]],
    ['finetun*', [4]],
    ['technique:diffusion', [4]],
    ['paper -technique:diffusion', [3]],
    ['video OR code:linked', [1, 3]],
    ['stars:>5', [3]],
    ['date:2026-06', [2]],
    ['code:linked', [3]],
    ['/fine.tun/', [4]],
    ['is:saved video', [1]],
    ['upvotes:>1', []],
    ['keyword:x', []],
    ['zebra', []],
  ])('finds by %s', (query, numbers) => {
    expect(createIndex(papers).find(query)).toEqual(numbers);
  });

  it.each<[string, readonly number[]]>([
    ['"deep learning"', []],
    ['"large language"', []],
    ['"matters deep"', []],
    ['deep-learn', []],
    ['/deep learning/', []],
    ['/matters/', [1]],
    ['"language matters"', [1]],
    ['deep learning', [1]],
  ])('lets no run of words go from one text into another: %s', (query, numbers) => {
    const { find } = createIndex([
      save(1, { abstract: 'It is large', notes: 'Language matters.', tags: ['deep', 'learning'] }),
    ]);
    expect(find(query)).toEqual(numbers);
  });

  it.each<[string, readonly number[]]>([
    ['date:2023', [1]],
    ['date:2023-05', [1]],
    ['date:<2026', [1]],
    ['date:2026', [2]],
    ['-date:2023', [2]],
  ])('takes for a date what an id tells where nothing else does: %s', (query, numbers) => {
    const { find } = createIndex([
      { ...save(1, {}), id: '2305.00001' as PaperId },
      save(2, { date: '2026-06-03' }),
    ]);
    expect(find(query)).toEqual(numbers);
  });

  it('follows what is edited, replaced and dropped', () => {
    const { index, find } = createIndex(papers);
    index.put(save(1, { title: 'Graphs', notes: 'zebra' }));
    expect([find('zebra'), find('video'), find('diffusion')]).toEqual([[1], [], [2, 3]]);
    index.put({ ...papers[1]!, status: 'done' });
    expect(index.papers[index.numberOf(papers[1]!.id) ?? -1]?.status).toBe('done');
    index.drop(papers[1]!.id);
    expect([find('diffusion'), index.numberOf(papers[1]!.id)]).toEqual([[3], undefined]);
  });

  it('finds a paper that is only listed once its words are taken in', () => {
    const { index, find } = createIndex([papers[0]!]);
    index.take(papers[1]!);
    expect([find('diffusion'), index.papers[1]?.id]).toEqual([[1], papers[1]?.id]);
    index.put({ ...papers[1]!, status: 'done' });
    expect([find('diffusion'), index.papers.length]).toEqual([[2, 1], 2]);
    index.take(papers[2]!);
    index.drop(papers[2]!.id);
    expect([find('cite'), index.numberOf(papers[2]!.id)]).toEqual([[], undefined]);
  });

  it('finds what reading every paper finds', () => {
    const random = createRandom(7);
    const words =
      'diffusion Diffusion model modèl mo\u00addels matrix MATRICES matrices RAG rag fine-tuning finetuning a of'.split(
        ' ',
      );
    const write = (most: number) =>
      Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(random, words)).join(' ');
    const many = Array.from({ length: 60 }, (_, number) =>
      save(number, { title: write(3), abstract: write(6), authors: [write(2)] }),
    );
    const { find } = createIndex(many);
    const leaf = () =>
      pick(random, [
        '"$"',
        'title:"$"',
        'abstract:"$"',
        'author:"$"',
        'RAG',
        '-"$"',
        '/mod/',
      ]).replace('$', () => write(2));
    for (let round = 0; round < 300; round += 1) {
      // What comes last may still be in writing: a field that is never one.
      const query = `${leaf()} ${pick(random, ['', 'OR '])}${leaf()} is:saved`;
      const reading = parseQuery(query);
      if (!reading.ok) throw new Error(reading.error.code);
      const expected = many
        .filter((paper) => matchesQuery(reading.query, prepareSaved(paper)))
        .map(({ id }) => Number(id.slice(5)));
      expect([query, find(query).toSorted((a, b) => a - b)]).toEqual([query, expected]);
    }
  });
});

import { describe, expect, it } from 'vitest';

import { readSavedPaper } from '../../../../utils/library/saved-paper.ts';
import { listUnkept } from '../../../../utils/library/search/list-unkept.ts';
import { createPaperIndex } from '../../../../utils/library/search/paper-index.ts';
import { isSearchable, rankSearch } from '../../../../utils/library/search/rank-search.ts';
import { parseQuery } from '../../../../utils/query/parse-query.ts';

const save = (id: string, notes: string) =>
  readSavedPaper({ version: 2, id, title: 'A paper', savedAt: '2026-08-21T08:00:00Z', notes })!;

const index = createPaperIndex();
index.put(save('2304.08345', ''));
index.put(save('2305.00001', 'After 2304.08345.'));
index.put(save('2306.00001', ''));

function find(text: string): readonly string[] | undefined {
  const scores = rankSearch(index, text, []);
  return scores && index.papers.flatMap((paper, number) => (scores[number] ? paper!.id : []));
}

describe('what names papers', () => {
  it.each<[string, readonly string[]]>([
    ['2304.08345', ['2304.08345', '2305.00001']],
    [' 2304.08345v2 ', ['2304.08345', '2305.00001']],
    ['https://arxiv.org/pdf/2304.08345v1', ['2304.08345']],
    ['https://huggingface.co/papers/2304.08345#community', ['2304.08345']],
    ['arXiv:2304.08345', ['2304.08345']],
    ['https://doi.org/10.48550/arXiv.2304.08345', ['2304.08345']],
    ['https://arxiv.org/abs/2304.08345, 2306.00001', ['2304.08345', '2306.00001']],
    ['arxiv.org/abs/2304.08345', ['2304.08345']],
    ['www.alphaxiv.org/abs/2304.08345v1', ['2304.08345']],
    ['(2304.08345)', ['2304.08345', '2305.00001']],
    ['[2304.08345]; 2306.00001.', ['2304.08345', '2306.00001']],
    ['2304.08345.', ['2304.08345', '2305.00001']],
    ['(https://arxiv.org/abs/2304.08345).', ['2304.08345']],
    ['2401.00001', []],
  ])('finds them: %s', (text, ids) => {
    expect([isSearchable(text, []), find(text)]).toEqual([true, ids]);
  });

  it('is a query where anything else is said', () => {
    expect(find('after 2304.08345')).toEqual(['2305.00001']);
    expect(find('date:2304.08345')).toBeUndefined();
    expect(isSearchable('date:2304.08345', [])).toBe(false);
    expect(find('https://example.org/')).toEqual([]);
    expect([isSearchable(' ', []), find(' ')]).toEqual([true, undefined]);
  });
});

describe('a quote that is yet to end', () => {
  const tuned = '2307.00001';
  index.put(save(tuned, 'Fine-tuning of a large language model, 看图说话.'));

  it.each<[string, readonly string[]]>([
    ['"large', [tuned]],
    ['"large language mod', [tuned]],
    ['"large language m', [tuned]],
    ['"large language ', [tuned]],
    ['"large mod', []],
    ['“Fine tun', [tuned]],
    ['"fine unt', []],
    ['"fine tuning of a lar', [tuned]],
    ['"看图', [tuned]],
    ['"图看', []],
    ['large "language mod', [tuned]],
    ['after "language mod', []],
    ['after "', ['2305.00001']],
    ['"large language" "tuning of', [tuned]],
  ])('finds what its words begin: %s', (text, ids) => {
    expect([isSearchable(text, []), find(text)]).toEqual([true, ids]);
  });

  it('asks for all papers before its first word', () => {
    expect([isSearchable('"', []), find('"')]).toEqual([true, undefined]);
    expect([isSearchable('("large lan', []), find('technique:"image gen')]).toEqual([
      false,
      undefined,
    ]);
  });
});

it.each<[string, readonly string[]]>([
  ['diffusion stars:>5 is:saved org:nvidia', []],
  ['upvotes:>5 OR (comments:1 -upvotes:3)', ['upvotes:', 'comments:']],
  ['-is:seen keyword:x is:new', ['is:seen', 'keyword:', 'is:new']],
])('of what %s asks for, saved papers lack %j', (text, unkept) => {
  const reading = parseQuery(text);
  expect(reading.ok && listUnkept(reading.query)).toEqual(unkept);
});

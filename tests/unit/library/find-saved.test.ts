import { describe, expect, it } from 'vitest';

import { findSaved } from '../../../utils/library/find-saved.ts';
import { readSavedPaper } from '../../../utils/library/saved-paper.ts';
import type { SavedPaper } from '../../../utils/library/saved-paper.ts';

function save(number: number, fields: object): SavedPaper {
  return readSavedPaper({
    version: 1,
    id: `2608.0000${number}`,
    title: `Paper ${number}`,
    savedAt: `2026-08-2${number}T08:00:00Z`,
    ...fields,
  })!;
}

const papers = [
  save(1, { title: 'Diffusion for Video', abstract: 'A world of noise.', authors: ['Yann LeCun'] }),
  save(2, { organization: 'Example Lab', code: { state: 'linked', url: 'https://a.example' } }),
  save(3, { techniques: ['diffusion', 'no-such-technique'] }),
];

const find = (query: string) => findSaved(papers, query).map(({ id }) => Number(id.at(-1)));

describe('findSaved', () => {
  it.each([
    ['video', [1]],
    ['"world of noise"', [1]],
    ['author:lecun', [1]],
    ['org:"example lab"', [2]],
    ['code:linked', [2]],
    ['technique:diffusion', [3]],
    ['paper', [2, 3]],
    ['paper -technique:diffusion', [2]],
    ['video OR code:linked', [1, 2]],
    ['nowhere', []],
  ])('finds by %s', (query, numbers) => {
    expect(find(query)).toEqual(numbers);
  });

  it.each(['', '"open', 'nofield:x', 'technique:no-such-technique'])('refuses %j', (query) => {
    expect(() => find(query)).toThrow('unreadable-query');
  });
});

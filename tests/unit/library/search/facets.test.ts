import { expect, it } from 'vitest';

import { readSavedPaper } from '../../../../utils/library/saved-paper.ts';
import { countSavedFacets } from '../../../../utils/library/search/count-facets.ts';
import { isChosen, narrowPapers, toggleValue } from '../../../../utils/library/search/facets.ts';
import { sortSaved } from '../../../../utils/library/search/sort-saved.ts';

const save = (number: number, fields: object) =>
  readSavedPaper({
    version: 2,
    id: `2608.0000${number}`,
    title: `Paper ${number}`,
    savedAt: `2026-08-2${number}T08:00:00Z`,
    ...fields,
  })!;

const papers = [
  save(1, { status: 'done', tags: ['Thesis', 'cite'], date: '2025-01-01', title: 'b' }),
  save(2, { tags: ['thesis'], date: '2026-01-01', organization: 'Lab', title: 'Á' }),
  save(3, { status: 'reading', code: { state: 'linked', stars: 5 }, title: 'paper 10' }),
  save(4, { techniques: ['diffusion'], date: '2026-02-01', title: 'paper 9' }),
];
const numbers = (found: readonly { readonly id: string }[]) =>
  found.map(({ id }) => Number(id.at(-1)));

it('counts what each value would leave', () => {
  const counts = countSavedFacets(papers, {});
  expect(counts.status.map(({ value, papers: count }) => [value, count])).toEqual([
    ['to-read', 2],
    ['reading', 1],
    ['done', 1],
  ]);
  expect(counts.tag).toEqual([
    { value: 'Thesis', papers: 2 },
    { value: 'cite', papers: 1 },
  ]);
  expect(counts.year.map(({ value }) => value)).toEqual(['2026', '2025']);
  expect(counts.organization).toEqual([{ value: 'Lab', papers: 1 }]);
});

it('counts and sorts a paper by its id where its date is none', () => {
  const odd = ['9999-99-99', '0000-01-01', 'soon'].map((date, at) => save(at + 5, { date }));
  expect(countSavedFacets(odd, {}).year).toEqual([{ value: '2026', papers: 3 }]);
  const later = save(8, { id: '2609.00008' });
  expect(numbers(sortSaved([...odd, later], 'date'))[0]).toBe(8);
});

it('takes one of a facet’s values and all of the facets', () => {
  expect(numbers(narrowPapers(papers, { tag: ['THESIS'] }))).toEqual([1, 2]);
  expect(numbers(narrowPapers(papers, { year: ['2025', '2026'] }))).toEqual([1, 2, 3, 4]);
  // Of the third only its id tells.
  expect(numbers(narrowPapers(papers, { year: ['2026'] }))).toEqual([2, 3, 4]);
  const choice = { tag: ['thesis'], year: ['2026'] };
  expect(numbers(narrowPapers(papers, choice))).toEqual([2]);
  const counts = countSavedFacets(papers, choice);
  // With all others as they are.
  expect(counts.year.map(({ value, papers: count }) => [value, count])).toEqual([
    ['2026', 1],
    ['2025', 1],
  ]);
  expect(counts.tag).toEqual([{ value: 'thesis', papers: 1 }]);
});

it('takes values in and out', () => {
  const choice = toggleValue(toggleValue({}, 'tag', 'Thesis'), 'tag', 'cite');
  expect(choice).toEqual({ tag: ['Thesis', 'cite'] });
  expect(toggleValue(choice, 'tag', 'thesis')).toEqual({ tag: ['cite'] });
  expect([isChosen(choice, 'tag', 'CITE'), isChosen(choice, 'code', 'cite')]).toEqual([
    true,
    false,
  ]);
});

it.each([
  ['saved', [4, 3, 2, 1]],
  ['date', [3, 4, 2, 1]],
  ['title', [2, 1, 4, 3]],
  ['stars', [3, 4, 2, 1]],
] as const)('sorts by %s', (sort, order) => {
  expect(numbers(sortSaved(papers, sort))).toEqual(order);
});

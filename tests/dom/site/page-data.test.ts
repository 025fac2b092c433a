import { describe, expect, it } from 'vitest';

import { readPageData, refinePageKind } from '../../../utils/site/page-data.ts';
import { createEntry } from '../../unit/site/entry.ts';
import { createShown, escape, listPage, paperPage, parsePage } from './markup.ts';

const entries = createShown(3).map(({ id, title }) => createEntry({ title }, { id }));
const [first, second, third] = createShown(3).map(({ id }) => id);

const island = (data: string, target = 'DailyPapers') =>
  `<div data-target="${target}" data-props="${escape(data)}"></div>`;
const read = (markup: string) => {
  const { papers, unreadable } = readPageData(parsePage(markup));
  return { order: [...papers.keys()], unreadable };
};

describe('readPageData', () => {
  it.each<[string, string, readonly (string | undefined)[], number]>([
    ['a list', listPage([], { dailyPapers: entries }), [first, second, third], 0],
    ['results', listPage([], { searchResults: entries }), [first, second, third], 0],
    [
      'results beside a list',
      listPage([], { dailyPapers: entries.slice(0, 2), searchResults: entries.slice(1) }),
      [second, third, first],
      0,
    ],
    [
      "a paper's own page",
      paperPage({ id: '2607.27205', title: '' }, { paper: entries[0]?.paper, comments: [] }),
      [first],
      0,
    ],
    ['an empty list', listPage([], { dailyPapers: [] }), [], 0],
    ['a page without islands', '<main><article></article></main>', [], 0],
    ['other islands', island('not JSON', 'MainHeader'), [], 0],
    [
      'a repeated paper',
      listPage([], { dailyPapers: [...entries, entries[0]] }),
      [first, second, third],
      0,
    ],
    [
      'entries that cannot be read',
      listPage([], {
        dailyPapers: [entries[0], null, {}, [], 'x', { paper: { id: 7 } }, entries[2]],
      }),
      [first, third],
      5,
    ],
    ['a list of another type', listPage([], { dailyPapers: { 0: entries[0] } }), [], 1],
    ['data of another type', island('[]') + island('null') + island('"x"') + island('7'), [], 4],
    ['an empty island', '<div data-target="DailyPapers"></div>', [], 1],
    ['a paper page without paper', island('{}', 'PaperContent'), [], 1],
    [
      'a readable island beside one that is not',
      island(JSON.stringify({ dailyPapers: entries }).slice(0, -9)) +
        listPage([], { dailyPapers: entries }),
      [first, second, third],
      1,
    ],
  ])('reads %s', (_, markup, order, unreadable) => {
    expect(read(markup)).toEqual({ order, unreadable });
  });

  it('keeps the first of two entries of one paper', () => {
    const again = { ...entries[0], title: 'Another Title' };
    const { papers } = readPageData(parsePage(listPage([], { dailyPapers: [...entries, again] })));
    expect([...papers.values()][0]?.title).toBe('Paper Number 0');
  });

  it('does not parse more than 8 MB', () => {
    const [small, large] = [7, 8].map((size) =>
      island(JSON.stringify({ dailyPapers: entries, padding: 'x'.repeat(size * 1024 * 1024) })),
    ) as [string, string];
    expect(read(small).order).toHaveLength(3);
    expect(read(large)).toEqual({ order: [], unreadable: 1 });
  });

  it('survives data nested very deep', () => {
    const deep = '['.repeat(200_000);
    expect(read(island(deep) + island(`{"dailyPapers":${deep}`)).unreadable).toBe(2);
    const closed = `{"dailyPapers":[${deep}${']'.repeat(200_000)}]}`;
    expect(read(island(closed))).toEqual({ order: [], unreadable: 1 });
  });

  it('cannot be made to write to prototypes', () => {
    read(island(`{"__proto__":{"dailyPapers":[]},"dailyPapers":[{"__proto__":{"polluted":1}}]}`));
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('refinePageKind', () => {
  const daily = { kind: 'daily' } as const;

  it.each([
    [
      { periodType: 'day', dateString: '2026-06-16' },
      { kind: 'daily', date: '2026-06-16' },
    ],
    [{ periodType: 'week', dateString: '2026-W24' }, { kind: 'week' }],
    [{ periodType: 'month' }, { kind: 'month' }],
    [{ isTrending: true, periodType: 'day' }, { kind: 'trending' }],
    [{ isTrending: true, searchResults: [], query: { q: ' llm ' } }, { kind: 'search' }],
    [{ searchResults: [], query: { q: '' } }, daily],
    [{ query: { q: 'llm' } }, daily],
    [{ isTrending: 'yes', periodType: ['week'] }, daily],
  ])('reads what the list says it shows from %j', (props, kind) => {
    const data = readPageData(parsePage(listPage([], { dailyPapers: [], ...props })));
    expect(refinePageKind(daily, data)).toEqual(kind);
  });

  it.each([
    { kind: 'week' },
    { kind: 'daily', date: '2026-06-16' },
    { kind: 'search' },
    { kind: 'other' },
  ] as const)('believes the address where it says %j', (kind) => {
    const data = readPageData(parsePage(listPage([], { dailyPapers: [], isTrending: true })));
    expect(refinePageKind(kind, data)).toBe(kind);
  });
});

import { describe, expect, it } from 'vitest';

import { findCards } from '../../../utils/site/find-cards.ts';
import { isEmptyList } from '../../../utils/site/is-empty-list.ts';
import { describeLayout } from '../../../utils/site/layout-report.ts';
import { readPageData } from '../../../utils/site/page-data.ts';
import { createEntry } from '../../unit/site/entry.ts';
import { createShown, gridCard, listPage, paperPage, parsePage } from './markup.ts';

const shown = createShown(2);

describe('isEmptyList', () => {
  it.each<[string, string, boolean]>([
    ['an empty list', listPage([], { dailyPapers: [] }), true],
    ['a search without results', listPage([], { searchResults: [] }), true],
    ['an empty search beside a list', listPage([], { searchResults: [], dailyPapers: [1] }), false],
    [
      'a search for something beside a list',
      listPage([], { searchResults: [], dailyPapers: [1], query: { q: 'llm' } }),
      true,
    ],
    [
      'results beside a list',
      listPage([], { searchResults: [1], dailyPapers: [], query: { q: 'llm' } }),
      false,
    ],
    [
      'a query without results of its own',
      listPage([], { dailyPapers: [1], query: { q: 'llm' } }),
      false,
    ],
    ['a list', listPage([], { dailyPapers: [createEntry()] }), false],
    ['entries that cannot be read', listPage([], { dailyPapers: [null] }), false],
    ['data without a list', listPage([], {}), false],
    ['data that cannot be read', '<div data-target="DailyPapers" data-props="{"></div>', false],
    ['no island', '<main></main>', false],
    ["a paper's own page", paperPage(shown[0]!, { paper: {} }), false],
  ])('tells %s', (_, markup, empty) => {
    expect(isEmptyList(parsePage(markup))).toBe(empty);
  });
});

describe('describeLayout', () => {
  const markup = listPage([...shown.map(gridCard), '<article></article>'], {
    dailyPapers: [createEntry({ title: 'Secret Title' }), null],
    query: { q: 'secret query' },
    publisher: { user: 'secret-user' },
  });
  const report = describeLayout(
    parsePage(markup),
    'search',
    { gloss: '1.2.3', browser: 'Firefox 153' },
    { findCards, readPageData },
  );

  it('counts what was found and what was tried', () => {
    expect(report.split('\n')).toEqual([
      'page: search',
      'gloss: 1.2.3',
      'browser: Firefox 153',
      'papers linked: 2',
      'links to papers: 8',
      'links in headings: 2',
      'cards: 2',
      'papers in data: 1',
      'unreadable in data: 1',
      'a[href*="/papers/"]: 9',
      'h3,h4,h2: 2',
      'article: 3',
      '[data-target="DailyPapers"]: 1',
      '[data-target="PaperContent"]: 0',
      'h1: 1',
      'a[href*="arxiv.org/abs/"]: 0',
      '[data-target]: 1',
    ]);
  });

  it('names no title, query, user or paper', () => {
    expect(report).not.toMatch(/secret|Number|2607/i);
  });
});

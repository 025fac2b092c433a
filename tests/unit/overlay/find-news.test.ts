import { expect, it } from 'vitest';

import { findNews } from '../../../utils/overlay/find-news.ts';
import type { News } from '../../../utils/overlay/find-news.ts';
import { readId, seen } from '../seen/papers.ts';

const before = new Map(
  [seen('2608.00001', 5), seen('2608.00002', 7, 9), seen('2608.00009', 8)].map((paper) => [
    paper.id,
    paper,
  ]),
);

it.each<[readonly string[], readonly string[], News | undefined]>([
  [
    ['2608.00001', '2608.00002', '2608.00003', '2608.00004'],
    [],
    { papers: 2, since: 7, start: readId('2608.00003') },
  ],
  [['2608.00001', '2608.00003', '2608.00002', '2608.00004'], [], { papers: 2, since: 7 }],
  [['2608.00001', '2608.00003', '2608.00004'], ['2608.00001'], { papers: 2, since: 5 }],
  [
    ['2608.00003', '2608.00001', '2608.00004', '2608.00002', '2608.00009'],
    [],
    { papers: 2, since: 8, end: readId('2608.00002') },
  ],
  [
    ['2608.00003', '2608.00001', '2608.00004', '2608.00002'],
    ['2608.00004', '2608.00001'],
    { papers: 1, since: 7, end: readId('2608.00002') },
  ],
  [
    ['2608.00001', '2608.00003', '2608.00004'],
    ['2608.00001', '2608.00004'],
    { papers: 1, since: 5 },
  ],
  [['2608.00001', '2608.00002'], [], { papers: 0, since: 7 }],
  [['2608.00003'], [], undefined],
  [[], [], undefined],
])('of %j, %j hidden: %j', (ids, hidden, news) => {
  const papers = ids.map((id) => ({ id: readId(id), isShown: !hidden.includes(id) }));
  expect(findNews(papers, before)).toEqual(news);
});

import { describe, expect, it } from 'vitest';

import { SORT_ORDERS, sortPapers } from '../../../utils/overlay/sort-papers.ts';
import type { SortOrder } from '../../../utils/overlay/sort-papers.ts';
import { parsePaperId } from '../../../utils/paper.ts';

interface Figures {
  readonly upvotes?: number;
  readonly githubStars?: number;
  readonly comments?: number;
}

const create = (number: number, figures: Figures, followed = false) => ({
  paper: {
    id: parsePaperId(`2608.0000${number}`)!,
    title: `Paper ${number}`,
    authors: [],
    siteKeywords: [],
    ...figures,
  },
  followed,
});

const papers = [
  create(1, {}),
  create(2, { upvotes: 5, githubStars: 0, comments: 1 }),
  create(3, { upvotes: 70, comments: 1 }, true),
  create(4, { upvotes: 0, githubStars: 12_000 }),
  create(5, { upvotes: 5, comments: 20 }, true),
];

const sort = (order: SortOrder) =>
  sortPapers(papers, order).map(({ paper }) => Number(paper.id.at(-1)));

describe('sortPapers', () => {
  it.each<[SortOrder, readonly number[]]>([
    ['site', [1, 2, 3, 4, 5]],
    // Nothing is less than none: papers without the figure come last.
    ['upvotes', [3, 2, 5, 4, 1]],
    ['stars', [4, 2, 1, 3, 5]],
    ['comments', [5, 2, 3, 1, 4]],
    ['followed', [3, 5, 1, 2, 4]],
  ])('by %s: %j', (order, numbers) => {
    expect(sort(order)).toEqual(numbers);
  });

  it('has a test for every order', () => {
    expect(SORT_ORDERS).toHaveLength(5);
  });

  it('leaves the list that it is given as it is', () => {
    const before = [...papers];
    for (const order of SORT_ORDERS) sortPapers(papers, order);
    expect(papers).toEqual(before);
    expect(sortPapers([], 'stars')).toEqual([]);
  });
});

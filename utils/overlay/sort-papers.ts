import type { Paper } from '../paper.ts';

export const SORT_ORDERS = ['site', 'upvotes', 'stars', 'comments', 'followed'] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];

interface Sortable {
  readonly paper: Paper;
  readonly followed: boolean;
}

/** The papers in an order, most first; equals, and papers without the figure (last), keep the site's order. */
export function sortPapers<T extends Sortable>(
  papers: readonly T[],
  order: SortOrder,
): readonly T[] {
  if (order === 'site') return papers;
  return papers.toSorted((a, b) => figure(b, order) - figure(a, order));
}

function figure({ paper, followed }: Sortable, order: Exclude<SortOrder, 'site'>): number {
  switch (order) {
    case 'upvotes':
      return paper.upvotes ?? -1;
    case 'stars':
      return paper.githubStars ?? -1;
    case 'comments':
      return paper.comments ?? -1;
    case 'followed':
      return followed ? 1 : 0;
  }
}

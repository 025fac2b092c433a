import type { FiltersDocument } from '../filters/filters.ts';
import type { FollowsDocument } from '../follows/follows.ts';

/** Every query of the user's as they wrote it: those of the filters, then the keywords they follow. */
export const listQueryTexts = (
  { filters }: Pick<FiltersDocument, 'filters'>,
  { follows }: Pick<FollowsDocument, 'follows'>,
): readonly string[] => [
  ...filters.map(({ query }) => query),
  ...follows.flatMap(({ kind, value }) => (kind === 'keyword' ? value : [])),
];

import { inOrder, rankFound } from '../../utils/library/search/order-found.ts';
import type { PaperIndex } from '../../utils/library/search/paper-index.ts';
import { rankSearch } from '../../utils/library/search/rank-search.ts';
import { createPace } from './pace.ts';

/** Each found in nearly every paper. */
const LETTERS = 'aeost';

/**
 * Searches for some letters before the user does: the first search puts the words in order and has
 * its code compiled, for which a key would wait (some 6 of 28 ms with 10,000 papers, Chromium 156).
 */
export async function rehearseSearch(index: PaperIndex): Promise<void> {
  const papers = index.papers.filter((paper) => paper !== undefined);
  const order = inOrder(papers, index);
  const pace = createPace();
  for (const letter of LETTERS) {
    await pace();
    const scores = rankSearch(index, letter, []);
    if (scores !== undefined) rankFound(order, scores);
  }
}

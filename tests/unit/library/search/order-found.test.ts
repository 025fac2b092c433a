import { describe, expect, it } from 'vitest';

import { readSavedPaper } from '../../../../utils/library/saved-paper.ts';
import { inOrder, pickFound, rankFound } from '../../../../utils/library/search/order-found.ts';
import { createPaperIndex } from '../../../../utils/library/search/paper-index.ts';
import { createRandom } from '../../random.ts';

const index = createPaperIndex();
const papers = Array.from({ length: 500 }, (_, number) => {
  const paper = readSavedPaper({
    version: 2,
    id: `2608.${String(number).padStart(5, '0')}`,
    title: 'A paper',
    savedAt: '2026-08-21T08:00:00Z',
  })!;
  index.put(paper);
  return paper;
});
const random = createRandom(3);
// Few enough for many to be alike, and small ones that differ by little.
const scores = Float32Array.from(papers, () => Math.floor(random() * 40) * 0.001 * random());
const shown = papers.toReversed();
const order = inOrder(shown, index);
const scoreOf = ({ id }: { readonly id: string }) => scores[Number(id.slice(5))] ?? 0;
const found = shown.filter((paper) => scoreOf(paper) > 0);

describe('what is found', () => {
  it('keeps its order', () => {
    expect(pickFound(order, scores)).toEqual(found);
  });

  it('comes best first, as comparing one with the other puts it', () => {
    const alike = scores.map((score) => Math.round(score * 500));
    for (const some of [scores, alike, alike.map((score) => score * 1e9)]) {
      const of = ({ id }: { readonly id: string }) => some[Number(id.slice(5))] ?? 0;
      const fitting = shown.filter((paper) => of(paper) > 0);
      expect(rankFound(order, some)).toEqual(fitting.toSorted((a, b) => of(b) - of(a)));
    }
  });

  it('is nothing where nothing fits', () => {
    expect(rankFound(order, new Float32Array(papers.length))).toEqual([]);
  });
});

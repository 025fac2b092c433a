import type { SavedPaper } from '../saved-paper.ts';
import type { PaperIndex } from './paper-index.ts';
import type { Scores } from './score-words.ts';

/** Papers in an order, and by place their numbers in the index: looked up once, not at every key of a search. */
export interface PaperOrder {
  readonly papers: readonly SavedPaper[];
  readonly numbers: Uint32Array;
}

export const inOrder = (papers: readonly SavedPaper[], index: PaperIndex): PaperOrder => ({
  papers,
  numbers: Uint32Array.from(papers, ({ id }) => index.numberOf(id) ?? NOWHERE),
});

/** No paper's number. */
const NOWHERE = 2 ** 32 - 1;

/** The papers that a query finds, in their order. */
export const pickFound = ({ papers, numbers }: PaperOrder, scores: Scores): readonly SavedPaper[] =>
  papers.filter((_, place) => (scores[numbers[place] ?? NOWHERE] ?? 0) > 0);

/** The papers that a query finds, those that fit best first, and those that fit alike in their order. */
export function rankFound({ papers, numbers }: PaperOrder, scores: Scores): readonly SavedPaper[] {
  const bits = new Uint32Array(scores.buffer, scores.byteOffset, scores.length);
  const keys = new Float64Array(papers.length);
  let count = 0;
  // Plain loops: with iterators a key in the search field waited twice as long for them.
  for (let place = 0; place < papers.length; place += 1) {
    // One number for both, lower for what comes first: a positive score's bits grow with it.
    const score = bits[numbers[place] ?? NOWHERE] ?? 0;
    if (score === 0) continue;
    keys[count] = (HIGHEST - score) * PLACES + place;
    count += 1;
  }
  const found: SavedPaper[] = [];
  // Numbers sort ten times as fast as papers that are compared.
  for (const key of keys.subarray(0, count).toSorted()) {
    const paper = papers[key % PLACES];
    if (paper !== undefined) found.push(paper);
  }
  return found;
}

// Bits of a score (32) and of a place (21) fill a number's exact range.
const PLACES = 2 ** 21;
const HIGHEST = 2 ** 32 - 1;

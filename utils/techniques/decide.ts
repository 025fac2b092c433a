import type { Model } from './model.ts';
import type { Score } from './score.ts';
import { TECHNIQUES, type TechniqueId } from './taxonomy.ts';

export interface Decision {
  readonly id: TechniqueId;
  /** The technique's place in `TECHNIQUES`. */
  readonly technique: number;
  /** How sure the model is, 0 to 1. */
  readonly confidence: number;
}

/** Names the techniques that reach their threshold, the one a paper is most about first. */
export function decide(
  { techniques, order }: Pick<Model, 'techniques' | 'order'>,
  scores: readonly Score[],
  titleOnly: boolean,
): readonly Decision[] {
  return TECHNIQUES.flatMap(({ id }, technique) => {
    const score = scores[technique];
    const { threshold, titleThreshold, prominence } = techniques[id];
    if (!score || score.total < (titleOnly ? titleThreshold : threshold)) return [];
    const { total, inTitle, inClaim } = score;
    return {
      id,
      technique,
      confidence: 1 / (1 + Math.exp(-total)),
      rank: prominence + order.score * total + order.title * inTitle + order.claim * inClaim,
    };
  })
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ id, technique, confidence }) => ({ id, technique, confidence }));
}

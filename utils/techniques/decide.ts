import type { Model } from './model.ts';
import type { Scores } from './score.ts';
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
  scores: Scores,
  titleOnly: boolean,
): readonly Decision[] {
  const named: (Decision & { readonly rank: number })[] = [];
  for (let technique = 0; technique < TECHNIQUES.length; technique++) {
    const id = TECHNIQUES[technique]?.id;
    if (id === undefined) continue;
    const { threshold, titleThreshold, prominence } = techniques[id];
    const from = titleOnly ? titleThreshold : threshold;
    const total = scores.total[technique] ?? -Infinity;
    if (total < from) continue;
    const signs = readOrderSigns(scores, technique, from);
    named.push({
      id,
      technique,
      confidence: 1 / (1 + Math.exp(-total)),
      rank:
        prominence +
        order.score * signs.score +
        order.title * signs.title +
        order.claim * signs.claim,
    });
  }
  return named.toSorted((a, b) => b.rank - a.rank);
}

export interface OrderSigns {
  readonly score: number;
  readonly title: number;
  readonly claim: number;
}

/** What decides the order of badges, each from 0 to 1: much more of a good thing says little more. */
export function readOrderSigns(
  { total, inTitle, inClaim }: Scores,
  technique: number,
  threshold: number,
): OrderSigns {
  return {
    score: saturate((total[technique] ?? 0) - threshold, 4),
    title: saturate(inTitle[technique] ?? 0, 2),
    claim: saturate(inClaim[technique] ?? 0, 2),
  };
}

function saturate(value: number, half: number): number {
  return value <= 0 ? 0 : value / (value + half);
}

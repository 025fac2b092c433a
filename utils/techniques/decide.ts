import type { Model, OrderWeights } from './model.ts';
import type { Scores } from './score.ts';
import type { TechniqueId } from './taxonomy.ts';

export interface Decision<Id extends string = TechniqueId> {
  readonly id: Id;
  /** The technique's place in the model. */
  readonly technique: number;
  /** How sure the model is, 0 to 1. */
  readonly confidence: number;
}

export type Decider<Id extends string = TechniqueId> = (
  scores: Scores,
  titleOnly: boolean,
) => readonly Decision<Id>[];

/** Names the techniques that reach their threshold, the one a paper is most about first. */
export function createDecider<Id extends string>({
  techniques,
}: Pick<Model<Id>, 'techniques'>): Decider<Id> {
  // In a list: to look up 47 names for every paper took longer than all that is done with them.
  const models = (Object.keys(techniques) as Id[]).map((id, technique) => ({
    id,
    technique,
    ...techniques[id],
  }));
  return (scores, titleOnly) => {
    const named: (Decision<Id> & { readonly rank: number })[] = [];
    for (const { id, technique, threshold, titleThreshold, prominence, order } of models) {
      const from = titleOnly ? titleThreshold : threshold;
      const total = scores.total[technique] ?? -Infinity;
      if (total < from) continue;
      const signs = readOrderSigns(scores, technique, from);
      let rank = prominence;
      for (const sign of Object.keys(signs) as (keyof OrderSigns)[]) {
        rank += order[sign] * signs[sign];
      }
      // Of a title alone scores are lower by about as much as the threshold is, and no less sure for it.
      const confidence = 1 / (1 + Math.exp(from - threshold - total));
      named.push({ id, technique, confidence, rank });
    }
    return named.toSorted((a, b) => b.rank - a.rank);
  };
}

export type OrderSigns = Readonly<Record<keyof OrderWeights, number>>;

/** What decides the order of badges, each from 0 to 1: much more of a good thing says little more. */
export function readOrderSigns(
  { total, inTitle, asMeans, inClaim, early }: Scores,
  technique: number,
  threshold: number,
): OrderSigns {
  return {
    score: saturate((total[technique] ?? 0) - threshold, 4),
    title: saturate(inTitle[technique] ?? 0, 2),
    means: saturate(asMeans[technique] ?? 0, 2),
    claim: saturate(inClaim[technique] ?? 0, 2),
    early: early[technique] ?? 0,
  };
}

function saturate(value: number, half: number): number {
  return value <= 0 ? 0 : value / (value + half);
}

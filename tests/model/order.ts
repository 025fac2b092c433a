import type { OrderWeights } from '../../utils/techniques/model.ts';
import type { Score } from '../../utils/techniques/score.ts';
import { TECHNIQUES } from '../../utils/techniques/taxonomy.ts';
import type { Judged } from './calibrate.ts';

interface Order {
  readonly order: OrderWeights;
  readonly prominence: readonly number[];
}

const PASSES = 400;
const RATE = 0.3;
const REIN = 0.002;
/** How far below its threshold a technique still takes part. */
const MARGIN = 1;

/** Learns which of the techniques named is the primary one: a choice among them, by softmax. */
export function fitOrder(judged: readonly Judged[], thresholds: readonly number[]): Order {
  const choices = judged.flatMap(({ paper, scores }) => {
    const among = scores.whole
      .map((score, technique) => ({ technique, parts: readParts(score) }))
      .filter(({ technique, parts }) => parts[0]! * 10 >= thresholds[technique]! - MARGIN);
    const right = among.findIndex(({ technique }) => TECHNIQUES[technique]!.id === paper.primary);
    return right < 0 || among.length < 2 ? [] : [{ among, right }];
  });
  const weights = [0.5, 1, 0.5];
  const prominence = new Float64Array(TECHNIQUES.length);
  for (let pass = 0; pass < PASSES; pass++) {
    const slope = weights.map(() => 0);
    const lean = prominence.map((value) => REIN * value);
    for (const { among, right } of choices) {
      const ranks = among.map(
        ({ technique, parts }) => prominence[technique]! + dot(parts, weights),
      );
      const top = Math.max(...ranks);
      const exps = ranks.map((rank) => Math.exp(rank - top));
      const sum = exps.reduce((total, each) => total + each, 0);
      for (const [index, { technique, parts }] of among.entries()) {
        const off = (exps[index]! / sum - (index === right ? 1 : 0)) / choices.length;
        lean[technique]! += off;
        for (const [part, value] of parts.entries()) slope[part]! += off * value;
      }
    }
    for (const part of weights.keys()) weights[part]! -= RATE * slope[part]!;
    for (const technique of prominence.keys())
      prominence[technique]! -= RATE * 10 * lean[technique]!;
  }
  const [score = 0, title = 0, claim = 0] = weights.map((weight) => round(weight / 10));
  return { order: { score, title, claim }, prominence: [...prominence].map(round) };
}

/** Scores in tens, so that all weights move at one pace. */
function readParts({ total, inTitle, inClaim }: Score): readonly number[] {
  return [total / 10, inTitle / 10, inClaim / 10];
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

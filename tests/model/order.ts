import { readOrderSigns } from '../../utils/techniques/decide.ts';
import type { OrderWeights } from '../../utils/techniques/model.ts';
import { TECHNIQUES } from '../../utils/techniques/taxonomy.ts';
import type { Judged } from './score-papers.ts';

interface Order {
  readonly order: OrderWeights;
  readonly prominence: readonly number[];
}

interface Choice {
  readonly among: readonly { readonly technique: number; readonly signs: readonly number[] }[];
  /** Which of them is the primary technique. */
  readonly right: number;
}

const SIGNS = [
  'score',
  'title',
  'means',
  'claim',
  'early',
] as const satisfies (keyof OrderWeights)[];
const PASSES = 600;
const RATE = 3;
const REIN = 0.0004;
/** How far below its threshold a technique still takes part. */
const MARGIN = 0.5;

/** Learns which of the techniques named is the primary one: a choice among them, by softmax. */
export function fitOrder(judged: readonly Judged[], thresholds: readonly number[]): Order {
  const choices = judged.flatMap((each) => readChoice(each, thresholds));
  const weights = SIGNS.map(() => 1);
  const prominence = TECHNIQUES.map(() => 0);
  for (let pass = 0; pass < PASSES; pass++) {
    const slope = weights.map(() => 0);
    const lean = prominence.map((value) => REIN * value * choices.length);
    for (const { among, right } of choices) {
      const exps = among.map(({ technique, signs }) =>
        Math.exp(prominence[technique]! + dot(signs, weights)),
      );
      const sum = exps.reduce((total, each) => total + each, 0);
      for (const [index, { technique, signs }] of among.entries()) {
        const off = exps[index]! / sum - (index === right ? 1 : 0);
        lean[technique]! += off;
        for (const [sign, value] of signs.entries()) slope[sign]! += off * value;
      }
    }
    for (const sign of weights.keys()) weights[sign]! -= (RATE * slope[sign]!) / choices.length;
    for (const technique of prominence.keys()) {
      prominence[technique]! -= (RATE * lean[technique]!) / choices.length;
    }
  }
  const order = Object.fromEntries(SIGNS.map((sign, at) => [sign, round(weights[at]!)]));
  return { order: order as unknown as OrderWeights, prominence: prominence.map(round) };
}

function readChoice({ paper, scores }: Judged, thresholds: readonly number[]): readonly Choice[] {
  const among = thresholds.flatMap((threshold, technique) => {
    if (scores.whole.total[technique]! < threshold - MARGIN) return [];
    const signs = readOrderSigns(scores.whole, technique, threshold);
    return { technique, signs: SIGNS.map((sign) => signs[sign]) };
  });
  const right = among.findIndex(({ technique }) => TECHNIQUES[technique]!.id === paper.primary);
  return right < 0 || among.length < 2 ? [] : [{ among, right }];
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

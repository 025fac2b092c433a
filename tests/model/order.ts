import { readOrderSigns } from '../../utils/techniques/decide.ts';
import type { OrderWeights, TechniqueModel } from '../../utils/techniques/model.ts';
import { TECHNIQUES } from '../../utils/techniques/taxonomy.ts';
import type { Judged } from './score-papers.ts';

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
/** What holds a technique's prominence near 0, and its weights near those that all share. */
const REIN = 0.0004;
const OWN_REIN = 0.001;
/** How far below its threshold a technique still takes part. */
const MARGIN = 0.5;

/** Learns which of the techniques named is the primary one: a choice among them, by softmax. */
export function fitOrder(
  judged: readonly Judged[],
  thresholds: readonly number[],
): readonly Pick<TechniqueModel, 'prominence' | 'order'>[] {
  const choices = judged.flatMap((each) => readChoice(each, thresholds));
  const shared = SIGNS.map(() => 1);
  const own = TECHNIQUES.map(() => SIGNS.map(() => 0));
  const prominence = TECHNIQUES.map(() => 0);
  for (let pass = 0; pass < PASSES; pass++) {
    const weights = own.map((list) => list.map((value, sign) => value + shared[sign]!));
    const slope = shared.map(() => 0);
    const ownSlope = own.map((list) => list.map((value) => OWN_REIN * value * choices.length));
    const lean = prominence.map((value) => REIN * value * choices.length);
    for (const { among, right } of choices) {
      const exps = among.map(({ technique, signs }) =>
        Math.exp(prominence[technique]! + dot(signs, weights[technique]!)),
      );
      const sum = exps.reduce((total, each) => total + each, 0);
      for (const [index, { technique, signs }] of among.entries()) {
        const off = exps[index]! / sum - (index === right ? 1 : 0);
        lean[technique]! += off;
        for (const [sign, value] of signs.entries()) {
          slope[sign]! += off * value;
          ownSlope[technique]![sign]! += off * value;
        }
      }
    }
    const step = RATE / choices.length;
    for (const sign of shared.keys()) shared[sign]! -= step * slope[sign]!;
    for (const [technique, list] of own.entries()) {
      prominence[technique]! -= step * lean[technique]!;
      for (const sign of list.keys()) list[sign]! -= step * ownSlope[technique]![sign]!;
    }
  }
  return TECHNIQUES.map((_, technique) => ({
    prominence: round(prominence[technique]!),
    order: Object.fromEntries(
      SIGNS.map((sign, at) => [sign, round(shared[at]! + own[technique]![at]!)]),
    ) as unknown as OrderWeights,
  }));
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
  return Math.round(value * 10) / 10;
}

import type { Model } from '../techniques/model.ts';
import { readWeights } from './keyword-lists.ts';
import type { WeightedKeyword } from './weighted-keyword.ts';

/** The keywords that speak for a technique in a model, strongest first, with what one full mention brings. */
export function listKeywords(
  { techniques, written, learned }: Model<string>,
  technique: string,
): readonly WeightedKeyword[] {
  const factor = techniques[technique]?.written ?? 0;
  const ours = readWeights(written[technique]);
  const more = readWeights(learned[technique]);
  return [...new Set([...ours.keys(), ...more.keys()])]
    .map((keyword) => ({
      keyword,
      weight: (ours.get(keyword) ?? 0) * factor + (more.get(keyword) ?? 0),
    }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
}

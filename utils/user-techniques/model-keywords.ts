import type { Model } from '../techniques/model.ts';
import { weightOf } from './keyword-lists.ts';
import type { WeightedKeyword } from './weighted-keyword.ts';

/** The keywords that speak for a technique in a model, strongest first, with what one full mention brings. */
export function listKeywords(
  { techniques, written, learned }: Model<string>,
  technique: string,
): readonly WeightedKeyword[] {
  const factor = techniques[technique]?.written ?? 0;
  const own = { ...written[technique] };
  const more = { ...learned[technique] };
  return [...new Set([...Object.values(own), ...Object.values(more)].flat())]
    .map((keyword) => ({
      keyword,
      weight: weightOf(own, keyword) * factor + weightOf(more, keyword),
    }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
}

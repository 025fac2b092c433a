import { keyOfKeyword } from '../techniques/keyword-key.ts';
import type { WeightedKeyword } from './weighted-keyword.ts';

/** One technique's keywords by weight, as the model has them. */
export type WeightLists = Readonly<Record<string, readonly string[]>>;

export function toLists(keywords: readonly WeightedKeyword[], scale: number): WeightLists {
  return keywords.reduce(
    (lists, { keyword, weight }) => withWeight(lists, keyword, weight * scale),
    {},
  );
}

/** With a keyword, spelled just so, at this weight and no other. */
export function withWeight(lists: WeightLists = {}, keyword: string, weight: number): WeightLists {
  const others = without(lists, (each) => each === keyword);
  return { ...others, [weight]: [...(others[weight] ?? []), keyword] };
}

/** Without the keywords that are found where those with these keys are. */
export function withoutKeys(lists: WeightLists = {}, keys: ReadonlySet<string>): WeightLists {
  return without(lists, (keyword) => keys.has(keyOfKeyword(keyword)));
}

function without(lists: WeightLists, isGone: (keyword: string) => boolean): WeightLists {
  return Object.fromEntries(
    Object.entries(lists).map(([weight, list]) => [
      weight,
      list.filter((keyword) => !isGone(keyword)),
    ]),
  );
}

/** The weight of a keyword, spelled just so; 0 if it has none. */
export function weightOf(lists: WeightLists = {}, keyword: string): number {
  for (const weight in lists) if (lists[weight]?.includes(keyword)) return Number(weight);
  return 0;
}

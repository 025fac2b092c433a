/** One technique's keywords by weight, as the model has them. */
export type WeightLists = Readonly<Record<string, readonly string[]>>;

/** The weight of each keyword, to look up or to change. */
export function readWeights(lists: WeightLists = {}): Map<string, number> {
  return new Map(
    Object.entries(lists).flatMap(([weight, list]) =>
      list.map((keyword) => [keyword, Number(weight)]),
    ),
  );
}

export function writeLists(weights: Iterable<readonly [string, number]>): WeightLists {
  const lists: Record<string, string[]> = {};
  for (const [keyword, weight] of weights) (lists[weight] ??= []).push(keyword);
  return lists;
}

/** Bounds that hold together; `from` and `to` belong to the range, `after` and `before` do not. */
export interface Range<Bound> {
  readonly from?: Bound;
  readonly to?: Bound;
  readonly after?: Bound;
  readonly before?: Bound;
}

export type FigureRange = Range<number>;
/** Bounds are ISO days, months or years. */
export type DateRange = Range<string>;

export const isFigureWithin = (
  figure: number,
  { from = -Infinity, to = Infinity, after = -Infinity, before = Infinity }: FigureRange,
): boolean => figure >= from && figure <= to && figure > after && figure < before;

/** A month holds its days: `2026-06-30` is neither before nor after `2026-06`. */
export function isDateWithin(date: string, { from, to, after, before }: DateRange): boolean {
  const compareTo = (bound: string) => {
    const part = date.slice(0, bound.length);
    return part === bound ? 0 : part > bound ? 1 : -1;
  };
  return (
    (from === undefined || compareTo(from) >= 0) &&
    (to === undefined || compareTo(to) <= 0) &&
    (after === undefined || compareTo(after) > 0) &&
    (before === undefined || compareTo(before) < 0)
  );
}

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

export const isFigureWithin = (figure: number, range: FigureRange): boolean =>
  isWithin(() => figure, range);

/** A month holds its days: `2026-06-30` is neither before nor after `2026-06`. */
export const isDateWithin = (date: string, range: DateRange): boolean =>
  isWithin((bound) => date.slice(0, bound.length), range);

/** `at` says what a bound is compared with. */
const isWithin = <Bound extends string | number>(
  at: (bound: Bound) => Bound,
  { from, to, after, before }: Range<Bound>,
): boolean =>
  (from === undefined || at(from) >= from) &&
  (to === undefined || at(to) <= to) &&
  (after === undefined || at(after) > after) &&
  (before === undefined || at(before) < before);

/** One figure of a benchmark, beside what it is measured against. */
export interface Measurement {
  readonly what: string;
  readonly figure: number;
  readonly unit: string;
  /** The same in the same run without us, or by the plain way. */
  readonly baseline?: number;
  /** What the figure, or the ratio where `of` says so, is to keep to. */
  readonly bar?: Bar;
}

export type Bar = { readonly of: 'figure' | 'ratio' } & (
  | { readonly most: number }
  | { readonly least: number }
);

/** Some measurements that are taken together, under one heading. */
export interface Benchmark {
  readonly title: string;
  readonly measure: () => Promise<readonly Measurement[]>;
}

/** Figure to baseline; `undefined` where there is none to divide by. */
export function findRatio({ figure, baseline }: Measurement): number | undefined {
  return baseline === undefined || baseline === 0 ? undefined : figure / baseline;
}

/** Whether the bar is kept; `undefined` where there is none. */
export function keepsBar(measurement: Measurement): boolean | undefined {
  const { bar, figure } = measurement;
  if (bar === undefined) return undefined;
  const measured = bar.of === 'figure' ? figure : findRatio(measurement);
  if (measured === undefined) return false;
  return 'most' in bar ? measured <= bar.most : measured >= bar.least;
}

/** The middle one: a single slow run on a busy machine does not move it. */
export function findMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)] ?? Number.NaN;
  const high = sorted[Math.ceil(middle)] ?? Number.NaN;
  return (low + high) / 2;
}

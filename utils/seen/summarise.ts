import type { Day } from '../day.ts';
import type { SeenBucket } from './bucket.ts';

/** What is remembered, as the user is told it. */
export interface SeenSummary {
  readonly papers: number;
  /** How many were first seen, or first opened, on each day; the latest first. */
  readonly days: readonly { readonly day: Day; readonly papers: number }[];
  /** Months of which nothing could be read; they are kept as they are. */
  readonly unreadable: number;
}

export function summarise(buckets: readonly SeenBucket[], unreadable: number): SeenSummary {
  const days = new Map<Day, number>();
  for (const { papers } of buckets) {
    for (const { day, opened = day } of papers.values()) {
      for (const one of new Set([day, opened])) days.set(one, (days.get(one) ?? 0) + 1);
    }
  }
  return {
    papers: buckets.reduce((sum, { papers }) => sum + papers.size, 0),
    days: [...days].map(([day, papers]) => ({ day, papers })).toSorted((a, b) => b.day - a.day),
    unreadable,
  };
}

import type { Visit } from './visits.ts';

/** Of fewer days an average says nothing. */
const FEWEST_DAYS = 3;

interface Average {
  readonly days: number;
  /** Papers a day with the technique. */
  readonly of: (technique: string) => number;
}

/** What is usual on the days visited, `date` left out; `undefined` where too few are known. */
export function findAverage(
  visits: readonly Visit[],
  date: string | undefined,
): Average | undefined {
  const others = visits.filter((visit) => visit.date !== date && visit.papers > 0);
  if (others.length < FEWEST_DAYS) return undefined;
  return {
    days: others.length,
    of: (technique) =>
      others.reduce((sum, { techniques }) => sum + countOf(techniques, technique), 0) /
      others.length,
  };
}

const countOf = (techniques: Visit['techniques'], id: string): number =>
  Object.hasOwn(techniques, id) ? (techniques[id] ?? 0) : 0;

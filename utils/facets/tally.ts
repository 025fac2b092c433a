import { addEntry } from '../add-entry.ts';
import { DAY_MS, writeDay } from '../day.ts';
import type { PaperFacts } from '../facts/paper-facts.ts';
import type { AnyTechniqueId } from '../techniques/own-id.ts';

type DatedFacts = Pick<PaperFacts, 'findings' | 'paper'>;

interface TechniqueTally {
  readonly id: AnyTechniqueId;
  /** In the page's order. */
  readonly papers: readonly DatedFacts[];
}

/** The techniques of papers, most frequent first, then in the order in which the papers name them. */
export function tallyTechniques(papers: readonly DatedFacts[]): readonly TechniqueTally[] {
  const byId = new Map<AnyTechniqueId, DatedFacts[]>();
  for (const facts of papers) {
    for (const { id } of facts.findings) addEntry(byId, id, facts);
  }
  return [...byId]
    .map(([id, list]) => ({ id, papers: list }))
    .toSorted((a, b) => b.papers.length - a.papers.length);
}

/** The day on which the site showed a paper first, if its data say so. */
export const dayOf = ({ paper }: DatedFacts): string | undefined => paper.submittedAt?.slice(0, 10);

/**
 * All days from the papers' first to their last, those without a paper between; none where some paper
 * has no date, or all have the same.
 */
export function listDays(papers: readonly DatedFacts[]): readonly string[] {
  const known = papers.map(dayOf);
  const days = known.filter((day) => day !== undefined).toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined || days.length < known.length) return [];
  const start = Date.parse(first) / DAY_MS;
  const count = Math.round(Date.parse(last) / DAY_MS - start);
  // More days than a month has are no period of the site's.
  if (count === 0 || count > MOST_DAYS) return [];
  return Array.from({ length: count + 1 }, (_, after) => writeDay(start + after));
}

const MOST_DAYS = 40;

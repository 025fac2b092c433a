import { findNeeds } from './find-needs.ts';
import { matchesInOrder } from './match-query.ts';
import { createNeedIndex } from './need-index.ts';
import type { PreparedFacts } from './prepare-facts.ts';
import type { Query } from './query.ts';

/** Needs of a query that are told apart: a byte's bits. */
const MOST_NEEDS = 8;

/** Answers whose query a paper matches, in order; only those are asked that it may. */
export function indexQueries<T extends { readonly query: Query }>(
  all: readonly T[],
): (facts: PreparedFacts) => IteratorObject<T> {
  const index = createNeedIndex();
  /** By place, a bit for each need, and what is to be asked of a paper that meets all. */
  const wanted = new Uint8Array(all.length);
  const asked: { readonly entry: T; readonly rest: Query | undefined }[] = [];
  const always: number[] = [];
  for (const [at, entry] of all.entries()) {
    const { allOf, rest } = findNeeds(entry.query);
    for (const [bit, anyOf] of allOf.slice(0, MOST_NEEDS).entries()) {
      for (const need of anyOf) index.add(need, at * MOST_NEEDS + bit);
      wanted[at] = (wanted[at] ?? 0) | (1 << bit);
    }
    asked.push({ entry, rest: allOf.length > MOST_NEEDS ? entry.query : rest });
    if (allOf.length === 0) always.push(at);
  }

  function findCandidates(facts: PreparedFacts): readonly number[] {
    const candidates = always.slice();
    const met = new Uint8Array(all.length);
    index.forEachMet(facts, (number) => {
      const at = Math.floor(number / MOST_NEEDS);
      const before = met[at] ?? 0;
      const now = before | (1 << (number % MOST_NEEDS));
      met[at] = now;
      if (now !== before && now === wanted[at]) candidates.push(at);
    });
    return candidates.toSorted((one, other) => one - other);
  }

  return function* findMatching(facts) {
    for (const at of findCandidates(facts)) {
      const { entry, rest } = asked[at] ?? {};
      if (entry && (rest === undefined || matchesInOrder(rest, facts))) yield entry;
    }
  };
}

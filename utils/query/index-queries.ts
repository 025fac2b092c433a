import { findNeeds } from './find-needs.ts';
import { matchesInOrder } from './match-query.ts';
import { createNeedIndex } from './need-index.ts';
import type { PreparedFacts } from './prepare-facts.ts';
import type { Query } from './query.ts';

/** Needs of a query that are told apart: a byte's bits. */
const MOST_NEEDS = 8;

/** Answers which of the queries a paper matches, as their places in order; only those that may are asked. */
export function indexQueries(
  queries: readonly Query[],
): (facts: PreparedFacts) => IteratorObject<number> {
  const index = createNeedIndex();
  /** By place, a bit for each need, and what is to be asked of a paper that meets all. */
  const wanted = new Uint8Array(queries.length);
  const rests: (Query | undefined)[] = [];
  const always: number[] = [];
  for (const [at, query] of queries.entries()) {
    const { allOf, rest } = findNeeds(query);
    for (const [bit, anyOf] of allOf.slice(0, MOST_NEEDS).entries()) {
      for (const need of anyOf) index.add(need, at * MOST_NEEDS + bit);
      wanted[at] = (wanted[at] ?? 0) | (1 << bit);
    }
    rests.push(allOf.length > MOST_NEEDS ? query : rest);
    if (allOf.length === 0) always.push(at);
  }

  function findCandidates(facts: PreparedFacts): readonly number[] {
    const candidates = always.slice();
    const met = new Uint8Array(queries.length);
    index.forEachMet(facts, (number) => {
      const at = Math.floor(number / MOST_NEEDS);
      const before = met[at] ?? 0;
      const now = before | (1 << (number % MOST_NEEDS));
      met[at] = now;
      if (now !== before && now === wanted[at]) candidates.push(at);
    });
    return candidates.toSorted((one, other) => one - other);
  }

  return function* findPlaces(facts) {
    for (const at of findCandidates(facts)) {
      const rest = rests[at];
      if (rest === undefined || matchesInOrder(rest, facts)) yield at;
    }
  };
}

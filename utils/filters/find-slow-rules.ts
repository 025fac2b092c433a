import type { PreparedFacts } from '../query/prepare-facts.ts';
import type { Query } from '../query/query.ts';

/** What asking one paper may take: 2 ms for a page of 100. */
const BUDGET_MS = 0.02;
/** What else the machine does may meet one measurement, and hardly all of them. */
const ROUNDS = 3;

/** A rule over its budget, and what asking it of all papers takes. */
export interface SlowRule {
  readonly id: string;
  readonly ms: number;
}

/** The rules that take too long to ask, by a clock in milliseconds. */
export function findSlowRules(
  rules: readonly { readonly id: string; readonly query: Query }[],
  papers: readonly PreparedFacts[],
  matches: (query: Query, facts: PreparedFacts) => boolean,
  now: () => number,
): readonly SlowRule[] {
  const ask = (query: Query) => papers.filter((facts) => matches(query, facts));
  // Who asks first pays for reading the texts, which is done once for all.
  for (const { query } of rules) ask(query);
  const most = papers.length * BUDGET_MS;
  return rules.flatMap(({ id, query }) => {
    let ms = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS && ms > most; round += 1) {
      const start = now();
      ask(query);
      ms = Math.min(ms, now() - start);
    }
    return ms > most ? [{ id, ms }] : [];
  });
}

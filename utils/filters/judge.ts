import { matchesQuery } from '../query/match-query.ts';
import type { PreparedFacts } from '../query/prepare-facts.ts';
import { sparesKept } from './compile-filters.ts';
import type { CompiledFilters } from './compile-filters.ts';
import type { FilterAction } from './filters.ts';

export interface Judgement {
  readonly action: FilterAction;
  readonly ruleId: string;
}

/**
 * What the filters do to a paper: hiding before dimming before highlighting, then the first rule.
 * `isKept`: followed or saved.
 */
export function judge(
  { listCandidates }: CompiledFilters,
  facts: PreparedFacts,
  isKept: boolean,
): Judgement | undefined {
  const rule = listCandidates(facts).find(
    (candidate) => !(isKept && sparesKept(candidate)) && matchesQuery(candidate.query, facts),
  );
  return rule && { action: rule.action, ruleId: rule.id };
}

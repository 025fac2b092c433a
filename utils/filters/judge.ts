import { matchesQuery } from '../query/match-query.ts';
import type { PreparedFacts } from '../query/prepare-facts.ts';
import type { CompiledFilters } from './compile-filters.ts';
import type { FilterAction } from './filters.ts';

export interface Judgement {
  readonly action: FilterAction;
  readonly ruleId: string;
}

/** What the filters do to a paper: hiding before dimming before highlighting, then the first rule. */
export function judge(
  { listCandidates }: CompiledFilters,
  facts: PreparedFacts,
  followed: boolean,
): Judgement | undefined {
  const rule = listCandidates(facts).find(
    // Nothing takes a followed paper out of sight.
    ({ action, query }) => (!followed || action === 'highlight') && matchesQuery(query, facts),
  );
  return rule && { action: rule.action, ruleId: rule.id };
}

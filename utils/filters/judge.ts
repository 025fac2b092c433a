import { matchesQuery } from '../query/match-query.ts';
import type { PreparedFacts } from '../query/prepare-facts.ts';
import type { CompiledFilters } from './compile-filters.ts';
import { FILTER_ACTIONS } from './filters.ts';
import type { FilterAction } from './filters.ts';

export interface Judgement {
  readonly action: FilterAction;
  readonly ruleId: string;
}

/** Nothing takes a followed paper out of sight. */
const ACTIONS_ON_FOLLOWED: readonly FilterAction[] = ['highlight'];

/** What the filters do to a paper: hiding before dimming before highlighting, then the first rule. */
export function judge(
  { rules }: CompiledFilters,
  facts: PreparedFacts,
  followed: boolean,
): Judgement | undefined {
  for (const action of followed ? ACTIONS_ON_FOLLOWED : FILTER_ACTIONS) {
    const rule = rules[action].find(({ query }) => matchesQuery(query, facts));
    if (rule !== undefined) return { action, ruleId: rule.id };
  }
  return undefined;
}

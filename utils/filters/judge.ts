import type { PreparedFacts } from '../query/prepare-facts.ts';
import { sparesKept } from './compile-filters.ts';
import type { CompiledFilters, Rule } from './compile-filters.ts';
import type { FilterAction } from './filters.ts';

export interface Judgement {
  readonly action: FilterAction;
  readonly ruleId: string;
}

/**
 * What the filters do to a paper: hiding before dimming before highlighting, then the first rule.
 * `isKept`: followed or saved; `isExempt`: the user wants to see it.
 */
export function judge(
  { findRules }: CompiledFilters,
  facts: PreparedFacts,
  isKept: boolean,
  isExempt = false,
): Judgement | undefined {
  const spares = (rule: Rule) =>
    isExempt ? rule.action !== 'highlight' : isKept && sparesKept(rule);
  const rule = findRules(facts).find((found) => !spares(found));
  return rule && { action: rule.action, ruleId: rule.id };
}

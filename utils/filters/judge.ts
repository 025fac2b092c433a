import type { PreparedFacts } from '../query/prepare-facts.ts';
import { sparesKept } from './compile-filters.ts';
import type { CompiledFilters, Rule } from './compile-filters.ts';
import type { FilterAction } from './filters.ts';

interface Judgement {
  readonly action: FilterAction;
  /** The filter's id. */
  readonly rule: string;
}

/** Why a paper is spared by filters. */
interface Spared {
  /** It is followed or saved. */
  readonly isKept: boolean;
  /** The user wants to see it, whatever a filter says. */
  readonly isExempt: boolean;
}

/** What the filters do to a paper: hiding before dimming before highlighting, then the first rule. */
export function judge(
  { findRules }: CompiledFilters,
  facts: PreparedFacts,
  { isKept, isExempt }: Spared,
): Judgement | undefined {
  const spares = (rule: Rule) =>
    isExempt ? rule.action !== 'highlight' : isKept && sparesKept(rule);
  const rule = findRules(facts).find((found) => !spares(found));
  return rule && { action: rule.action, rule: rule.id };
}

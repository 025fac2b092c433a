import type { PaperId } from '../paper.ts';
import { indexQueries } from '../query/index-queries.ts';
import type { PreparedFacts } from '../query/prepare-facts.ts';
import type { Query } from '../query/query.ts';
import { FILTER_ACTIONS } from './filters.ts';
import type { FilterAction, FiltersDocument } from './filters.ts';

export interface CompiledFilters {
  /** The rules that are on, the strongest action first, each in the user's order. */
  readonly rules: readonly Rule[];
  /** Those that a paper meets, in the same order. */
  readonly findRules: (facts: PreparedFacts) => IteratorObject<Rule>;
  /** Papers that none of them hides or dims. */
  readonly exempt: ReadonlySet<PaperId>;
  /** Whether any leaves papers alone that are followed or saved. */
  readonly sparesKept: boolean;
}

export interface Rule {
  /** The filter's, or `SEEN_RULE`. */
  readonly id: string;
  readonly query: Query;
  readonly action: FilterAction;
  readonly evenFollowed: boolean;
}

/** A filter whose query `findQuery` does not know disturbs no other; `behind` them stand other rules. */
export function compileFilters(
  { filters, exempt }: FiltersDocument,
  findQuery: (text: string) => Query | undefined,
  behind: readonly Rule[] = [],
): CompiledFilters {
  const own = filters.flatMap(({ id, query: text, action, enabled, evenFollowed = false }) => {
    const query = enabled ? findQuery(text) : undefined;
    return query ? [{ id, query, action, evenFollowed }] : [];
  });
  const all = [...own, ...behind];
  const rules = FILTER_ACTIONS.flatMap((wanted) => all.filter(({ action }) => action === wanted));
  return {
    rules,
    findRules: indexQueries(rules),
    exempt: new Set(exempt),
    sparesKept: rules.some(sparesKept),
  };
}

/** Whether it leaves papers alone that are followed or saved. */
export const sparesKept = ({ action, evenFollowed }: Rule): boolean =>
  action !== 'highlight' && !evenFollowed;

import type { PaperId } from '../paper.ts';
import { indexQueries } from '../query/index-queries.ts';
import type { PreparedFacts } from '../query/prepare-facts.ts';
import type { Query } from '../query/query.ts';
import { FILTER_ACTIONS } from './filters.ts';
import type { FilterAction, FiltersDocument } from './filters.ts';

export interface CompiledFilters {
  /** The rules that are on, by what they do, in the user's order. */
  readonly rules: Readonly<Record<FilterAction, readonly Rule[]>>;
  /** Those that a paper meets, the strongest action first, each in the user's order. */
  readonly findRules: (facts: PreparedFacts) => IteratorObject<Rule>;
  /** Papers that none of them hides or dims. */
  readonly exempt: ReadonlySet<PaperId>;
  /** Whether any leaves papers alone that are followed or saved. */
  readonly sparesKept: boolean;
}

export interface Rule {
  /** The filter's. */
  readonly id: string;
  readonly query: Query;
  readonly action: FilterAction;
  readonly evenFollowed: boolean;
}

/** One whose query `findQuery` does not know disturbs no other. */
export function compileFilters(
  { filters, exempt }: FiltersDocument,
  findQuery: (text: string) => Query | undefined,
): CompiledFilters {
  const rules: Record<FilterAction, Rule[]> = { hide: [], dim: [], highlight: [] };
  for (const { id, query: text, action, enabled, evenFollowed = false } of filters) {
    const query = enabled ? findQuery(text) : undefined;
    if (query) rules[action].push({ id, query, action, evenFollowed });
  }
  const all = FILTER_ACTIONS.flatMap((action) => rules[action]);
  return {
    rules,
    findRules: indexQueries(all),
    exempt: new Set(exempt),
    sparesKept: all.some(sparesKept),
  };
}

/** Whether it leaves papers alone that are followed or saved. */
export const sparesKept = ({ action, evenFollowed }: Rule): boolean =>
  action !== 'highlight' && !evenFollowed;

import type { ImportMode } from '../import-mode.ts';
import type { OwnTechniqueName } from '../techniques/own-id.ts';
import { identifyRule, identifyText } from './filter-rule.ts';
import type { FilterRule } from './filter-rule.ts';
import type { Filter } from './filters.ts';

interface FiltersImport {
  readonly filters: readonly Filter[];
  /** How many of the rules are new, change a filter, or are there already; how many filters go. */
  readonly counts: Readonly<Record<'added' | 'changed' | 'same' | 'removed', number>>;
}

/**
 * What the filters are once the rules are taken in. A rule is a filter that does the same, else one that
 * looks for the same, else the one of its name, else a new one, whose id `makeId` makes.
 */
export function importFilters(
  filters: readonly Filter[],
  rules: readonly FilterRule[],
  mode: ImportMode,
  own: readonly OwnTechniqueName[],
  makeId: () => string,
): FiltersImport {
  const matches = matchRules(filters, rules, own);
  const incoming = rules.map((rule, at): Filter => {
    const known = matches.get(at);
    return known?.isSame === true ? known.filter : { id: known?.filter.id ?? makeId(), ...rule };
  });
  const taken = new Map(incoming.map((filter) => [filter.id, filter]));
  const kept = filters.filter(({ id }) => mode === 'merge' || taken.has(id));
  const isNew = (filter: Filter) => !filters.some(({ id }) => id === filter.id);
  const same = [...matches.values()].filter(({ isSame }) => isSame).length;
  return {
    filters:
      mode === 'merge'
        ? [...kept.map((filter) => taken.get(filter.id) ?? filter), ...incoming.filter(isNew)]
        : incoming,
    counts: {
      added: incoming.length - matches.size,
      changed: matches.size - same,
      same,
      removed: filters.length - kept.length,
    },
  };
}

interface Match {
  readonly filter: Filter;
  readonly isSame: boolean;
}

/** Which filter each of the rules is, by the rule's place; each filter is one rule's at the most. */
function matchRules(
  filters: readonly Filter[],
  rules: readonly FilterRule[],
  own: readonly OwnTechniqueName[],
): ReadonlyMap<number, Match> {
  const matches = new Map<number, Match>();
  const keys: readonly ((rule: FilterRule) => string | undefined)[] = [
    (rule) => identifyRule(rule, own),
    (rule) => identifyText(rule, own),
    ({ name }) => name,
  ];
  const free = new Set(filters);
  for (const [round, keyOf] of keys.entries()) {
    const byKey = new Map<string, Filter[]>();
    for (const filter of free) {
      const key = keyOf(filter);
      if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), filter]);
    }
    for (const [at, rule] of rules.entries()) {
      if (matches.has(at)) continue;
      const filter = byKey.get(keyOf(rule) ?? '')?.shift();
      if (filter === undefined) continue;
      free.delete(filter);
      matches.set(at, { filter, isSame: round === 0 });
    }
  }
  return matches;
}

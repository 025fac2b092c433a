import { findNarrowing } from '../facets/find-narrowing.ts';
import type { Selection } from '../facets/selection.ts';
import { statesOf, withStates } from '../facts/history.ts';
import type { History, PaperStates } from '../facts/history.ts';
import type { PaperFacts } from '../facts/paper-facts.ts';
import type { CompiledFilters } from '../filters/compile-filters.ts';
import type { FilterAction } from '../filters/filters.ts';
import { judge } from '../filters/judge.ts';
import type { CompiledFollows } from '../follows/find-followed.ts';
import type { Follow } from '../follows/follows.ts';

export interface Verdict {
  readonly followed: readonly Follow[];
  readonly action?: FilterAction;
  /** A filter's id, also where it does nothing as the user asked; or what of the page bar's selection takes the card out of sight. */
  readonly rule?: string;
  /** A filter would hide or dim the card, but the user asked to see it. */
  readonly revealed: boolean;
}

interface Rules {
  readonly filters: CompiledFilters;
  readonly follows: CompiledFollows;
}

/** What the user's rules say of a paper, whatever the page is narrowed to. */
export interface Ruling {
  readonly followed: readonly Follow[];
  readonly states: PaperStates;
  readonly filtered: ReturnType<typeof findRule>;
}

export function rulePaper(facts: PaperFacts, rules: Rules, history: History): Ruling {
  // Whether it is followed is what is being asked: no query on what to follow can ask for that.
  const followed = findFollows(rules, facts, statesOf(history, false));
  const states = statesOf(history, followed.length > 0);
  const isKept = states.followed || states.saved || history.wasSaved === true;
  return { followed, states, filtered: findRule(rules, facts, states, isKept) };
}

/** What becomes of a card; `reveal` shows those that filters hide, dimmed, and those that they dim as they are. */
export function judgePaper(
  facts: PaperFacts,
  { followed, states, filtered }: Ruling,
  selection: Selection,
  reveal: boolean,
): Verdict {
  const shown = { followed, revealed: false };
  const narrowed = findNarrowing(facts, selection, states);
  const isHidden = filtered?.action === 'hide';
  if (narrowed !== undefined && !(isHidden && !reveal)) {
    return { ...shown, action: 'hide', rule: narrowed };
  }
  if (!reveal) return { ...shown, ...filtered };
  if (isHidden) return { ...shown, ...filtered, action: 'dim', revealed: true };
  return filtered?.action === 'dim'
    ? { ...shown, rule: filtered.rule, revealed: true }
    : { ...shown, ...filtered };
}

// Papers are prepared for queries only where there is one.
const findFollows = ({ follows }: Rules, { prepared }: PaperFacts, states: PaperStates) =>
  follows.isEmpty ? [] : follows.find(withStates(prepared(), states));

const findRule = (
  { filters }: Rules,
  { paper, prepared }: PaperFacts,
  states: PaperStates,
  isKept: boolean,
) =>
  filters.rules.length === 0
    ? undefined
    : judge(filters, withStates(prepared(), states), {
        isKept,
        isExempt: filters.exempt.has(paper.id),
      });

export const isSameVerdict = (one: Verdict, other: Verdict): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

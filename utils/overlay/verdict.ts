import type { CodeState } from '../code/code-marker.ts';
import type { CompiledFilters } from '../filters/compile-filters.ts';
import type { FilterAction } from '../filters/filters.ts';
import { judge } from '../filters/judge.ts';
import { findFollowed } from '../follows/find-followed.ts';
import type { CompiledFollows } from '../follows/find-followed.ts';
import type { Follow } from '../follows/follows.ts';
import type { PaperState } from '../query/query.ts';
import type { AnyTechniqueId } from '../techniques/own-id.ts';
import { NO_HISTORY, statesOf } from './history.ts';
import type { History } from './history.ts';
import type { PaperFacts } from './paper-facts.ts';

/** What the page bar narrows the page to, for as long as the page is open. */
export interface Selection {
  /** A paper must have all of them. */
  readonly techniques: ReadonlySet<AnyTechniqueId>;
  readonly codeOnly: boolean;
}

export interface Verdict {
  readonly followed: readonly Follow[];
  readonly action?: FilterAction;
  /** A filter's id, or `page:technique` and `page:code` for what the page bar narrows. */
  readonly rule?: string;
  /** A filter would hide the card, but the user asked to see what is hidden. */
  readonly revealed: boolean;
}

/** States in which there is code to open or to find. */
const WITH_CODE: ReadonlySet<CodeState> = new Set(['repository', 'linked', 'released']);

export const hasCode = (state: CodeState): boolean => WITH_CODE.has(state);

export interface Rules {
  readonly filters: CompiledFilters;
  readonly follows: CompiledFollows;
}

/** What becomes of a card; `reveal` shows the cards that filters hide, dimmed. */
export function judgePaper(
  facts: PaperFacts,
  rules: Rules,
  selection: Selection,
  reveal: boolean,
  history: History = NO_HISTORY,
): Verdict {
  const followed = findFollows(rules, facts);
  const shown = { followed, revealed: false };
  const narrowed = narrows(facts, selection);
  const rule = findRule(rules, facts, statesOf(history, followed.length > 0));
  if (rule?.action === 'hide' && !reveal) return { ...shown, action: 'hide', rule: rule.ruleId };
  if (narrowed !== undefined) return { ...shown, action: 'hide', rule: narrowed };
  if (rule === undefined) return shown;
  return rule.action === 'hide'
    ? { followed, action: 'dim', rule: rule.ruleId, revealed: true }
    : { ...shown, action: rule.action, rule: rule.ruleId };
}

// Papers are prepared for queries only where there is one.
const findFollows = ({ follows }: Rules, { prepared }: PaperFacts) =>
  follows.follows.length === 0 ? [] : findFollowed(follows, prepared());

const findRule = (
  { filters }: Rules,
  { prepared }: PaperFacts,
  states: Readonly<Record<PaperState, boolean>>,
) =>
  Object.values(filters.rules).every(({ length }) => length === 0)
    ? undefined
    : judge(
        filters,
        { ...prepared(), is: (state) => states[state] },
        states.followed || states.saved,
      );

function narrows({ findings, code }: PaperFacts, selection: Selection): string | undefined {
  if (selection.codeOnly && !hasCode(code.state)) return 'page:code';
  const missing = [...selection.techniques].some(
    (technique) => !findings.some(({ id }) => id === technique),
  );
  return missing ? 'page:technique' : undefined;
}

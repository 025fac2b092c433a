import type { CodeState } from '../code/code-state.ts';
import { withStates } from '../facts/history.ts';
import type { PaperStates } from '../facts/history.ts';
import type { PaperFacts } from '../facts/paper-facts.ts';
import { matchesQuery } from '../query/match-query.ts';
import type { AnyTechniqueId } from '../techniques/own-id.ts';
import type { Selection } from './selection.ts';

/** What of the selection takes a paper out of sight, as the rule that its card names. */
type Narrowing = 'page:technique' | 'page:code' | 'page:query';

/** Whether a verdict's rule is the selection, and no filter. */
export const isNarrowing = (rule: string): boolean => rule.startsWith('page:');

export type SelectableFacts = Pick<PaperFacts, 'findings' | 'code' | 'prepared'>;

export function findNarrowing(
  facts: SelectableFacts,
  selection: Selection,
  states: PaperStates,
): Narrowing | undefined {
  if (!isCodeSelected(facts.code.state, selection)) return 'page:code';
  if (findFaults(facts, selection).length > 0) return 'page:technique';
  return isFound(facts, selection, states) ? undefined : 'page:query';
}

/** The techniques that the paper should have and has not, or has and should not. */
export function findFaults(
  { findings }: Pick<SelectableFacts, 'findings'>,
  { techniques }: Selection,
) {
  const { only, without } = techniques;
  const has = (wanted: AnyTechniqueId) => findings.some(({ id }) => id === wanted);
  return [...[...only].filter((id) => !has(id)), ...[...without].filter(has)];
}

/** Whether the selection lets papers of the state be seen. */
export const isCodeSelected = (state: CodeState, { code }: Selection): boolean =>
  (code.only.size === 0 || code.only.has(state)) && !code.without.has(state);

export const isFound = (
  { prepared }: SelectableFacts,
  { query }: Selection,
  states: PaperStates,
): boolean => query === undefined || matchesQuery(query.query, withStates(prepared(), states));

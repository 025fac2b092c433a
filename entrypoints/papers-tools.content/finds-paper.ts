import { statesOf, withStates } from '../../utils/facts/history.ts';
import type { Query } from '../../utils/query/query.ts';
import type { JudgedPaper, PageModel } from '../../utils/store/page-model.ts';

/** Whether the query finds the paper, with what the user has done with it. */
export function findsPaper(
  { saved, seen, matches }: PageModel,
  query: Query,
  { facts, verdict }: JudgedPaper,
): boolean {
  const { id } = facts.paper;
  const history = { saved: saved.peek().has(id), seen: seen.peek().get(id) };
  const states = statesOf(history, verdict.followed.length > 0);
  return matches(query, withStates(facts.prepared(), states));
}

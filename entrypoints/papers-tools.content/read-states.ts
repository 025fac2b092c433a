import { statesOf } from '../../utils/overlay/history.ts';
import type { JudgedPaper, PageModel } from '../../utils/store/page-model.ts';

/** What the user has done with a paper of the page, as queries may ask. */
export function readStates({ saved, seen }: PageModel, { facts, verdict }: JudgedPaper) {
  const { id } = facts.paper;
  const history = { saved: saved.peek().has(id), seen: seen.peek().get(id) };
  return statesOf(history, verdict.followed.length > 0);
}

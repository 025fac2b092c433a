import type { Day } from '../day.ts';
import type { PaperId } from '../paper.ts';
import { present } from '../present.ts';
import type { SeenPaper } from '../seen/seen-paper.ts';

/** What a page shows that it did not when the user last looked at it. */
export interface News {
  readonly papers: number;
  /** The last day on which something of the page was seen for the first time. */
  readonly since: Day;
  /** The first that is shown after all that is new. */
  readonly end?: PaperId;
  /** The first that is new, where all that is old stands before it: new papers have few upvotes, and a day is sorted by them. */
  readonly start?: PaperId;
}

/** Of papers in the page's order; `undefined` where nothing was seen before: then all is new, and nothing said by saying so. */
export function findNews(
  papers: readonly { readonly id: PaperId; readonly isShown: boolean }[],
  seen: ReadonlyMap<PaperId, SeenPaper>,
): News | undefined {
  const days = papers.flatMap(({ id }) => seen.get(id)?.day ?? []);
  if (days.length === 0) return undefined;
  const shown = papers.flatMap(({ id, isShown }) => (isShown ? id : []));
  const fresh = shown.filter((id) => !seen.has(id));
  const [first] = fresh;
  const last = fresh.at(-1);
  const end = last && shown[shown.indexOf(last) + 1];
  const older = shown.length - fresh.length;
  const start = older > 0 && shown[older] === first ? first : undefined;
  return { papers: fresh.length, since: Math.max(...days), ...present({ end, start }) };
}

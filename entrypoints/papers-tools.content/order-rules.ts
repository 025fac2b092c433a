import { selectItem } from '../../components/overlay/select-item.ts';
import type { CardOfPaper } from '../../components/page-tools.ts';
import { sortPapers } from '../../utils/overlay/sort-papers.ts';
import type { PaperId } from '../../utils/paper.ts';
import { findListItem } from '../../utils/site/find-list.ts';
import type { PageModel } from '../../utils/store/page-model.ts';

/** Ids in the order the page is to show them; none in the site's own. */
export function arrangePapers({ judged, order }: PageModel): readonly PaperId[] {
  if (order.value === 'site') return [];
  const sortable = [...judged.value.values()].map(({ facts, verdict }) => ({
    paper: facts.paper,
    followed: verdict.followed.length > 0,
  }));
  return sortPapers(sortable, order.value).map(({ paper }) => paper.id);
}

/**
 * Style rules that show the list's items in this order. The site's elements keep their place in the
 * DOM, which its own code relies on.
 */
export function orderRules(
  cards: Iterable<CardOfPaper>,
  ids: readonly PaperId[],
  list: Element,
): string {
  const ranks = new Map(ids.map((id, rank) => [id, rank]));
  const rules: string[] = [];
  for (const { id, card, host } of ranks.size === 0 ? [] : cards) {
    const item = findListItem(list, card);
    const rank = ranks.get(id);
    if (item === undefined || rank === undefined) continue;
    // Negative, so that what else the list holds (the site's row of links to other days) stays behind.
    rules.push(`${selectItem(item, host, id)} { order: ${rank - ids.length} }`);
  }
  return rules.join('\n');
}

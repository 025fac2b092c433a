import { setAttribute } from '../../components/overlay/element.ts';
import type { PaperId } from '../../utils/paper.ts';
import type { JudgedPaper } from '../../utils/store/page-model.ts';
import type { Slot } from './card-slots.ts';
import { closePanel, unmarkCard } from './hosts.ts';

/**
 * Sets the two attributes by which one stylesheet hides, dims or highlights a card; answers whether any
 * came back into sight.
 */
export function markCards(
  slots: Iterable<Slot>,
  judged: ReadonlyMap<PaperId, JudgedPaper>,
): boolean {
  let cameBack = false;
  for (const { id, card, root } of slots) {
    const { action, rule } = judged.get(id)?.verdict ?? {};
    cameBack ||= action !== 'hide' && card.matches('[data-gloss=hide]');
    if (action === undefined || rule === undefined) {
      unmarkCard(card);
    } else {
      if (action === 'hide') closePanel(root);
      setAttribute(card, 'data-gloss', action);
      setAttribute(card, 'data-gloss-rule', rule);
    }
  }
  return cameBack;
}

/** The grid's cell around a hidden card would stay as a hole. */
const HIDE_CELLS = `:has(> [data-gloss='hide']:only-child) { display: none !important }`;

/** Style rules for the cards that are hidden now. */
export function hideRules(judged: ReadonlyMap<PaperId, JudgedPaper>): string {
  return [...judged.values()].some(({ verdict }) => verdict.action === 'hide') ? HIDE_CELLS : '';
}

/** `order` works on the items of a grid or a flex container only. */
export function isOrderable(list: Element): boolean {
  return /flex|grid/.test(getComputedStyle(list).display);
}

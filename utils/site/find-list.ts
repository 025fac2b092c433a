import type { CardReading } from './find-cards.ts';
import { hasParts } from './has-parts.ts';

/** The element whose children show the cards: their lowest common ancestor. */
export function findList(cards: readonly Pick<CardReading, 'card'>[]): Element | undefined {
  const first = cards[0]?.card;
  const last = cards.at(-1)?.card;
  if (first === undefined || last === undefined) return undefined;
  if (first === last) return findListOfOne(first);
  // Cards come in the page's order, so what holds the first and the last holds all.
  let list = first.parentElement;
  while (list !== null && !list.contains(last)) list = list.parentElement;
  return list ?? undefined;
}

/** The child of the list that shows the card: what to order, and to leave no gap when hidden. */
export function findListItem(list: Element, card: Element): Element | undefined {
  let item: Element | null = card;
  while (item !== null && item.parentElement !== list) item = item.parentElement;
  return item ?? undefined;
}

/** A lone card's wrappers are as lone as itself; the outermost of them is the list. */
function findListOfOne(card: Element): Element | undefined {
  let list = card.parentElement ?? undefined;
  while (list?.parentElement && !hasParts(list.parentElement)) list = list.parentElement;
  return list;
}

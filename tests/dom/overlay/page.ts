import { afterEach } from 'vitest';

import { findCards } from '../../../utils/site/find-cards.ts';
import type { CardReading } from '../../../utils/site/find-cards.ts';
import { createShown, gridCard, listPage } from '../site/markup.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** Fills the page with a grid of as many cards. */
export function showGrid(count: number): void {
  document.body.innerHTML = listPage(createShown(count).map(gridCard));
}

export const readCards = (): readonly CardReading[] => findCards(document);

/** The ids of our hosts in each card of the page, in the page's order. */
export function listHosts(): readonly (readonly (string | undefined)[])[] {
  return readCards().map(({ card }) =>
    [...card.querySelectorAll<HTMLElement>('gloss-card')].map(({ dataset }) => dataset['paper']),
  );
}

/** What every card holds when all is well. */
export const ownHosts = (): readonly (readonly string[])[] => readCards().map(({ id }) => [id]);

/** Makes the site use a card's element for another paper. */
export function recycle(card: Element, id: string): void {
  for (const link of card.querySelectorAll<HTMLAnchorElement>('a[href^="/papers/"]'))
    link.setAttribute('href', `/papers/${id}`);
}

/** How many changes of the page `change` makes. */
export function countChanges(change: () => void): number {
  const observer = new MutationObserver(() => {});
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  change();
  const { length } = observer.takeRecords();
  observer.disconnect();
  return length;
}

export const cardAt = (index: number) => readCards()[index]!.card;
export const hostAt = (index: number) => cardAt(index).querySelector<HTMLElement>('gloss-card')!;

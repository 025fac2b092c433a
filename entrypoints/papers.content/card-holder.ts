import { unmarkCard } from './hosts.ts';

/**
 * Holds a card back of which a part has come: whether it is one that a filter hides is known with the
 * rest of it, a frame later.
 */
export function createCardHolder(): { readonly hold: (card: Element | undefined) => void } {
  let held: Element | undefined;
  return {
    hold(card) {
      if (card === held) return;
      if (held) unmarkCard(held);
      card?.setAttribute('data-gloss', 'held');
      held = card;
    },
  };
}

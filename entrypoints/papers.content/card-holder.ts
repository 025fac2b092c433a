const BEGUN = 'data-gloss-begun';

/**
 * Keeps a card out of sight of which a part has come: whether it is one that a filter hides is known
 * with the rest of it, a frame later.
 */
export function createBegunCard(): { readonly hide: (card: Element | undefined) => void } {
  let hidden: Element | undefined;
  return {
    hide(card) {
      if (card === hidden) return;
      hidden?.removeAttribute(BEGUN);
      card?.setAttribute(BEGUN, '');
      hidden = card;
    },
  };
}

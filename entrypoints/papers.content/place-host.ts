import type { CardReading } from '../../utils/site/find-cards.ts';

export interface Place {
  readonly parent: Element;
  /** The card's own end, where nothing but our strip keeps the distance to the card's border. */
  readonly flush: boolean;
}

/**
 * Finds places by the layout of one card of each kind: asking for it makes the browser work out the
 * page's styles, and a list has many cards whose tags and classes are the same. A hidden card has no
 * layout: its place is known once that of a card of its kind is.
 */
export function createPlaceFinder(): (reading: CardReading) => Place | undefined {
  /** For each kind how deep in the card its strip goes, and whether that is flush. */
  const found = new Map<string, { readonly depth: number; readonly flush: boolean }>();
  return ({ card, heading }) => {
    // On a paper's own page the heading is all the card there is, and the strip stands behind it.
    if (card === heading) return { parent: heading.parentElement ?? heading, flush: false };
    const holders = listHolders(card, heading);
    const kind = [...holders, heading].map((at) => `${at.tagName} ${at.className}`).join('\n');
    let place = found.get(kind);
    if (place === undefined) {
      if (getComputedStyle(card).display === 'none') return undefined;
      const depth = findDepth(holders);
      place = { depth, flush: depth === 0 && paddingLeft(card) < 8 };
      found.set(kind, place);
    }
    return { parent: holders[place.depth] ?? card, flush: place.flush };
  };
}

/** The elements of the card in which the heading is, from the card itself down. */
function listHolders(card: Element, heading: Element): readonly Element[] {
  const holders: Element[] = [];
  for (let at = heading.parentElement; at && card.contains(at); at = at.parentElement) {
    holders.unshift(at);
  }
  return holders;
}

/** The outermost in which things stack, else the innermost. */
function findDepth(holders: readonly Element[]): number {
  const depth = holders.findIndex(stacks);
  return depth === -1 ? holders.length - 1 : depth;
}

/** Appended to a row or a grid, a strip would become a column or a cell of its own. */
function stacks(element: Element): boolean {
  const { display, flexDirection } = getComputedStyle(element);
  if (display.endsWith('flex')) return flexDirection.startsWith('column');
  return !display.endsWith('grid');
}

const paddingLeft = (element: Element) =>
  Number.parseFloat(getComputedStyle(element).paddingLeft) || 0;

import type { CardReading } from '../../utils/site/find-cards.ts';

export interface Place {
  readonly parent: Element;
  /** The card's own end, where nothing but our strip keeps the distance to the card's border. */
  readonly flush: boolean;
}

/** Where a card's strip goes: the outermost part of the card with the heading in which things stack. */
export function findPlace({ card, heading }: CardReading): Place {
  // On a paper's own page the heading is all the card there is, and the strip stands behind it.
  if (card === heading) return { parent: heading.parentElement ?? heading, flush: false };
  let parent: Element = card;
  while (!stacks(parent)) {
    const inner = [...parent.children].find(
      (child) => child !== heading && child.contains(heading),
    );
    if (inner === undefined) break;
    parent = inner;
  }
  return { parent, flush: parent === card && paddingLeft(card) < 8 };
}

/**
 * Finds places by the layout of one card of each kind: asking for it makes the browser work out the
 * page's styles, and a list has many cards whose tags and classes are the same. A hidden card has no
 * layout: its place is known once that of a card of its kind is.
 */
export function createPlaceFinder(): (reading: CardReading) => Place | undefined {
  const found = new Map<string, { readonly depth: number; readonly flush: boolean }>();
  return (reading) => {
    const path = readPath(reading);
    const kind = path.map((element) => `${element.tagName} ${element.className}`).join('\n');
    const known = found.get(kind);
    const parent = known && path[known.depth];
    if (known && parent) return { parent, flush: known.flush };
    if (getComputedStyle(reading.card).display === 'none') return undefined;
    const place = findPlace(reading);
    const depth = path.indexOf(place.parent);
    if (depth !== -1) found.set(kind, { depth, flush: place.flush });
    return place;
  };
}

/** The elements from the card down to its heading. */
function readPath({ card, heading }: CardReading): readonly Element[] {
  const path: Element[] = [];
  for (let at: Element | null = heading; at !== null && card.contains(at); at = at.parentElement) {
    path.unshift(at);
  }
  return path;
}

/** Appended to a row or a grid, a strip would become a column or a cell of its own. */
function stacks(element: Element): boolean {
  const { display, flexDirection } = getComputedStyle(element);
  if (display.endsWith('flex')) return flexDirection.startsWith('column');
  return !display.endsWith('grid');
}

const paddingLeft = (element: Element) =>
  Number.parseFloat(getComputedStyle(element).paddingLeft) || 0;

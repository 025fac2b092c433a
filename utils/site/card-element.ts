import type { PaperLink } from './paper-links.ts';
import { ARTICLE, CARD_LIMIT, OWN, PAGE_LIMIT, RUNNING_TEXT } from './selectors.ts';

/**
 * The element that shows the paper whose title is `links[index]`, and no other paper.
 * `links` are all of the page's in its order: an ancestor holds another card exactly if it holds
 * the nearest link before or after that belongs to one.
 */
export function findCardElement(links: readonly PaperLink[], index: number): Element | undefined {
  const title = links[index];
  if (title?.heading === undefined) return undefined;
  return findArticle(links, index, title) ?? climb(links, index, title);
}

function findArticle(
  links: readonly PaperLink[],
  index: number,
  title: PaperLink,
): Element | undefined {
  const article = title.anchor.closest(ARTICLE);
  if (article === null) return undefined;
  const limit = title.anchor.closest(PAGE_LIMIT);
  if (limit !== null && article.contains(limit)) return undefined;
  const others = findNearest(
    links,
    index,
    (link) => link.heading !== undefined && link.id !== title.id,
  );
  return others.some((link) => article.contains(link.anchor)) ? undefined : article;
}

function climb(links: readonly PaperLink[], index: number, title: PaperLink): Element | undefined {
  const others = findNearest(
    links,
    index,
    (link) =>
      (link.heading !== undefined && link.heading !== title.heading) ||
      (link.id !== title.id && link.anchor.closest(RUNNING_TEXT) === null),
  );
  const holder = title.anchor.contains(title.heading ?? null) ? title.anchor : undefined;
  let card: Element | undefined;
  let ancestor = (holder ?? title.heading)?.parentElement ?? undefined;
  while (ancestor !== undefined && !holdsMore(ancestor, others)) {
    // A wrapper around nothing else adds nothing: a list with a single card is not the card.
    if (card === undefined || countParts(ancestor) > 1) card = ancestor;
    ancestor = ancestor.parentElement ?? undefined;
  }
  return card ?? holder;
}

/** Whether the element is a part of the page rather than of one card. */
function holdsMore(element: Element, others: readonly PaperLink[]): boolean {
  return (
    element.matches(CARD_LIMIT) ||
    element.querySelector('h1') !== null ||
    others.some((link) => element.contains(link.anchor))
  );
}

/** The nearest link before and the nearest after `index` that `matches`. */
function findNearest(
  links: readonly PaperLink[],
  index: number,
  matches: (link: PaperLink) => boolean,
): readonly PaperLink[] {
  const found: PaperLink[] = [];
  for (const step of [-1, 1]) {
    for (let at = index + step; ; at += step) {
      const link = links[at];
      if (link === undefined) break;
      if (!matches(link)) continue;
      found.push(link);
      break;
    }
  }
  return found;
}

function countParts(element: Element): number {
  let parts = 0;
  for (const child of element.children) if (!child.matches(OWN)) parts++;
  return parts;
}

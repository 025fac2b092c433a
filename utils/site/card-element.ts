import type { PaperLink } from './paper-links.ts';
import { ARTICLE, CARD_LIMIT, OWN, PAGE_LIMIT, RUNNING_TEXT } from './selectors.ts';

/**
 * The element that shows the paper whose title is `links[index]`, and no other paper.
 * `links` are all of the page's in its order: an ancestor holds another card exactly if it holds
 * the nearest link before or after that belongs to one. No card holds one of the `pageTitles`.
 */
export function findCardElement(
  links: readonly PaperLink[],
  index: number,
  pageTitles: readonly Element[],
): Element | undefined {
  const title = links[index];
  if (title?.heading === undefined) return undefined;
  return findArticle(links, index, title) ?? climb(links, index, title, pageTitles);
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

function climb(
  links: readonly PaperLink[],
  index: number,
  title: PaperLink,
  pageTitles: readonly Element[],
): Element | undefined {
  const others = findNearest(
    links,
    index,
    (link) =>
      (link.heading !== undefined && link.heading !== title.heading) ||
      (link.id !== title.id && link.anchor.closest(RUNNING_TEXT) === null),
  );
  const foreign = [...others.map((link) => link.anchor), ...pageTitles];
  const holder = title.anchor.contains(title.heading ?? null) ? title.anchor : undefined;
  let card: Element | undefined;
  let ancestor = (holder ?? title.heading)?.parentElement ?? undefined;
  while (ancestor !== undefined && !ancestor.matches(CARD_LIMIT) && !holdsAny(ancestor, foreign)) {
    // A wrapper around nothing else adds nothing: a list with a single card is not the card.
    if (card === undefined || hasParts(ancestor)) card = ancestor;
    ancestor = ancestor.parentElement ?? undefined;
  }
  return card ?? holder;
}

function holdsAny(element: Element, others: readonly Element[]): boolean {
  return others.some((other) => element.contains(other));
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

/** Whether the element has several children, ours not counted. */
function hasParts(element: Element): boolean {
  let parts = 0;
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (!child.matches(OWN) && ++parts > 1) return true;
  }
  return false;
}

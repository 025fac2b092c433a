import { once } from '../once.ts';
import { hasParts } from './has-parts.ts';
import { findPaperLinks } from './paper-links.ts';
import type { PaperLink, TitleLink } from './paper-links.ts';
import { ARTICLE, CARD_LIMIT, PAGE_LIMIT, PAGE_TITLE, RUNNING_TEXT } from './selectors.ts';

/**
 * Answers what finds the element that shows the paper of `titles[index]`, and no other paper. The
 * titles are all of the page's in its order: an ancestor holds another card exactly if it holds the
 * nearest title before or after that belongs to one.
 */
export function createCardFinder(
  root: ParentNode,
  titles: readonly TitleLink[],
): (index: number) => Element | undefined {
  // Where every card is an `article`, nobody asks for these.
  const links = once(() => findPaperLinks(root));
  const headings = once(() => new Map(titles.map((title) => [title.anchor, title.heading])));
  const pageTitles = once(() => [...root.querySelectorAll(PAGE_TITLE)]);
  return (index) => {
    const title = titles[index];
    if (title === undefined) return undefined;
    return findArticle(titles, index, title) ?? climb(title, findForeign(title));
  };

  /** What a card of this title cannot hold: another card's title, links to other papers, the page's own title. */
  function findForeign({ anchor, heading, id }: TitleLink): readonly Element[] {
    const all = links();
    const at = all.findIndex((link) => link.anchor === anchor);
    const others = findNearest(all, at, (link) => {
      const other = headings().get(link.anchor);
      if (other !== undefined && other !== heading) return true;
      return link.id !== id && link.anchor.closest(RUNNING_TEXT) === null;
    });
    return [...others.map((link) => link.anchor), ...pageTitles()];
  }
}

function findArticle(
  titles: readonly TitleLink[],
  index: number,
  { anchor, id }: TitleLink,
): Element | undefined {
  const article = anchor.closest(ARTICLE);
  if (article === null) return undefined;
  const limit = anchor.closest(PAGE_LIMIT);
  if (limit !== null && article.contains(limit)) return undefined;
  const others = findNearest(titles, index, (title) => title.id !== id);
  return others.some((title) => article.contains(title.anchor)) ? undefined : article;
}

function climb({ anchor, heading }: TitleLink, foreign: readonly Element[]): Element | undefined {
  const holder = anchor.contains(heading) ? anchor : undefined;
  let card: Element | undefined;
  let ancestor = (holder ?? heading).parentElement ?? undefined;
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
function findNearest<T extends PaperLink>(
  links: readonly T[],
  index: number,
  matches: (link: T) => boolean,
): readonly T[] {
  const found: T[] = [];
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

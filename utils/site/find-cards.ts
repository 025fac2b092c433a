import type { PaperId } from '../paper.ts';
import { createCardFinder } from './card-element.ts';
import { findTitleLinks, readSource } from './paper-links.ts';
import { readText } from './read-text.ts';
import { PAGE_TITLE, PAPER_TITLE, SOURCE_LINK } from './selectors.ts';
import { readAbstractPart, readLongestParagraph } from './shown-abstract.ts';

/** What a page shows of one paper. */
export interface PaperReading {
  readonly id: PaperId;
  readonly title: string;
  readonly heading: Element;
  readonly shownAbstract?: string | undefined;
}

export interface CardReading extends PaperReading {
  /** The element that shows this paper and no other. */
  readonly card: Element;
}

/** The cards of a list, in the page's order; a list that grows may show one paper on two of them. */
export function findCards(root: ParentNode): readonly CardReading[] {
  const titles = findTitleLinks(root);
  const findCard = createCardFinder(root, titles);
  const cards = new Map<Element, CardReading>();
  for (const [index, { anchor, id, heading }] of titles.entries()) {
    const title = readText(heading.contains(anchor) ? anchor : heading);
    const card = title === '' ? undefined : findCard(index);
    if (card === undefined || cards.has(card)) continue;
    cards.set(card, { id, title, card, heading, shownAbstract: readLongestParagraph(card) });
  }
  return [...cards.values()];
}

/** What a paper's own page shows of it; `id` is the one in the page's address. */
export function findPaperPage(root: ParentNode, id: PaperId): PaperReading | undefined {
  const heading = findPaperTitle(root, id);
  const title = heading === null ? '' : readText(heading);
  if (heading === null || title === '') return undefined;
  return { id, title, heading, shownAbstract: readAbstractPart(root) };
}

/** Where the island has another name, the page must lead to the paper's source: an error page has a title too. */
function findPaperTitle(root: ParentNode, id: PaperId): Element | null {
  const title = root.querySelector(PAPER_TITLE);
  if (title !== null) return title;
  const sources = [...root.querySelectorAll(SOURCE_LINK)];
  const isPaper = sources.some((link) => readSource(link.getAttribute('href') ?? '') === id);
  return isPaper ? root.querySelector(PAGE_TITLE) : null;
}

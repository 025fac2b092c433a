import { parsePaperId } from '../paper.ts';
import type { PaperId } from '../paper.ts';
import { CARD_HEADING, OWN, PAPER_ISLAND, PAPER_LINK } from './selectors.ts';

export interface PaperLink {
  readonly anchor: Element;
  readonly id: PaperId;
  /** The heading that the link is in, or around: this link titles a card. */
  readonly heading: Element | undefined;
}

const PAPER_ADDRESS = /^(?:https?:\/\/huggingface\.co)?\/papers\/([\d.]+(?:v\d+)?)\/?(?:[?#]|$)/;

const SOURCE_ADDRESS = /^https?:\/\/(?:www\.)?arxiv\.org\/abs\/([\d.]+(?:v\d+)?)$/;

/** The paper that an `href` leads to on this site, whatever follows its path. */
export function readPaperLink(href: string): PaperId | undefined {
  return parsePaperId(PAPER_ADDRESS.exec(href)?.[1] ?? '');
}

/** The paper that an `href` leads to on arXiv. */
export function readSource(href: string): PaperId | undefined {
  return parsePaperId(SOURCE_ADDRESS.exec(href)?.[1] ?? '');
}

/** Every link to a paper, in the page's order. */
export function findPaperLinks(root: ParentNode): readonly PaperLink[] {
  const links: PaperLink[] = [];
  for (const anchor of root.querySelectorAll(PAPER_LINK)) {
    const id = readPaperLink(anchor.getAttribute('href') ?? '');
    if (id === undefined || anchor.closest(OWN) !== null) continue;
    links.push({ anchor, id, heading: findHeading(anchor) });
  }
  return links;
}

function findHeading(anchor: Element): Element | undefined {
  const heading = anchor.closest(CARD_HEADING) ?? anchor.querySelector(CARD_HEADING);
  // Within a paper's own page only comments hold such headings.
  return heading === null || anchor.closest(PAPER_ISLAND) !== null ? undefined : heading;
}

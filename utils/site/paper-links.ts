import { parsePaperId } from '../paper.ts';
import type { PaperId } from '../paper.ts';
import { CARD_HEADING, OWN, PAPER_ISLAND, PAPER_LINK } from './selectors.ts';

export interface PaperLink {
  readonly anchor: Element;
  readonly id: PaperId;
}

/** A link that titles a card. */
export interface TitleLink extends PaperLink {
  /** The heading that the link is in, or around. */
  readonly heading: Element;
}

const PAPER_ADDRESS = /^(?:https?:\/\/huggingface\.co)?\/papers\/([\d.]+(?:v\d+)?)\/?(?:[?#]|$)/;

const SOURCE_ADDRESS = /^https?:\/\/(?:www\.)?arxiv\.org\/abs\/([\d.]+(?:v\d+)?)$/;

/** The paper that an `href` leads to on this site, whatever follows its path. */
export function readPaperLink(href: string): PaperId | undefined {
  return parsePaperId(PAPER_ADDRESS.exec(href)?.[1]);
}

/** The paper that an `href` leads to on arXiv. */
export function readSource(href: string): PaperId | undefined {
  return parsePaperId(SOURCE_ADDRESS.exec(href)?.[1]);
}

/** Every link to a paper, in the page's order. */
export function findPaperLinks(root: ParentNode): readonly PaperLink[] {
  return [...root.querySelectorAll(PAPER_LINK)].flatMap((anchor) => readLink(anchor) ?? []);
}

/** Those that title a card, in the page's order: found by the headings, of which there are far fewer than links. */
export function findTitleLinks(root: ParentNode): readonly TitleLink[] {
  const titles = [...root.querySelectorAll(CARD_HEADING)].flatMap((heading) => {
    const around = heading.closest(PAPER_LINK);
    const anchors = around === null ? [...heading.querySelectorAll(PAPER_LINK)] : [around];
    return anchors.flatMap((anchor) => {
      const link = readLink(anchor);
      return link === undefined || anchor.closest(OWN) !== null ? [] : [{ ...link, heading }];
    });
  });
  // Within a paper's own page only comments hold such headings.
  if (titles.length === 0 || root.querySelector(PAPER_ISLAND) === null) return titles;
  return titles.filter(({ anchor }) => anchor.closest(PAPER_ISLAND) === null);
}

function readLink(anchor: Element): PaperLink | undefined {
  const id = readPaperLink(anchor.getAttribute('href') ?? '');
  return id === undefined ? undefined : { anchor, id };
}

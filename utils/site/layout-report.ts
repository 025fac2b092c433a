import type { findCards } from './find-cards.ts';
import type { isEmptyList } from './is-empty-list.ts';
import type { readPageData } from './page-data.ts';
import type { PageKind } from './page-kind.ts';
import { findPaperLinks, findTitleLinks } from './paper-links.ts';
import {
  ARTICLE,
  CARD_HEADING,
  ISLAND,
  LIST_ISLAND,
  PAGE_TITLE,
  PAPER_ISLAND,
  PAPER_LINK,
  SOURCE_LINK,
} from './selectors.ts';

const TRIED = [
  PAPER_LINK,
  CARD_HEADING,
  ARTICLE,
  LIST_ISLAND,
  PAPER_ISLAND,
  PAGE_TITLE,
  SOURCE_LINK,
  ISLAND,
];

/** What reads pages, for whose code the script that reports has no second place. */
export interface PageReaders {
  readonly findCards: typeof findCards;
  readonly isEmptyList: typeof isEmptyList;
  readonly readPageData: typeof readPageData;
}

/**
 * A report on a page that could not be read, for its reader to pass on: counts and our own
 * selectors only, no address, title, query or name.
 */
export function describeLayout(
  root: ParentNode,
  kind: PageKind['kind'],
  versions: Readonly<Record<string, string>>,
  readers: Pick<PageReaders, 'findCards' | 'readPageData'>,
): string {
  const { papers, unreadable } = readers.readPageData(root);
  const links = findPaperLinks(root);
  const counts: readonly (readonly [string, number])[] = [
    ['papers linked', new Set(links.map((link) => link.id)).size],
    ['links to papers', links.length],
    ['links in headings', findTitleLinks(root).length],
    ['cards', readers.findCards(root).length],
    ['papers in data', papers.size],
    ['unreadable in data', unreadable],
    ...TRIED.map((selector) => [selector, root.querySelectorAll(selector).length] as const),
  ];
  return [
    `page: ${kind}`,
    ...Object.entries(versions).map(([name, version]) => `${name}: ${version}`),
    ...counts.map(([name, count]) => `${name}: ${count}`),
  ].join('\n');
}

import type { findCards } from './find-cards.ts';
import { readIslands } from './islands.ts';
import type { Island } from './islands.ts';
import { readList } from './json-fields.ts';
import { readShown } from './page-data.ts';
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

/** Whether the page itself says that it has no papers. */
export function isEmptyList(root: ParentNode): boolean {
  const islands = readIslands(root);
  return islands.length > 0 && islands.every((island) => island && isEmpty(island));
}

/** A search without results may still hold the list of the day. */
const isEmpty = ({ data, entries }: Island): boolean =>
  (readShown(data)?.kind === 'search' ? readList(data['searchResults']) : entries).length === 0;

/** What reads pages, for whose code the script that reports has no second place. */
export interface PageReaders {
  readonly findCards: typeof findCards;
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
  readers: PageReaders,
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

import type { Paper, PaperId } from '../paper.ts';
import { readIslands } from './islands.ts';
import { readLine, readObject } from './json-fields.ts';
import type { JsonObject } from './json-fields.ts';
import { readPeriod } from './page-kind.ts';
import type { PageKind } from './page-kind.ts';
import { readPaper } from './read-paper.ts';

/**
 * What the server handed the page with its markup. It is not renewed where the page goes on without
 * loading, so it may hold other papers than those shown.
 */
export interface PageData {
  /** In the site's order. */
  readonly papers: ReadonlyMap<PaperId, Paper>;
  /** How many islands and entries could not be read. */
  readonly unreadable: number;
  /** What the list says it shows. */
  readonly shows: PageKind | undefined;
}

export function readPageData(root: ParentNode): PageData {
  const papers = new Map<PaperId, Paper>();
  let unreadable = 0;
  let shows: PageKind | undefined;
  for (const island of readIslands(root)) {
    if (island === undefined) {
      unreadable++;
      continue;
    }
    shows ??= readShown(island.data);
    for (const entry of island.entries) {
      const paper = readPaper(entry);
      if (paper === undefined) unreadable++;
      else if (!papers.has(paper.id)) papers.set(paper.id, paper);
    }
  }
  return { papers, unreadable, shows };
}

/** The kind of a page whose address leaves the period open, from what its list says. */
export function refinePageKind(kind: PageKind, { shows }: Pick<PageData, 'shows'>): PageKind {
  return kind.kind === 'daily' && kind.date === undefined ? (shows ?? kind) : kind;
}

/** What the data of a list say that it shows. */
export function readShown(data: JsonObject): PageKind | undefined {
  const query = readObject(data['query'])?.['q'];
  if (Array.isArray(data['searchResults']) && readLine(query) !== undefined) {
    return { kind: 'search' };
  }
  if (data['isTrending'] === true) return { kind: 'trending' };
  return readPeriod(data['periodType'], data['dateString']);
}

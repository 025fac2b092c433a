import { forgetRead, readNews } from '../../utils/follows/change-news.ts';
import { readNewsDocument } from '../../utils/follows/news.ts';
import type { PaperId } from '../../utils/paper.ts';
import type { SeenPaper } from '../../utils/seen/seen-paper.ts';
import { createDocumentWriter } from './documents.ts';

export const changeNews = createDocumentWriter('news', readNewsDocument);

/** Papers that were opened, or that the user calls read, are no news any more. */
export const takeOffNews = (ids: readonly PaperId[]): Promise<void> =>
  changeNews((document) => readNews(document, ids));

/** With what was seen goes what was opened of it: nothing here tells of it afterwards. */
export async function forgetOpened(papers: readonly SeenPaper[]): Promise<void> {
  const ids = listOpened(papers);
  if (ids.length > 0) await changeNews((document) => forgetRead(document, ids));
}

export async function restoreOpened(papers: readonly SeenPaper[]): Promise<void> {
  const ids = listOpened(papers);
  if (ids.length > 0) await takeOffNews(ids);
}

export const forgetAllOpened = (): Promise<void> =>
  changeNews((document) => (document.read.length > 0 ? { ...document, read: [] } : document));

const listOpened = (papers: readonly SeenPaper[]): readonly PaperId[] =>
  papers.flatMap(({ id, opened }) => (opened === undefined ? [] : id));

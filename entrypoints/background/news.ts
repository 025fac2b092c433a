import { readNews } from '../../utils/follows/change-news.ts';
import { readNewsDocument } from '../../utils/follows/news.ts';
import type { PaperId } from '../../utils/paper.ts';
import { createDocumentWriter } from './documents.ts';

export const changeNews = createDocumentWriter('news', readNewsDocument);

/** Papers that were opened, or that the user calls read, are no news any more. */
export const takeOffNews = (ids: readonly PaperId[]): Promise<void> =>
  changeNews((document) => readNews(document, ids));

import { rewriteFilters } from '../../utils/filters/change-filters.ts';
import { EMPTY_FILTERS, readFiltersDocument } from '../../utils/filters/filters.ts';
import { EMPTY_FOLLOWS, readFollowsDocument } from '../../utils/follows/follows.ts';
import { EMPTY_NEWS, readNewsDocument } from '../../utils/follows/news.ts';
import { rewriteFollows, rewriteNews } from '../../utils/follows/rewrite-keywords.ts';
import { renameTechniques } from '../../utils/query/rename-techniques.ts';
import type { DocumentName } from '../../utils/shell/storage.ts';
import type { UserTechniquesDocument } from '../../utils/user-techniques/user-techniques.ts';
import { readOrEmpty } from './documents.ts';
import { compileStored } from './queries.ts';

type Techniques = Pick<UserTechniquesDocument, 'techniques'>;

/**
 * What is written with the user's techniques: queries that name one by its label name it as it is
 * called now. A document that cannot be read holds no query, and is left as it is.
 */
export async function renameInQueries(
  techniques: UserTechniquesDocument,
  before: Techniques,
): Promise<Partial<Record<DocumentName, unknown>>> {
  const rewrite = (query: string) =>
    renameTechniques(query, before.techniques, techniques.techniques);
  const stored = {
    filters: await readOrEmpty('filters', readFiltersDocument, EMPTY_FILTERS),
    follows: await readOrEmpty('follows', readFollowsDocument, EMPTY_FOLLOWS),
    news: await readOrEmpty('news', readNewsDocument, EMPTY_NEWS),
  };
  const filters = rewriteFilters(stored.filters, rewrite);
  const follows = rewriteFollows(stored.follows, rewrite);
  const news = rewriteNews(stored.news, rewrite);
  return {
    ...(filters !== stored.filters && { filters }),
    ...(follows !== stored.follows && { follows }),
    ...(news !== stored.news && { news }),
    ...(await compileStored({ filters, follows, techniques })),
  };
}

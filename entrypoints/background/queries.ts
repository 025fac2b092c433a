import { listQueryTexts } from '../../utils/asking/list-query-texts.ts';
import { EMPTY_FILTERS, readFiltersDocument } from '../../utils/filters/filters.ts';
import type { FiltersDocument } from '../../utils/filters/filters.ts';
import { EMPTY_FOLLOWS, readFollowsDocument } from '../../utils/follows/follows.ts';
import type { FollowsDocument } from '../../utils/follows/follows.ts';
import { compileQueries } from '../../utils/query/compile-queries.ts';
import type { CompiledQueries } from '../../utils/query/compiled-queries.ts';
import type { UserTechniquesDocument } from '../../utils/user-techniques/user-techniques.ts';
import { readOrEmpty } from './documents.ts';
import { readUserTechniques } from './user-techniques.ts';

interface Changed {
  readonly filters?: FiltersDocument;
  readonly follows?: FollowsDocument;
  readonly techniques?: UserTechniquesDocument;
}

/** The queries at work once what has changed is written. */
export async function compileStored({ filters, follows, techniques }: Changed = {}): Promise<{
  readonly queries: CompiledQueries;
}> {
  const { techniques: own } = techniques ?? (await readUserTechniques());
  const texts = listQueryTexts(
    filters ?? (await readOrEmpty('filters', readFiltersDocument, EMPTY_FILTERS)),
    follows ?? (await readOrEmpty('follows', readFollowsDocument, EMPTY_FOLLOWS)),
  );
  return { queries: compileQueries(texts, own) };
}

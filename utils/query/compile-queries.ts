import type { FiltersDocument } from '../filters/filters.ts';
import type { FollowsDocument } from '../follows/follows.ts';
import type { OwnTechniqueName } from '../user-techniques/own-technique.ts';
import { GRAMMAR } from './compiled-queries.ts';
import type { CompiledQueries } from './compiled-queries.ts';
import { parseQuery } from './parse-query.ts';

/** Reads every query of filters and follows once, for all pages; those that cannot be read are left out. */
export function compileQueries(
  { filters }: Pick<FiltersDocument, 'filters'>,
  { follows }: Pick<FollowsDocument, 'follows'>,
  own: readonly OwnTechniqueName[],
): CompiledQueries {
  const keywords = follows.filter(({ kind }) => kind === 'keyword');
  const texts = [...filters.map(({ query }) => query), ...keywords.map(({ value }) => value)];
  return {
    grammar: GRAMMAR,
    queries: Object.fromEntries(
      texts.flatMap((text) => {
        const reading = parseQuery(text, own);
        return reading.ok ? [[text, reading.query]] : [];
      }),
    ),
  };
}

import type { Query } from './query.ts';

/** Whether any term of the query, one that it excludes too, is such. */
export function someTerm(query: Query, isSuch: (term: Query) => boolean): boolean {
  if (query.type === 'and' || query.type === 'or') {
    return query.parts.some((part) => someTerm(part, isSuch));
  }
  return query.type === 'not' ? someTerm(query.part, isSuch) : isSuch(query);
}

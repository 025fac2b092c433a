import type { Query } from '../../query/query.ts';

/** What a query asks for, as it is written there, that the library does not keep of papers. */
export const listUnkept = (query: Query): readonly string[] => [...new Set(list(query))];

function list(query: Query): readonly string[] {
  switch (query.type) {
    case 'and':
    case 'or':
      return query.parts.flatMap(list);
    case 'not':
      return list(query.part);
    case 'name':
      return query.field === 'keyword' ? ['keyword:'] : [];
    case 'figure':
      return query.field === 'stars' ? [] : [`${query.field}:`];
    case 'is':
      return query.state === 'saved' ? [] : [`is:${query.state}`];
    case 'words':
    case 'prefix':
    case 'acronym':
    case 'pattern':
    case 'technique':
    case 'code':
    case 'date':
      return [];
  }
}

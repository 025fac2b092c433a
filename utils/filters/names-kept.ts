import type { Query } from '../query/query.ts';

/** Whether all that a query finds is saved or followed, as it asks for just that. */
export function namesKept(query: Query): boolean {
  if (query.type === 'and') return query.parts.some(namesKept);
  if (query.type === 'or') return query.parts.every(namesKept);
  return query.type === 'is' && (query.state === 'saved' || query.state === 'followed');
}

import type { Query } from './query.ts';

/** Whether what the query finds may change with what is saved. */
export function asksForSaved(query: Query): boolean {
  if (query.type === 'and' || query.type === 'or') return query.parts.some(asksForSaved);
  if (query.type === 'not') return asksForSaved(query.part);
  return query.type === 'is' && query.state === 'saved';
}

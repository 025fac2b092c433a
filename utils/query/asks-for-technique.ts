import type { Query } from './query.ts';

/** Whether the query names the technique anywhere. */
export function asksForTechnique(query: Query, id: string): boolean {
  if (query.type === 'and' || query.type === 'or') {
    return query.parts.some((part) => asksForTechnique(part, id));
  }
  if (query.type === 'not') return asksForTechnique(query.part, id);
  return query.type === 'technique' && query.id === id;
}

import type { Query } from './query.ts';

/** Equal for two queries that mean the same, however their words are spelled. */
export function identifyQuery(query: Query): string {
  return JSON.stringify(query, (key, value: unknown) => (key === 'written' ? undefined : value));
}

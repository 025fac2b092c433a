import { readPersonName } from '../query/person-name.ts';

export type NameFault =
  | { readonly code: 'no-letter' }
  /** With the query that finds everyone of that name. */
  | { readonly code: 'one-word'; readonly query: string };

/** Why an author's name, as a user wrote it, would find hardly anyone. */
export function findNameFault(name: string): NameFault | undefined {
  if (!/\p{L}/u.test(name)) return { code: 'no-letter' };
  const { words } = readPersonName(name);
  return words.length === 1 ? { code: 'one-word', query: `author:${words[0]}` } : undefined;
}

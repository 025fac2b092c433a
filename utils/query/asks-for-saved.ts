import type { Query } from './query.ts';
import { someTerm } from './some-term.ts';

/** Whether what the query finds may change with what is saved. */
export const asksForSaved = (query: Query): boolean =>
  someTerm(query, (term) => term.type === 'is' && term.state === 'saved');

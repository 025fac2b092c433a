import { matchesQuery } from '../../../utils/query/match-query.ts';
import { parseQuery } from '../../../utils/query/parse-query.ts';
import { prepareFacts } from '../../../utils/query/prepare-facts.ts';
import type { QueryFacts } from '../../../utils/query/prepare-facts.ts';

const NOTHING_KNOWN: QueryFacts = { title: '', authors: [], techniques: [], code: 'unknown' };

/** Whether the query matches a paper of which only these facts are known. */
export function ask(query: string, facts: Partial<QueryFacts>): boolean {
  const reading = parseQuery(query);
  if (!reading.ok) throw new Error(`${query}: ${reading.error.code} at ${reading.error.start}`);
  return matchesQuery(reading.query, prepareFacts({ ...NOTHING_KNOWN, ...facts }));
}

import { parseQuery } from '../../../utils/query/parse-query.ts';
import type { Query } from '../../../utils/query/query.ts';

/** The query of a text as the background reads it for pages. */
export function findQuery(text: string): Query | undefined {
  const reading = parseQuery(text);
  return reading.ok ? reading.query : undefined;
}

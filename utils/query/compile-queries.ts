import type { OwnTechniqueName } from '../techniques/own-id.ts';
import { GRAMMAR } from './compiled-queries.ts';
import type { CompiledQueries } from './compiled-queries.ts';
import { parseQuery } from './parse-query.ts';

/** Reads every query once, for all pages; those that cannot be read are left out. */
export const compileQueries = (
  texts: readonly string[],
  own: readonly OwnTechniqueName[],
): CompiledQueries => ({
  grammar: GRAMMAR,
  queries: Object.fromEntries(
    texts.flatMap((text) => {
      const reading = parseQuery(text, own);
      return reading.ok ? [[text, reading.query]] : [];
    }),
  ),
});

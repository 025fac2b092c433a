import { isOwnId } from '../techniques/own-id.ts';
import type { AnyTechniqueId, OwnTechniqueName } from '../techniques/own-id.ts';
import { parseQuery } from './parse-query.ts';
import { readLexemes } from './read-lexemes.ts';
import type { Term } from './read-lexemes.ts';
import { findTechniqueId } from './technique-names.ts';

type OwnNames = readonly OwnTechniqueName[];

/**
 * A query as it has to be written to mean what it meant when own techniques were called otherwise.
 * Of a technique that is gone nothing is written anew.
 */
export function renameTechniques(query: string, before: OwnNames, after: OwnNames): string {
  const lexemes = readLexemes(query);
  if ('unclosed' in lexemes) return query;
  return lexemes.reduceRight((text, lexeme) => {
    if (lexeme.type !== 'term') return text;
    const name = renameTerm(lexeme, before, after);
    if (name === undefined) return text;
    return `${text.slice(0, lexeme.valueStart)}${name}${text.slice(lexeme.end)}`;
  }, query);
}

/** The term's value anew; `undefined` if it may stay. */
function renameTerm(term: Term, before: OwnNames, after: OwnNames): string | undefined {
  if (term.field?.toLowerCase() !== 'technique') return undefined;
  const id = findTechniqueId(term.value, before);
  if (id === undefined || findTechniqueId(term.value, after) === id) return undefined;
  const label = after.find((own) => own.id === id)?.label;
  if (label === undefined && isOwnId(id)) return undefined;
  const byLabel = `"${label ?? id}"`;
  return isNamedBy(byLabel, id, after) ? byLabel : id;
}

/** Not every label can stand in a query: one may have quotes in it, or signs alone. */
function isNamedBy(value: string, id: AnyTechniqueId, own: OwnNames): boolean {
  const reading = parseQuery(`technique:${value}`, own);
  return reading.ok && reading.query.type === 'technique' && reading.query.id === id;
}

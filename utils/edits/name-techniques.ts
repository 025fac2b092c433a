import { isListed, readLexemes } from '../query/read-lexemes.ts';
import { findTechniqueId } from '../query/technique-names.ts';
import { isOwnId } from '../techniques/own-id.ts';
import type { OwnTechniqueName } from '../techniques/own-id.ts';

// On two devices one technique may be called differently: what a query means is told by ids.

/** How the user's own techniques are called, and how those were that are there no more. */
export interface OwnNames {
  readonly own: readonly OwnTechniqueName[];
  readonly gone: readonly OwnTechniqueName[];
}

const WORD = /^[\p{L}\p{N}_-]+$/u;

/** A query that names own techniques by their ids; a name that nobody bears is spelled in one way alone. */
export function nameById(query: string, own: readonly OwnTechniqueName[]): string {
  return rename(query, (value) => {
    const id = findTechniqueId(value, own);
    if (id === undefined) return WORD.test(value) ? value : undefined;
    return isOwnId(id) ? id : undefined;
  });
}

/** The same query, as the user reads it; what is there no more is called as it was, while nothing else is. */
export function nameByLabel(query: string, { own, gone }: OwnNames): string {
  return rename(query, (value) => {
    const live = own.find(({ id }) => id === value);
    const name = live ?? gone.find(({ id }) => id === value);
    if (name === undefined) return undefined;
    const { label } = name;
    if (live === undefined && findTechniqueId(label, own) !== undefined) return undefined;
    // Not every label can stand in a query, or stands for its technique alone.
    return nameById(write(label), live ? own : [name]) === write(value) ? label : undefined;
  });
}

const write = (name: string): string => `technique:"${name}"`;

function rename(query: string, nameOf: (value: string) => string | undefined): string {
  // Which is what nearly all queries are.
  if (!/technique/i.test(query)) return query;
  const lexemes = readLexemes(query);
  if ('unclosed' in lexemes) return query;
  return lexemes.reduceRight((text, lexeme) => {
    if (lexeme.type !== 'term' || lexeme.field?.toLowerCase() !== 'technique') return text;
    const name = nameOf(lexeme.value);
    if (name === undefined) return text;
    const written = isListed(lexeme) ? `"${name}"` : write(name);
    return `${text.slice(0, lexeme.start)}${written}${text.slice(lexeme.end)}`;
  }, query);
}

import { readLexemes } from '../query/read-lexemes.ts';
import { findTechniqueId } from '../query/technique-names.ts';
import { isOwnId } from '../techniques/own-id.ts';
import type { OwnTechniqueName } from '../techniques/own-id.ts';

// On two devices one technique may be called differently: what a query means is told by ids.

/** A query that names own techniques by their ids. */
export function nameById(query: string, own: readonly OwnTechniqueName[]): string {
  return rename(query, own, (value) => {
    const id = findTechniqueId(value, own);
    return id !== undefined && isOwnId(id) ? id : undefined;
  });
}

/** The same query, as the user reads it. */
export function nameByLabel(query: string, own: readonly OwnTechniqueName[]): string {
  return rename(query, own, (value) => {
    const label = own.find(({ id }) => id === value)?.label;
    // Not every label can stand in a query, or stands for its technique alone.
    return label !== undefined && nameById(write(label), own) === write(value) ? label : undefined;
  });
}

const write = (name: string): string => `technique:"${name}"`;

function rename(
  query: string,
  own: readonly OwnTechniqueName[],
  nameOf: (value: string) => string | undefined,
): string {
  // Which is what nearly all queries are.
  if (own.length === 0 || !/technique/i.test(query)) return query;
  const lexemes = readLexemes(query);
  if ('unclosed' in lexemes) return query;
  return lexemes.reduceRight((text, lexeme) => {
    if (lexeme.type !== 'term' || lexeme.field?.toLowerCase() !== 'technique') return text;
    const name = nameOf(lexeme.value);
    if (name === undefined) return text;
    return `${text.slice(0, lexeme.start)}${write(name)}${text.slice(lexeme.end)}`;
  }, query);
}

import { readLexemes } from '../query/read-lexemes.ts';
import type { Lexeme } from '../query/read-lexemes.ts';
import { COMMENT } from './rule-words.ts';

/** Where a sign of its own stands that would begin a comment: behind a query, the words after it would be looked for. */
export function findComments(query: string): readonly Lexeme[] {
  const lexemes = readLexemes(query);
  return 'unclosed' in lexemes
    ? []
    : lexemes.filter(
        ({ type, start, end }) => type === 'term' && query.slice(start, end) === COMMENT,
      );
}

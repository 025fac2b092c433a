import { readLexemes } from '../query/read-lexemes.ts';
import type { Lexeme } from '../query/read-lexemes.ts';

/** The sign alone or right before a word; that of a beginning has no form in quotes. */
const COMMENT_BEGUN = /^#(?:\p{L}[^*]*)?$/su;

/** Where something stands that would begin a comment: behind a query, the words after it would be looked for. */
export function findComments(query: string): readonly Lexeme[] {
  const lexemes = readLexemes(query);
  return 'unclosed' in lexemes
    ? []
    : lexemes.filter(
        ({ type, start, end }) =>
          type === 'term' &&
          COMMENT_BEGUN.test(query.slice(start, end)) &&
          (end === start + 1 || !/\S/.test(query[start - 1] ?? '')),
      );
}

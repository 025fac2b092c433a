import { readLexemes } from '../../query/read-lexemes.ts';

/** A letter or two begin too many words to look at each paper while they are written. */
export const SHORTEST_BEGINNING = 3;

/**
 * A search in the midst of a quote, with the quote closed; `undefined` where none is open. A word of a
 * letter or two behind others is left out, as is the quote before its first word.
 */
export function closeQuote(text: string): string | undefined {
  const lexemes = readLexemes(text);
  if (!('unclosed' in lexemes)) return undefined;
  const quote = lexemes.unclosed;
  const phrase = text.slice(quote + 1).replace(SHORT_WORD, '');
  return text.slice(0, quote) + (/[\p{L}\p{N}]/u.test(phrase) ? `"${phrase}"` : '');
}

const SHORT_WORD = new RegExp(
  String.raw`(?<=[\p{L}\p{N}][^\p{L}\p{N}]+)[\p{L}\p{N}]{1,${SHORTEST_BEGINNING - 1}}$`,
  'u',
);

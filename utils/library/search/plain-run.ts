/** So many spellings are quickly tried at every place of a text. */
const MOST_SPELLINGS = 24;

/**
 * Meets words in a row where a text writes them plainly: one space or hyphen between them, and around
 * them what no word goes on over. `undefined` where they have too many spellings.
 */
export function findPlainRun(words: readonly (readonly string[])[]): RegExp | undefined {
  if (words.some(({ length }) => length === 0 || length > MOST_SPELLINGS)) return undefined;
  const run = words.map((spellings) => `(?:${spellings.map(escapeWord).join('|')})`).join('[ -]');
  return new RegExp(String.raw`(?<![^\s(["'“‘/-])${run}(?![^\s)\]"'”’/,;:!?.-]|\.\d)`, 'iu');
}

/** A full stop is the only sign in a word. */
export const escapeWord = (word: string): string => word.replaceAll('.', String.raw`\.`);

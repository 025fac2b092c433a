import type SearchableMap from 'minisearch/SearchableMap';

const SHORTEST_MISTYPED = 4;
const LONG_WORD = 8;
/** Few mistype the first letter: such a word is the less likely of two at the same distance. */
const OTHER_BEGINNING = 0.5;
/** Two neighbouring letters the other way round are one error, which the map counts as two. */
const EDITS = 2;

/** Those of the words that are nearest to a mistyped one, if any is near enough, and how far they are. */
export function findNear(
  words: SearchableMap<unknown>,
  word: string,
): { readonly distance: number; readonly words: readonly string[] } {
  if (word.length < SHORTEST_MISTYPED) return { distance: Infinity, words: [] };
  const most = word.length < LONG_WORD ? 1 : 2;
  let least = Infinity;
  let nearest: string[] = [];
  for (const [other, [, edits]] of words.fuzzyGet(word, EDITS)) {
    const errors = isSwapped(word, other) ? 1 : edits;
    const distance = word[0] === other[0] ? errors : errors + OTHER_BEGINNING;
    if (errors > most || distance > least) continue;
    if (distance < least) nearest = [];
    least = distance;
    nearest.push(other);
  }
  return { distance: least, words: nearest };
}

/** Whether two neighbouring letters stand the other way round. */
function isSwapped(word: string, other: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === other[at]) at += 1;
  return (
    other.length === word.length &&
    word[at] === other[at + 1] &&
    word[at + 1] === other[at] &&
    word.slice(at + 2) === other.slice(at + 2)
  );
}

import leven from 'leven';

/** Words among which those nearest to a mistyped one are looked for. */
export interface NearWords {
  readonly add: (word: string) => void;
  /** The nearest, if any is near enough, and how far they are. */
  readonly find: (word: string) => { readonly distance: number; readonly words: readonly string[] };
}

const SHORTEST_MISTYPED = 4;
const LONG_WORD = 8;
/** Few mistype the first letter: such a word is the less likely of two at the same distance. */
const OTHER_BEGINNING = 0.5;

export function createNearWords(): NearWords {
  // A word is compared only with those of about its length and letters: all of 10,000 papers take 4 to 10 ms.
  const byLength = new Map<number, { readonly words: string[]; readonly letters: number[] }>();

  return {
    add(word) {
      const { words, letters } = byLength.get(word.length) ?? { words: [], letters: [] };
      byLength.set(word.length, { words, letters });
      words.push(word);
      letters.push(lettersOf(word));
    },
    find(word) {
      if (word.length < SHORTEST_MISTYPED) return { distance: Infinity, words: [] };
      const most = word.length < LONG_WORD ? 1 : 2;
      const own = lettersOf(word);
      let least = most + OTHER_BEGINNING;
      let nearest: string[] = [];
      for (let length = word.length - most; length <= word.length + most; length += 1) {
        const { words = [], letters = [] } = byLength.get(length) ?? {};
        for (let at = 0; at < words.length; at += 1) {
          if (countBits(own ^ (letters[at] ?? 0)) > 2 * Math.floor(least)) continue;
          const other = words[at] ?? '';
          const distance = measure(word, other, least);
          if (distance > least) continue;
          if (distance < least) nearest = [];
          least = distance;
          nearest.push(other);
        }
      }
      return { distance: nearest.length === 0 ? Infinity : least, words: nearest };
    },
  };
}

function measure(word: string, other: string, most: number): number {
  const edits = isSwapped(word, other)
    ? 1
    : leven(word, other, { maxDistance: Math.floor(most) + 1 });
  return word[0] === other[0] ? edits : edits + OTHER_BEGINNING;
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

/** A bit for each letter, shared by few: one edit changes two at most. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 30);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

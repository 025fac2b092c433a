import { isAscii } from '../../text.ts';

type Spellings = readonly string[];

/** So many spellings are quickly tried at every place of a text. */
const MOST_SPELLINGS = 24;

/**
 * Meets words in a row where a text, as it is, has them plainly: one space or hyphen between them, and
 * around them what no word goes on over. The last may go on from `start`, if that is given. `undefined`
 * where one of the others has too many spellings, or none.
 */
export function findPlainRun(words: readonly Spellings[], start?: string): RegExp | undefined {
  const run = start === undefined ? words : [...words.slice(0, -1), [start]];
  if (!run.every(isShort)) return undefined;
  const row = run.map((spellings) => anyOf(spellings, escapeWord)).join('[ -]');
  return new RegExp(`${PLAIN_START}${row}${start === undefined ? PLAIN_END : ''}`, 'iu');
}

const PLAIN_START = String.raw`(?<![^\s(["'“‘/-])`;
const PLAIN_END = String.raw`(?![^\s)\]"'”’/,;:!?.-]|\.\d)`;

/**
 * Meets every text, folded or in ASCII, in which the run may stand, by its first words: to cut a text into
 * words takes twenty times as long. What hyphens part may be one word, too.
 */
export function findCandidate(words: readonly Spellings[], pairs: readonly Spellings[]): RegExp {
  const all = [words, pairs].flatMap((spellings) => spellings.slice(0, MOST_WORDS)).flat();
  // Letters of other scripts may be words by themselves, with nothing between.
  return all.every(isAscii)
    ? new RegExp(`(?<![a-z\\d])${findRow(words, pairs, 0)}`, 'i')
    : findNearby(words, pairs);
}

/** So many words leave few texts to be cut; two of the run may be one at each of them, which doubles the ways. */
const MOST_WORDS = 4;

function findRow(words: readonly Spellings[], pairs: readonly Spellings[], at: number): string {
  const ways = [words[at] ?? [], pairs[at] ?? []].flatMap((spellings, more) => {
    if (spellings.length === 0) return [];
    if (!isShort(spellings)) return parted(findStart(spellings));
    const next = at + 1 + more;
    const goesOn = next < Math.min(words.length, MOST_WORDS);
    const after = goesOn ? `[^a-z\\d]+${findRow(words, pairs, next)}` : String.raw`(?![a-z\d])`;
    return anyOf(spellings, parted) + after;
  });
  return `(?:${ways.join('|')})`;
}

/** The same wherever words end. */
function findNearby(words: readonly Spellings[], pairs: readonly Spellings[]): RegExp {
  const [first = [], second = []] = words;
  const [asOne = [], next = []] = pairs;
  const start = parted(findStart([...second, ...next]));
  const ways = first.map((word) => `${parted(word)}[^a-z\\d]*${start}`);
  return new RegExp([...ways, ...asOne.map(parted)].join('|'), 'i');
}

const isShort = ({ length }: Spellings): boolean => length > 0 && length <= MOST_SPELLINGS;

const anyOf = (spellings: Spellings, write: (word: string) => string): string =>
  `(?:${spellings.map(write).join('|')})`;

const parted = (word: string): string => Array.from(word, escapeWord).join('-?');

// A full stop is the only sign in a word.
const escapeWord = (word: string): string => word.replaceAll('.', String.raw`\.`);

/** The letters with which all of them begin. */
function findStart(words: Spellings): string {
  const [first = ''] = words;
  let length = first.length;
  for (const word of words) {
    while (!word.startsWith(first.slice(0, length))) length -= 1;
  }
  return first.slice(0, length);
}

import { isAscii } from '../../text.ts';

type Spellings = readonly string[];

/** So many spellings are quickly tried at every place of a text. */
const MOST_SPELLINGS = 24;

/**
 * Meets words in a row where a text, as it is, has them plainly: one space or hyphen between them, and
 * around them what no word goes on over. `undefined` where they have too many spellings.
 */
export function findPlainRun(words: readonly Spellings[]): RegExp | undefined {
  if (!words.every(isShort)) return undefined;
  const run = words.map((spellings) => anyOf(spellings, escapeWord)).join('[ -]');
  return new RegExp(String.raw`(?<![^\s(["'“‘/-])${run}(?![^\s)\]"'”’/,;:!?.-]|\.\d)`, 'iu');
}

/**
 * Meets every text, folded or in ASCII, in which the run may begin, the first two words or both as one: to
 * cut a text into words takes twenty times as long. What hyphens part may be one word, too.
 */
export function findBeginning(words: readonly Spellings[], pairs: readonly Spellings[]): RegExp {
  const [first = [], second = []] = words;
  const [asOne = [], next = []] = pairs;
  const after = [...second, ...next];
  // Letters of other scripts may be words by themselves, with nothing between.
  if (![...first, ...after, ...asOne].every(isAscii)) return findNearby(first, after, asOne);
  const start = isShort(after) ? `${anyOf(after, parted)}${END}` : parted(findStart(after));
  const row = isShort(first) ? [`${anyOf(first, parted)}[^a-z\\d]+${start}`] : [start];
  const one = asOne.length === 0 ? [] : [`${anyOf(asOne, parted)}${END}`];
  return new RegExp([...row, ...one].map((way) => `(?<![a-z\\d])${way}`).join('|'), 'i');
}

const END = '(?![a-z\\d])';

/** The same wherever words end. */
function findNearby(first: Spellings, after: Spellings, asOne: Spellings): RegExp {
  const start = parted(findStart(after));
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

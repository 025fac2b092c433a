import { readWords } from '../text.ts';
import type { Words } from '../text.ts';

/** A person's name as it is compared: given name first, folded, in words. */
export interface PersonName extends Words {
  /** The person's name in the site's URLs, which no two share. */
  readonly handle?: string | undefined;
}

/** Names by their last words, in every way to spell these, and by their handles. */
export type Families = ReadonlyMap<string, readonly PersonName[]>;

export const readPersonName = (name: string, handle?: string): PersonName => ({
  ...readWords(closeApostrophes(givenNameFirst(name)).replaceAll('.-', '-')),
  handle,
});

/** `O'Donoghue` is one word, and has no initial O. */
export const closeApostrophes = (name: string): string => name.replace(/['’ʼ]/g, '');

/** One text for the spellings of one name: `xiao-ming li` as `xiaoming li`. */
export const spellName = ({ words, joined }: PersonName): string =>
  words
    .map((word, at) => (joined[at] === undefined ? `${word} ` : word))
    .join('')
    .trimEnd();

/** Where to look for a name: under its last word, or both ways to spell one with a hyphen; and its handle. */
export function readFamily({ words, joined, handle }: PersonName): readonly string[] {
  const pair = joined.at(-2);
  return [
    words.at(-1) ?? '',
    ...(pair === undefined ? [] : [pair]),
    // No word has such a sign.
    ...(handle === undefined ? [] : [`@${handle}`]),
  ];
}

/**
 * Whether two spellings can be one person's. Handles, where both are known, decide. Else the last words are the same; of the others each stands in
 * the other name, too, whole or as its initial, and only initials may be left over.
 */
export function isSameName(one: PersonName, other: PersonName): boolean {
  if (one.handle !== undefined && other.handle !== undefined) return one.handle === other.handle;
  const here = one.words.length;
  const there = other.words.length;
  // No person has as many; the ways to look for one in the other would be countless.
  if (Math.max(here, there) > MOST_WORDS) return one.words.join(' ') === other.words.join(' ');
  return holds(other, one, there, here) || holds(one, other, here, there);
}

/** Whether one of the names, sorted by `readFamily`, can be this person's. */
export const hasPerson = (families: Families, person: PersonName): boolean =>
  readFamily(person).some((family) =>
    families.get(family)?.some((name) => isSameName(name, person)),
  );

const MOST_WORDS = 12;
const LETTER = /^\p{Ll}$/u;

/**
 * Whether the first `to` words of `name`, from the last one backwards, are found among the first `end` of
 * `longer`. `isWhole`: the word after them was found written out.
 */
function holds(
  longer: PersonName,
  name: PersonName,
  end: number,
  to: number,
  isWhole = true,
): boolean {
  if (to === 0) {
    // J. Zico Kolter goes by the name that is written out; but LeCun alone is not Y. LeCun.
    return end === 0 || (isWhole && name.words.length > 1 && areLetters(longer, end));
  }
  if (end === 0) return false;
  const isFamily = end === longer.words.length;
  const word = longer.words[end - 1] ?? '';
  const wanted = name.words[to - 1] ?? '';
  const goesOn = (
    found: string | undefined,
    sought: string | undefined,
    at: number,
    from: number,
  ) =>
    found !== undefined &&
    sought !== undefined &&
    (found === sought || (!isFamily && isInitial(found, sought))) &&
    holds(longer, name, at, from, found === sought && !LETTER.test(found));
  return (
    goesOn(word, wanted, end - 1, to - 1) ||
    goesOn(longer.joined[end - 2], wanted, end - 2, to - 1) ||
    goesOn(word, name.joined[to - 2], end - 1, to - 2) ||
    (!isFamily &&
      LETTER.test(word) &&
      // J.-P. is not Jean-Baptiste.
      (longer.joined[end - 2] === undefined || name.joined[to - 2] === undefined) &&
      holds(longer, name, end - 1, to, isWhole))
  );
}

const areLetters = ({ words }: PersonName, end: number): boolean =>
  words.slice(0, end).every((word) => LETTER.test(word));

const isInitial = (one: string, other: string): boolean =>
  (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));

// Where the family's name alone stands in capitals, it may stand first. Two letters are initials: AJ Piergiovanni.
const FAMILY_IN_CAPITALS = /^((?:[\p{Lu}-]{2,}\s+)*[\p{Lu}-]{3,})\s+(.*\p{Ll}.*)$/u;

function givenNameFirst(name: string): string {
  const [family = '', given, ...more] = name.split(',');
  if (given !== undefined) return more.length > 0 ? name : `${given} ${family}`;
  return name.trim().replace(FAMILY_IN_CAPITALS, '$2 $1');
}

import { readWords } from '../text.ts';
import type { Words } from '../text.ts';

/** A person's name as it is compared: given name first, folded, in words. */
export interface PersonName extends Words {
  /** The person's account on the site, which no two share: its id, or its name in URLs. */
  readonly handle: string | undefined;
  /** Where to look for it: the last word, or both ways to spell one with a hyphen, and the handle. */
  readonly keys: readonly string[];
}

/** Names by each of their keys. */
export type NameIndex = ReadonlyMap<string, readonly PersonName[]>;

export function readPersonName(name: string, handle?: string): PersonName {
  const words = readWords(closeName(givenNameFirst(name)));
  return { ...words, handle, keys: listKeys(words, handle) };
}

function listKeys({ words, joined }: Words, handle: string | undefined): readonly string[] {
  const keys = [words.at(-1) ?? ''];
  const pair = joined.at(-2);
  if (pair !== undefined) keys.push(pair);
  // No word has such a sign.
  if (handle !== undefined) keys.push(`@${handle}`);
  return keys;
}

/** Without signs that cut a name in two: `O'Donoghue` is one word, and `J.-P.` has a hyphen as `J-P` has. */
export const closeName = (name: string): string => name.replace(/['’ʼ]/g, '').replaceAll('.-', '-');

/** One text for the spellings of one name: `xiao-ming li` as `xiaoming li`. */
export const spellName = ({ words, joined }: PersonName): string =>
  words
    .map((word, at) => (joined[at] === undefined ? `${word} ` : word))
    .join('')
    .trimEnd();

/** An account's id, as against its name: the one tells nothing of the other. */
const ID = /^[\da-f]{24}$/;

/**
 * Whether two spellings can be one person's. Handles, where both are known and alike, decide. Else the last words
 * are the same; of the others each stands in the other name, too, whole or as its initial, and only
 * initials may be left over.
 */
export function isSameName(one: PersonName, other: PersonName): boolean {
  if (one.handle && other.handle && ID.test(one.handle) === ID.test(other.handle))
    return one.handle === other.handle;
  const here = one.words.length;
  const there = other.words.length;
  // No person has as many; the ways to look for one in the other would be countless.
  if (Math.max(here, there) > MOST_WORDS) return one.words.join(' ') === other.words.join(' ');
  return holds(other, one, there, here) || holds(one, other, here, there);
}

/** Whether one of the names can be this person's. */
export const hasPerson = (index: NameIndex, person: PersonName): boolean =>
  person.keys.some((key) => index.get(key)?.some((name) => isSameName(name, person)));

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

import { readWords } from '../text.ts';
import type { Words } from '../text.ts';

/** A person's name as it is compared: order, case, accents and hyphens are levelled. */
export interface PersonName {
  /** All words of the name, given name first. */
  readonly full: Words;
  /** Without lone letters, so that `yann lecun` finds Yann A. LeCun. */
  readonly plain: Words;
  /** The same for two spellings of one name: plain words with hyphens closed up. */
  readonly key: string;
  /** The lone letters that `key` leaves out. */
  readonly initials: string;
}

const LONE_LETTER = /^[a-z]$/;

export function readPersonName(name: string): PersonName {
  const full = readWords(givenNameFirst(name));
  const kept = full.words.flatMap((word, index) => (LONE_LETTER.test(word) ? [] : [index]));
  // `Y. LeCun` or `Weinan E`: what is left would be anybody of that name.
  if (kept.length === full.words.length || kept.length < 2) {
    return { full, plain: full, key: closeUp(full), initials: '' };
  }
  const plain = {
    words: kept.map((index) => full.words[index] ?? ''),
    joined: kept.map((index) => (kept.includes(index + 1) ? full.joined[index] : undefined)),
  };
  const initials = full.words.filter((word) => LONE_LETTER.test(word)).join('');
  return { full, plain, key: closeUp(plain), initials };
}

/** Whether two spellings are one name: initials may be missing on one side, but never differ. */
export function isSameName(one: PersonName, other: PersonName): boolean {
  return (
    one.key === other.key &&
    (one.initials.startsWith(other.initials) || other.initials.startsWith(one.initials))
  );
}

function givenNameFirst(name: string): string {
  const [family = '', given, ...more] = name.split(',');
  return given === undefined || more.length > 0 ? name : `${given} ${family}`;
}

/** `xiao-ming li` as `xiaoming li`. */
function closeUp({ words, joined }: Words): string {
  return words
    .map((word, index) => (joined[index] === undefined ? `${word} ` : word))
    .join('')
    .trimEnd();
}

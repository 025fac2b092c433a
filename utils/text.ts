/** A text as folded words in order, with what is needed to see through its hyphens. */
export interface Words {
  readonly words: readonly string[];
  /** `joined[i]` is `words[i]` and the next as one word, where only a hyphen parts them. */
  readonly joined: readonly (string | undefined)[];
}

// eslint-disable-next-line no-control-regex -- ASCII needs no folding but lower case.
const ONLY_ASCII = /^[\x00-\x7f]*$/;
export const isAscii = (text: string): boolean => ONLY_ASCII.test(text);

/**
 * For the classes of regular expressions: scripts written without spaces, and Korean, whose particles
 * cling to the word. A character is a word.
 */
export const LONE_CHARACTERS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
/** For the same: what is not seen, and parts no word. */
export const INVISIBLE = String.raw`\u00ad\u200b-\u200d\u2060\ufeff`;

const MARKS_AND_INVISIBLE = new RegExp(String.raw`[\u0300-\u036f${INVISIBLE}]`, 'g');
const HYPHENS = /[\u2010\u2011]/g;
/** Letters that Unicode does not take apart. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ß: 'ss',
};
const WHOLE_LETTER = new RegExp(`[${Object.keys(WHOLE_LETTERS).join('')}]`, 'g');

/** The text with every run of white space made one space. */
export function evenSpace(text: string): string {
  // Lone spaces, the most of them, are left alone: that halves the time of long texts.
  return text.replaceAll(/\s{2,}|[^\S ]/g, ' ');
}

/** The same with none at its ends: the site breaks titles and abstracts in lines, and users type as they like. */
export const collapseSpace = (text: string): string => evenSpace(text).trim();

/** Lower case, without accents, ligatures, full-width forms and invisible characters. */
export function foldText(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(MARKS_AND_INVISIBLE, '')
      .replace(HYPHENS, '-')
      .replace(WHOLE_LETTER, (letter) => WHOLE_LETTERS[letter] ?? letter)
      // Hangul and kana come together again: their parts are no accents.
      .normalize('NFC')
  );
}

// A full stop between digits belongs to the word, so that `qwen2` does not find Qwen2.5.
const COMPOUND = /[\p{L}\p{N}\p{M}]+(?:(?:-|(?<=\d)\.(?=\d))[\p{L}\p{N}\p{M}]+)*/gu;
const ASCII_COMPOUND = /[a-z\d]+(?:(?:-|(?<=\d)\.(?=\d))[a-z\d]+)*/g;
const LONE_CHARACTER = new RegExp(`[${LONE_CHARACTERS}]`, 'gu');

/** The folded words of any text that hyphens hold together or nothing does. */
export function readCompounds(text: string): readonly string[] {
  const folded = foldText(text);
  // Most texts are ASCII, where there is less to ask of every letter.
  if (isAscii(folded)) return folded.match(ASCII_COMPOUND) ?? [];
  return folded.replace(LONE_CHARACTER, ' $& ').match(COMPOUND) ?? [];
}

/** The folded words of any text, each brought to the form in which `normalise` compares them. */
export const readWords = (text: string, normalise?: (word: string) => string): Words =>
  toWords(readCompounds(text), normalise);

/** The words of compounds in their order. */
export function toWords(
  compounds: readonly string[],
  normalise: (word: string) => string = (word) => word,
): Words {
  const words: string[] = [];
  const joined: (string | undefined)[] = [];
  for (const compound of compounds) {
    // Most words have no hyphen, and this runs over every word of every paper of a page.
    if (!compound.includes('-')) {
      words.push(normalise(compound));
      joined.push(undefined);
      continue;
    }
    const parts = compound.split('-');
    for (const [index, part] of parts.entries()) {
      const word = normalise(part);
      const next = parts[index + 1];
      const pair = next === undefined ? word : normalise(part + next);
      words.push(word);
      // `agent-s` joined is its own first word: such a pair would make two ways of one.
      joined.push(pair === word ? undefined : pair);
    }
  }
  return { words, joined };
}

/** Every word of `toWords`, and pairs that only a hyphen parts as one. */
export function toKeys(
  compounds: readonly string[],
  normalise: (word: string) => string = (word) => word,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const compound of compounds) {
    if (!compound.includes('-')) {
      keys.add(normalise(compound));
      continue;
    }
    let previous = '';
    for (const part of compound.split('-')) {
      keys.add(normalise(part)).add(normalise(previous + part));
      previous = part;
    }
  }
  return keys;
}

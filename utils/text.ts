/** A text as folded words in order, with what is needed to see through its hyphens. */
export interface Words {
  readonly words: readonly string[];
  /** `joined[i]` is `words[i]` and the next as one word, where only a hyphen parts them. */
  readonly joined: readonly (string | undefined)[];
}

// eslint-disable-next-line no-control-regex -- ASCII needs no folding but lower case.
const ONLY_ASCII = /^[\x00-\x7f]*$/;
const MARKS_AND_INVISIBLE = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g;
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

/** Lower case, without accents, ligatures, full-width forms and invisible characters. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (ONLY_ASCII.test(lower)) return lower;
  return (
    lower
      .normalize('NFKD')
      .replace(MARKS_AND_INVISIBLE, '')
      .replace(HYPHENS, '-')
      .replace(WHOLE_LETTER, (letter) => WHOLE_LETTERS[letter] ?? letter)
      // Hangul and kana come together again: their parts are no accents.
      .normalize('NFC')
  );
}

// A full stop between digits belongs to the word, so that `qwen2` does not find Qwen2.5.
const ASCII_COMPOUND = /[a-z0-9]+(?:(?:-|(?<=\d)\.(?=\d))[a-z0-9]+)*/g;
const COMPOUND = /[\p{L}\p{N}\p{M}]+(?:(?:-|(?<=\d)\.(?=\d))[\p{L}\p{N}\p{M}]+)*/gu;
// Scripts written without spaces, and Korean, whose particles cling to the word: a character is a word.
const LONE_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** The folded words of any text, each brought to the form in which `normalise` compares them. */
export function readWords(
  text: string,
  normalise: (word: string) => string = (word) => word,
): Words {
  const words: string[] = [];
  const joined: (string | undefined)[] = [];
  for (const compound of splitCompounds(foldText(text))) {
    const parts = compound.includes('-') ? compound.split('-') : [compound];
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

function splitCompounds(folded: string): readonly string[] {
  if (ONLY_ASCII.test(folded)) return folded.match(ASCII_COMPOUND) ?? [];
  return folded.replace(LONE_CHARACTER, ' $& ').match(COMPOUND) ?? [];
}

/** Whether the words of `run` stand in `text` one after the other, hyphens or not. */
export function containsRun(text: Words, run: Words): boolean {
  return text.words.some((_, at) => runsFrom(text, at, run, 0));
}

function runsFrom(text: Words, at: number, run: Words, from: number): boolean {
  const wanted = run.words[from];
  if (wanted === undefined) return true;
  const word = text.words[at];
  if (word === undefined) return false;
  return (
    (word === wanted && runsFrom(text, at + 1, run, from + 1)) ||
    (text.joined[at] === wanted && runsFrom(text, at + 2, run, from + 1)) ||
    (run.joined[from] === word && runsFrom(text, at + 1, run, from + 2))
  );
}

/** The words of a text, as parallel lists. */
export interface Words {
  readonly starts: number[];
  readonly ends: number[];
  /** The number of the sentence that each word stands in, from 0. */
  readonly sentences: number[];
}

const DOT = 46;
const EXCLAMATION = 33;
const QUESTION = 63;
const SPACE = 32;

const ASCII_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0,
);

// Beyond ASCII only alphabets count as words: dashes, quotes, CJK and emoji part words instead.
function isWordCode(code: number): boolean {
  if (code < 128) return ASCII_WORD[code] === 1;
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;
}

/** Splits a text into runs of letters and digits, in one pass; offsets are UTF-16. */
export function readWords(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: number[] = [];
  let sentence = 0;
  let index = 0;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (isWordCode(code)) {
      const start = index++;
      while (index < text.length && isWordCode(text.charCodeAt(index))) index++;
      starts.push(start);
      ends.push(index);
      sentences.push(sentence);
    } else {
      index++;
      const endsSentence = code === DOT || code === EXCLAMATION || code === QUESTION;
      if (endsSentence && text.charCodeAt(index) <= SPACE) sentence++;
    }
  }
  return { starts, ends, sentences };
}

/** A lower-case word without its plural ending: `agents` → `agent`, `policies` → `policy`. */
export function toSingular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|sh|ch)es$/.test(word)) return word.slice(0, -2);
  return /(?:[sui]s|bias)$/.test(word) ? word : word.slice(0, -1);
}

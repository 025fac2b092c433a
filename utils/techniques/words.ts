/** The words of a text, as parallel lists of which the first `count` places are used. */
export interface Words {
  readonly count: number;
  /** A hash of each word, without regard to case, plural or a prefix set apart. */
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The number of the sentence that each word stands in, from 0. */
  readonly sentences: Int32Array;
}

const SPACE = 32;
const LETTER_Y = 'y'.charCodeAt(0);

/** Per ASCII character: itself in lower case if words are made of it, else 0. */
const FOLDED = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z0-9]/i.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});
const ENDS_SENTENCE = Uint8Array.from({ length: 128 }, (_, code) =>
  '.!?'.includes(String.fromCharCode(code)) ? 1 : 0,
);

// FNV-1a.
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

// Written together, with a hyphen or apart: `multimodal`, `multi-modal`, `multi modal`.
const PREFIXES = Int32Array.from(
  ['pre', 'post', 'multi', 'fine', 'mid', 'cross', 'co', 'non', 'hyper'],
  (prefix) => hashRun(prefix, 0, prefix.length, BASIS),
);
const LONGEST_PREFIX = 5;
/** A prefix joins only words from this length on. */
const SHORTEST_JOINED = 4;

/** Splits a text into runs of letters and digits, in one pass; offsets are UTF-16. */
export function readWords(text: string): Words {
  const { length } = text;
  const most = (length + 1) >> 1;
  const hashes = new Int32Array(most);
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const sentences = new Int32Array(most);
  let count = 0;
  let sentence = 0;
  let index = 0;
  /** Where a word begins to which the last one is a prefix. */
  let joinsAt = -1;
  while (index < length) {
    const code = text.charCodeAt(index);
    let folded = fold(code);
    if (folded === 0) {
      index++;
      if (code < 128 && ENDS_SENTENCE[code] === 1 && text.charCodeAt(index) <= SPACE) sentence++;
      continue;
    }
    const start = index;
    let hash = BASIS;
    while (folded !== 0) {
      hash = Math.imul(hash ^ folded, PRIME);
      folded = ++index < length ? fold(text.charCodeAt(index)) : 0;
    }
    if (start === joinsAt && index - start >= SHORTEST_JOINED) {
      hashes[count - 1] = hashSingular(text, start, index, hashes[count - 1] ?? BASIS);
      ends[count - 1] = index;
      continue;
    }
    joinsAt = index - start <= LONGEST_PREFIX && isPrefix(hash) ? index + 1 : -1;
    if (isPlural(text, start, index)) hash = hashSingular(text, start, index, BASIS);
    hashes[count] = hash;
    starts[count] = start;
    ends[count] = index;
    sentences[count] = sentence;
    count++;
  }
  return { count, hashes, starts, ends, sentences };
}

/**
 * A character in lower case if words are made of it, else 0. Beyond ASCII only alphabets count:
 * dashes, quotes, CJK and emoji part words instead.
 */
function fold(code: number): number {
  if (code < 128) return FOLDED[code] ?? 0;
  if (code < 0xc0 || code >= 0x2000 || code === 0xd7 || code === 0xf7) return 0;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

function isPrefix(hash: number): boolean {
  for (let index = 0; index < PREFIXES.length; index++) if (PREFIXES[index] === hash) return true;
  return false;
}

function hashRun(text: string, start: number, end: number, from: number): number {
  let hash = from;
  for (let index = start; index < end; index++) {
    hash = Math.imul(hash ^ fold(text.charCodeAt(index)), PRIME);
  }
  return hash;
}

function isPlural(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  return (last === 115 || last === 83) && end - start >= 4;
}

/** The hash of a word without its plural ending: `Agents` → `agent`, `policies` → `policy`. */
function hashSingular(text: string, start: number, end: number, from: number): number {
  if (!isPlural(text, start, end)) return hashRun(text, start, end, from);
  const ending = text.slice(Math.max(start, end - 4), end).toLowerCase();
  if (ending.endsWith('ies'))
    return Math.imul(hashRun(text, start, end - 3, from) ^ LETTER_Y, PRIME);
  if (/(?:ss|x|sh|ch)es$/.test(ending)) return hashRun(text, start, end - 2, from);
  return hashRun(text, start, /[sui]s$/.test(ending) ? end : end - 1, from);
}

/** The words of a text, as parallel lists of which the first `count` places are used. */
export interface Words {
  count: number;
  /** A hash of each word, without regard to case, plural or a prefix set apart. */
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The number of the sentence that each word stands in, from 0. */
  readonly sentences: Int32Array;
}

function createWords(room: number): Words {
  return {
    count: 0,
    hashes: new Int32Array(room),
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    sentences: new Int32Array(room),
  };
}

const SPACE = 32;
const EXCLAMATION_MARK = 33;
const HYPHEN = 45;
const FULL_STOP = 46;
const COLON = 58;
const QUESTION_MARK = 63;
const A = 'a'.charCodeAt(0);
const C = 'c'.charCodeAt(0);
const E = 'e'.charCodeAt(0);
const H = 'h'.charCodeAt(0);
const I = 'i'.charCodeAt(0);
const S = 's'.charCodeAt(0);
const U = 'u'.charCodeAt(0);
const X = 'x'.charCodeAt(0);
const Y = 'y'.charCodeAt(0);

/** Per ASCII character: itself in lower case if words are made of it, else 0. */
const FOLDED = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z0-9]/i.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});
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

/**
 * Splits a text into runs of letters and digits, in one pass; offsets are UTF-16. Addresses have no
 * words: `github.com` tells of nothing. Lists no longer needed may be handed back in `spare`: filled
 * anew if they have room, they save the time of new ones.
 */
export function readWords(text: string, spare?: Words): Words {
  const { length } = text;
  const most = (length >> 1) + 1;
  const words = spare && spare.hashes.length >= most ? spare : createWords(most);
  const { hashes, starts, ends, sentences } = words;
  let count = 0;
  let sentence = 0;
  let start = -1;
  let hash = BASIS;
  /** Where a word begins to which the last one is a prefix. */
  let joinsAt = -1;
  for (let index = 0; index <= length; index++) {
    let code = index < length ? text.charCodeAt(index) : SPACE;
    const folded = code < 128 ? (FOLDED[code] ?? 0) : foldWide(code);
    if (folded !== 0) {
      if (start < 0) {
        start = index;
        hash = BASIS;
      }
      hash = Math.imul(hash ^ folded, PRIME);
      continue;
    }
    if (start >= 0) {
      if (start === joinsAt && index - start >= SHORTEST_JOINED) {
        hashes[count - 1] = hashSingular(text, start, index, hashes[count - 1] ?? BASIS);
        ends[count - 1] = index;
        joinsAt = -1;
      } else {
        joinsAt =
          index - start <= LONGEST_PREFIX && isPrefix(text, start, index, hash) ? index + 1 : -1;
        hashes[count] = isPlural(text, start, index)
          ? hashSingular(text, start, index, BASIS)
          : hash;
        starts[count] = start;
        ends[count] = index;
        sentences[count] = sentence;
        count++;
      }
      start = -1;
      if (code === COLON && text.startsWith('//', index + 1)) {
        // With its scheme, which was taken for a word.
        count--;
        while (text.charCodeAt(index + 1) > SPACE) index++;
        code = text.charCodeAt(index);
      }
    }
    if (endsSentence(code) && text.charCodeAt(index + 1) <= SPACE) sentence++;
  }
  words.count = count;
  return words;
}

function endsSentence(code: number): boolean {
  return code === FULL_STOP || code === QUESTION_MARK || code === EXCLAMATION_MARK;
}

/**
 * A character in lower case if words are made of it, else 0. Beyond ASCII only alphabets count:
 * dashes, quotes, CJK and emoji part words instead.
 */
function foldWide(code: number): number {
  if (code < 0xc0 || code >= 0x2000 || code === 0xd7 || code === 0xf7) return 0;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** In `coarse-to-fine search` the end of a compound is no prefix to what comes after. */
function isPrefix(text: string, start: number, end: number, hash: number): boolean {
  for (let index = 0; index < PREFIXES.length; index++) {
    if (PREFIXES[index] !== hash) continue;
    return text.charCodeAt(start - 1) !== HYPHEN || text.charCodeAt(end) === HYPHEN;
  }
  return false;
}

function hashRun(text: string, start: number, end: number, from: number): number {
  let hash = from;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    hash = Math.imul(hash ^ (code < 128 ? (FOLDED[code] ?? 0) : foldWide(code)), PRIME);
  }
  return hash;
}

function isPlural(text: string, start: number, end: number): boolean {
  return end - start >= 4 && toLowerLetter(text, end - 1) === S;
}

/** The hash of a word without its plural ending: `Agents` → `agent`, `policies` → `policy`. */
function hashSingular(text: string, start: number, end: number, from: number): number {
  if (!isPlural(text, start, end)) return hashRun(text, start, end, from);
  const before = toLowerLetter(text, end - 2);
  if (before === S || before === U || before === I) return hashRun(text, start, end, from);
  if (before === E) {
    const third = toLowerLetter(text, end - 3);
    const fourth = toLowerLetter(text, end - 4);
    if (third === I) return Math.imul(hashRun(text, start, end - 3, from) ^ Y, PRIME);
    const isHiss = third === X || (third === S && fourth === S);
    // `caches` is the one plural of many papers whose singular ends in `che`.
    const isCache =
      fourth === C && toLowerLetter(text, end - 5) === A && toLowerLetter(text, end - 6) === C;
    const isHush = third === H && (fourth === S || fourth === C) && !isCache;
    if (isHiss || isHush) return hashRun(text, start, end - 2, from);
  }
  return hashRun(text, start, end - 1, from);
}

/** An ASCII letter in lower case; of other characters no more is asked than not to be a letter. */
function toLowerLetter(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < 128 ? code | 32 : code;
}

import type { Words } from '../text.ts';

/** Words to look for in a row. */
export interface Run {
  /** The last one may end in a star, which no word has: it may go on where the star stands. */
  readonly words: readonly string[];
  /** By place, the word and the next as one where a hyphen parts them; no list, whose gaps JSON would fill. */
  readonly joined: Readonly<Record<number, string>>;
}

export function toRun({ words, joined }: Words): Run {
  const pairs = joined.flatMap((pair, at) => (pair === undefined ? [] : [[at, pair] as const]));
  return { words, joined: Object.fromEntries(pairs) };
}

/** The same, of which the last word may go on. */
export function toBeginning(words: Words): Run {
  const { words: all, joined } = toRun(words);
  const last = all.length - 1;
  const pair = joined[last - 1];
  return {
    words: all.map((word, at) => (at === last ? `${word}*` : word)),
    joined: pair === undefined ? joined : { ...joined, [last - 1]: `${pair}*` },
  };
}

/** `@meta-llama`: the whole of a name in the site's URLs; no word has such a sign. */
export const isHandle = ({ words: [first = ''] }: Run): boolean => first.startsWith('@');

/** Of a name that is meant as a whole: it is in no text, and only the name itself counts. */
export const WHOLE: Run = { words: ['@'], joined: {} };

export const isBeginning = ({ words }: Run): boolean => words.at(-1)?.endsWith('*') ?? false;

/** False where the run cannot be; for a single word, true says that it is there. */
export function mayContain(keys: ReadonlySet<string>, { words, joined }: Run): boolean {
  for (let at = 0; at < words.length; at += 1) {
    if (keys.has(words[at] ?? '')) continue;
    // A word alone has no pairs; to look for them would triple the time of the commonest answer.
    if (words.length === 1 || !(has(keys, joined[at]) || has(keys, joined[at - 1]))) return false;
  }
  return true;
}

const has = (keys: ReadonlySet<string>, pair: string | undefined) =>
  pair !== undefined && keys.has(pair);

/** Whether the words of `run` stand in `text` one after the other, hyphens or not. */
export function containsRun(text: Words, run: Run): boolean {
  for (let at = 0; at < text.words.length; at += 1) {
    if (runsFrom(text, at, run, 0)) return true;
  }
  return false;
}

function runsFrom(text: Words, at: number, run: Run, from: number): boolean {
  const wanted = run.words[from];
  if (wanted === undefined) return true;
  const word = text.words[at];
  return (
    (fits(word, wanted) && runsFrom(text, at + 1, run, from + 1)) ||
    (fits(text.joined[at], wanted) && runsFrom(text, at + 2, run, from + 1)) ||
    (fits(word, run.joined[from]) && runsFrom(text, at + 1, run, from + 2))
  );
}

const fits = (word: string | undefined, wanted: string | undefined): boolean =>
  word !== undefined &&
  wanted !== undefined &&
  (word === wanted || (wanted.endsWith('*') && word.startsWith(wanted.slice(0, -1))));

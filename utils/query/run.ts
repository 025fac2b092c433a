import type { Words } from '../text.ts';

/** Words to look for in a row. */
export interface Run {
  readonly words: readonly string[];
  /** By place, the word and the next as one where a hyphen parts them; no list, whose gaps JSON would fill. */
  readonly joined: Readonly<Record<number, string>>;
}

export function toRun({ words, joined }: Words): Run {
  const pairs = joined.flatMap((pair, at) => (pair === undefined ? [] : [[at, pair] as const]));
  return { words, joined: Object.fromEntries(pairs) };
}

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
export function containsRun(text: Words, run: Run, isWord: IsWord = isEqual): boolean {
  for (let at = 0; at < text.words.length; at += 1) {
    if (runsFrom(text, at, run, 0, isWord)) return true;
  }
  return false;
}

/** Whether the last word of `run` may go on in `text`. */
export function containsPrefix(text: Words, run: Run): boolean {
  const last = run.words.length;
  return containsRun(text, run, (word, wanted, end) =>
    end === last ? word.startsWith(wanted) : word === wanted,
  );
}

/** `end` is the place in the run after what is wanted. */
type IsWord = (word: string, wanted: string, end: number) => boolean;

const isEqual: IsWord = (word, wanted) => word === wanted;

function runsFrom(text: Words, at: number, run: Run, from: number, isWord: IsWord): boolean {
  const wanted = run.words[from];
  if (wanted === undefined) return true;
  const word = text.words[at];
  if (word === undefined) return false;
  const pair = text.joined[at];
  const wantedPair = run.joined[from];
  return (
    (isWord(word, wanted, from + 1) && runsFrom(text, at + 1, run, from + 1, isWord)) ||
    (pair !== undefined &&
      isWord(pair, wanted, from + 1) &&
      runsFrom(text, at + 2, run, from + 1, isWord)) ||
    (wantedPair !== undefined &&
      isWord(word, wantedPair, from + 2) &&
      runsFrom(text, at + 1, run, from + 2, isWord))
  );
}

import { foldText } from '../../text.ts';
import type { Words } from '../../text.ts';
import { findCandidate, findPlainRun } from './run-patterns.ts';

type Spellings = readonly string[];

/** Words in a row, each in one of its spellings, and by place two of them as one; the last may go on from `start`. */
interface SpelledRun {
  readonly words: readonly Spellings[];
  readonly pairs: readonly Spellings[];
  readonly start: string | undefined;
}

/** The texts of a paper that have all of the words. */
interface Texts {
  readonly some: (test: (text: string) => boolean) => boolean;
  readonly areAscii: boolean;
  /** All texts of the paper, cut into words: twenty times as long as a look at them. */
  readonly cut: () => Words;
}

/** Tells of texts whether the run stands in one of them. */
export function createRunFinder({ words, pairs, start }: SpelledRun): (texts: Texts) => boolean {
  const plain = findPlainRun(words, start);
  const isPlainAt = createLook(plain);
  const candidate = findCandidate(words, pairs);
  const isInOrder = findInOrder(words, pairs);
  return ({ some, areAscii, cut }) => {
    // Most texts need no folding, and are done with after one look: where it may stand first, it mostly does.
    if (areAscii) {
      let mayStand = false;
      const isHere = some((text) => {
        const at = text.search(candidate);
        mayStand ||= at >= 0;
        return at >= 0 && isPlainAt(text, at);
      });
      if (isHere || !mayStand) return isHere;
    }
    return (
      some((text) => plain?.test(text) === true) ||
      ((areAscii || some((text) => candidate.test(foldText(text)))) && isInOrder(cut()))
    );
  };
}

/** Whether a text meets the pattern at this place. */
function createLook(pattern: RegExp | undefined): (text: string, at: number) => boolean {
  if (pattern === undefined) return () => false;
  const here = new RegExp(pattern.source, `${pattern.flags}y`);
  return (text, at) => {
    here.lastIndex = at;
    return here.test(text);
  };
}

/** Whether the words of a text stand so, hyphens or not, as `containsRun` has it. */
function findInOrder(
  words: readonly Spellings[],
  pairs: readonly Spellings[],
): (text: Words) => boolean {
  const asWords = words.map((spellings) => new Set(spellings));
  const asPairs = pairs.map((spellings) => new Set(spellings));
  const runsFrom = (text: Words, at: number, from: number): boolean => {
    if (from === words.length) return true;
    const word = text.words[at];
    const pair = text.joined[at];
    return (
      (has(asWords[from], word) && runsFrom(text, at + 1, from + 1)) ||
      (has(asWords[from], pair) && runsFrom(text, at + 2, from + 1)) ||
      (has(asPairs[from], word) && runsFrom(text, at + 1, from + 2))
    );
  };
  return (text) => text.words.some((_, at) => runsFrom(text, at, 0));
}

const has = (spellings: ReadonlySet<string> | undefined, word: string | undefined): boolean =>
  word !== undefined && spellings?.has(word) === true;

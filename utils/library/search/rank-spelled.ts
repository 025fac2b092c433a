import type { TextField, WordsQuery } from '../../query/query.ts';
import { isBeginning } from '../../query/run.ts';
import { foldText } from '../../text.ts';
import type { Words } from '../../text.ts';
import type { SavedPaper } from '../saved-paper.ts';
import type { Word } from './lexicon.ts';
import type { PaperIndex } from './paper-index.ts';
import { findCandidate, findPlainRun } from './run-patterns.ts';
import { factsOf } from './saved-facts.ts';
import { both, keepThose, scoreCandidates } from './score-words.ts';
import type { Scores } from './score-words.ts';

type Spellings = readonly string[];

/** Where words are in a row, each, or two as one where a hyphen parts them, in one of its spellings. */
export function rankSpelled(
  index: PaperIndex,
  { field, run }: WordsQuery,
  spellingsOf: (key: string) => readonly Word[],
): Scores {
  const found = run.words.map(spellingsOf);
  const foundPairs = run.words.map((_, at) => {
    const pair = run.joined[at];
    return pair === undefined ? [] : spellingsOf(pair);
  });
  const score = (spellings: readonly Word[]) => scoreCandidates(index, spellings, field);
  const all = found
    .map((spellings, at) =>
      score([...spellings, ...(foundPairs[at] ?? []), ...(foundPairs[at - 1] ?? [])]),
    )
    .reduce(both);
  // Two words that are one in the text, as most that a hyphen parts, need no closer look.
  const sure = found.length === 2 ? score(foundPairs[0] ?? []) : undefined;
  const words = found.map(textsOfWords);
  const pairs = foundPairs.map(textsOfWords);
  const last = run.words.at(-1);
  const plain = findPlainRun(words, isBeginning(run) ? last?.slice(0, -1) : undefined);
  const candidate = findCandidate(words, pairs);
  const isInOrder = findInOrder(words, pairs);
  return keepThose(index, all, (paper, number) => {
    if ((sure?.[number] ?? 0) > 0) return true;
    const texts = textsOf(paper, field);
    // Most papers need no folding, and are done with after this one look.
    const needsNone = index.isAscii(number);
    if (needsNone && !texts.some((text) => candidate.test(text))) return false;
    return (
      texts.some((text) => plain?.test(text)) ||
      ((needsNone || texts.some((text) => candidate.test(foldText(text)))) &&
        isInOrder(factsOf(paper, field)[field].spelled()))
    );
  });
}

const textsOfWords = (words: readonly Word[]): Spellings => words.map(({ text }) => text);

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

const textsOf = ({ title, abstract = '', notes, tags }: SavedPaper, field: TextField) =>
  ({ title: [title], abstract: [abstract], text: [title, abstract, notes, ...tags] })[field];

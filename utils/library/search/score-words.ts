import type { AcronymQuery, TextField, WordsQuery } from '../../query/query.ts';
import { toSingular } from '../../query/singular.ts';
import { foldText } from '../../text.ts';
import type { SavedPaper } from '../saved-paper.ts';
import type { TextPart, Word } from './lexicon.ts';
import { acronymKey } from './paper-index.ts';
import type { PaperIndex } from './paper-index.ts';
import type { Postings } from './postings.ts';

/** By paper number, how well it fits; 0 where it does not. */
export type Scores = Float32Array;

/** The parts that a field of the query language asks, and what a word in them is worth. */
export const PARTS: Readonly<Record<TextField, readonly TextPart[]>> = {
  text: ['title', 'own', 'abstract'],
  title: ['title'],
  abstract: ['abstract'],
};
const WORTH: Readonly<Record<TextPart, number>> = { title: 4, own: 3, abstract: 1 };
export const WORTH_OF_BEGINNING = 0.4;
export const WORTH_OF_MISTYPED = 0.3;

/**
 * Adds to `scores` what spellings of one word are worth where they are, and answers whether any paper
 * has one of them.
 */
function addWords(
  scores: Scores,
  { papers }: PaperIndex,
  spellings: readonly Word[],
  { parts, worth }: { readonly parts: readonly TextPart[]; readonly worth: number },
): boolean {
  let found = false;
  for (const word of spellings) {
    for (const part of parts) {
      const having = word[part];
      if (having !== undefined && addPlaces(scores, papers, having, worth * WORTH[part]))
        found = true;
    }
  }
  return found;
}

/** The same for one word in one part; rare ones are worth more. */
function addPlaces(
  scores: Scores,
  papers: PaperIndex['papers'],
  having: readonly number[],
  worth: number,
): boolean {
  const value = worth * Math.log(1 + papers.length / having.length);
  let found = false;
  for (const number of having) {
    if (papers[number] === undefined) continue;
    scores[number] = (scores[number] ?? 0) + value;
    found = true;
  }
  return found;
}

/** Whether any part of any paper has one of them. */
const isAnywhere = ({ papers }: PaperIndex, spellings: readonly Word[]): boolean =>
  spellings.some((word) =>
    PARTS.text.some((part) => word[part]?.some((number) => papers[number] !== undefined)),
  );

/** What may be made of a word. */
export interface Leeway {
  readonly mayGoOn: boolean;
  readonly mayBeMistyped: boolean;
  /** It is in a quote whose end is yet to come. */
  readonly isOpen: boolean;
}

/** Where a single word is. */
export function scoreWord(
  index: PaperIndex,
  { field, run, written }: Omit<WordsQuery, 'type'>,
  { mayGoOn, mayBeMistyped }: Leeway,
): Scores {
  const scores = new Float32Array(index.papers.length);
  const { lexicon } = index;
  const [key = ''] = run.words;
  const parts = PARTS[field];
  const spellings = lexicon.spellings(key);
  let found = addWords(scores, index, spellings, { parts, worth: 1 });
  const spelled = foldText(written.trim());
  if (
    mayGoOn &&
    addWords(scores, index, lexicon.startingWith(spelled), { parts, worth: WORTH_OF_BEGINNING })
  )
    found = true;
  // A word that is in no paper is read as those that it may have been meant for.
  if (!found && mayBeMistyped && !isAnywhere(index, spellings))
    addWords(scores, index, lexicon.nearTo(spelled), { parts, worth: WORTH_OF_MISTYPED });
  return scores;
}

/** Where an acronym is; the user's own words, written for nobody else, need no capitals. */
export function scoreAcronym(index: PaperIndex, query: AcronymQuery, leeway: Leeway): Scores {
  const scores = new Float32Array(index.papers.length);
  const { lexicon } = index;
  const { field, word, written } = query;
  const parts = PARTS[field];
  const key = toSingular(word);
  const acronym = lexicon.spelled(acronymKey(word));
  let found = addWords(scores, index, acronym, { parts, worth: 1 });
  if (parts.includes('own') && addWords(scores, index, lexicon.spellings(key), OWN)) found = true;
  if (leeway.mayGoOn) {
    const all = lexicon.startingWith(acronymKey(word));
    const longer = all.filter((other) => other !== acronym[0]);
    if (addWords(scores, index, longer, { parts, worth: WORTH_OF_BEGINNING })) found = true;
  }
  if (found || !leeway.mayBeMistyped || isAnywhere(index, acronym)) return scores;
  // Nobody writes it so: it may be any word, in capitals by mistake.
  return scoreWord(index, { field, run: { words: [key], joined: {} }, written }, leeway);
}

const OWN = { parts: ['own'], worth: 1 } as const;

/** Where words are that begin like this one. */
export function scoreBeginning(index: PaperIndex, { field, run }: WordsQuery): Scores {
  const scores = new Float32Array(index.papers.length);
  const [start = ''] = run.words;
  addWords(scores, index, index.lexicon.startingWith(start.slice(0, -1)), {
    parts: PARTS[field],
    worth: 1,
  });
  return scores;
}

/** Where one of these spellings is in these parts, for a closer look. */
export function scoreCandidates(
  index: PaperIndex,
  spellings: readonly Word[],
  parts: readonly TextPart[],
): Scores {
  const scores = new Float32Array(index.papers.length);
  addWords(scores, index, spellings, { parts, worth: 1 });
  return scores;
}

/** Where one of these words is in a name. */
export function scoreNamed(
  { papers }: PaperIndex,
  postings: Postings,
  words: readonly string[],
): Scores {
  const scores = new Float32Array(papers.length);
  for (const word of words) addPlaces(scores, papers, postings.having(word), 1);
  return scores;
}

export const both = (a: Scores, b: Scores): Scores =>
  a.map((score, number) => (score === 0 || b[number] === 0 ? 0 : score + (b[number] ?? 0)));

export const either = (a: Scores, b: Scores): Scores =>
  a.map((score, number) => score + (b[number] ?? 0));

/** Of the papers that have a score those that are such. */
export function keepThose(
  { papers }: PaperIndex,
  scores: Scores,
  isSuch: (paper: SavedPaper, number: number) => boolean,
): Scores {
  return scores.map((score, number) => {
    const paper = papers[number];
    return score > 0 && paper !== undefined && isSuch(paper, number) ? score : 0;
  });
}

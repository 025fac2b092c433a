import type { WordsQuery } from '../../query/query.ts';
import { isBeginning } from '../../query/run.ts';
import type { SavedPaper } from '../saved-paper.ts';
import { createRunFinder } from './find-run.ts';
import type { TextPart, Word } from './lexicon.ts';
import type { PaperIndex } from './paper-index.ts';
import { factsOf } from './saved-facts.ts';
import { both, keepThose, PARTS, scoreCandidates } from './score-words.ts';
import type { Scores } from './score-words.ts';

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
  const parts = PARTS[field];
  const ways = found.map((spellings, at) => [
    ...spellings,
    ...(foundPairs[at] ?? []),
    ...(foundPairs[at - 1] ?? []),
  ]);
  const having = (within: readonly TextPart[]) =>
    ways.map((spellings) => scoreCandidates(index, spellings, within)).reduce(both);
  // What is not all in one text is in no row: most papers are looked at in their abstracts only.
  const perPart = parts.map((part) => ({ part, having: having([part]) }));
  // Two words that are one in the text, as most that a hyphen parts, need no closer look.
  const sure = found.length === 2 ? scoreCandidates(index, foundPairs[0] ?? [], parts) : undefined;
  const last = run.words.at(-1);
  const stands = createRunFinder({
    words: found.map(textsOfWords),
    pairs: foundPairs.map(textsOfWords),
    start: isBeginning(run) ? last?.slice(0, -1) : undefined,
  });
  return keepThose(index, having(parts), (paper, number) => {
    if ((sure?.[number] ?? 0) > 0) return true;
    return stands({
      some: (test) =>
        perPart.some(
          ({ part, having: scores }) => (scores[number] ?? 0) > 0 && isSome(paper, part, test),
        ),
      areAscii: index.isAscii(number),
      cut: () => factsOf(paper, field)[field].spelled(),
    });
  });
}

const textsOfWords = (words: readonly Word[]): readonly string[] => words.map(({ text }) => text);

function isSome(
  { title, abstract = '', notes, tags }: SavedPaper,
  part: TextPart,
  test: (text: string) => boolean,
): boolean {
  switch (part) {
    case 'title':
      return test(title);
    case 'own':
      return test(notes) || tags.some(test);
    case 'abstract':
      return test(abstract);
  }
}

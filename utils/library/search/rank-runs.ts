import type { WordsQuery } from '../../query/query.ts';
import { toBeginning, toRun } from '../../query/run.ts';
import { toSingular } from '../../query/singular.ts';
import { isAscii, readWords } from '../../text.ts';
import { SHORTEST_BEGINNING } from './close-quote.ts';
import type { Word } from './lexicon.ts';
import type { PaperIndex } from './paper-index.ts';
import { rankSpelled } from './rank-spelled.ts';
import { either, WORTH_OF_BEGINNING, WORTH_OF_MISTYPED } from './score-words.ts';
import type { Leeway, Scores } from './score-words.ts';

/** Where words are in a row: in quotes, or parted by hyphens only. */
export function rankRun(
  index: PaperIndex,
  query: WordsQuery,
  { mayGoOn, mayBeMistyped, isOpen }: Leeway,
): Scores {
  const { lexicon } = index;
  if (isOpen) return rankInWriting(index, query);
  const exact = rankSpelled(index, query, (key) => lexicon.spellings(key));
  // Where there is a space, quotes are closed: every letter is meant.
  if (/\s/.test(query.written)) return exact;
  const found = mayGoOn ? either(exact, rankInWriting(index, query)) : exact;
  if (!mayBeMistyped || found.some((score) => score > 0)) return found;
  const run = toRun(readWords(query.written));
  const meant = rankSpelled(index, { ...query, run }, (key) => {
    const known = lexicon.spellings(toSingular(key));
    return known.length > 0 ? known : lexicon.nearTo(key);
  });
  return weigh(meant, WORTH_OF_MISTYPED);
}

/** Where words are in a row whose last may go on. */
export const rankBeginning = (index: PaperIndex, query: WordsQuery): Scores =>
  rankSpelled(index, query, (key) => spell(index, key));

function rankInWriting(index: PaperIndex, query: WordsQuery): Scores {
  const run = toBeginning(readWords(query.written));
  const scores = rankSpelled(index, { ...query, run }, (key) =>
    // A character of a script without spaces is a word, and goes on in no other.
    key.endsWith('*') && key.length <= SHORTEST_BEGINNING && isAscii(key) ? [] : spell(index, key),
  );
  return weigh(scores, WORTH_OF_BEGINNING);
}

/** A word as it is spelled, or all that begin like it. */
const spell = ({ lexicon }: PaperIndex, key: string): readonly Word[] =>
  key.endsWith('*') ? lexicon.startingWith(key.slice(0, -1)) : lexicon.spelled(key);

const weigh = (scores: Scores, worth: number): Scores => scores.map((score) => score * worth);

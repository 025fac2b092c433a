import { parseQuery } from '../../query/parse-query.ts';
import type { OwnTechniqueName } from '../../techniques/own-id.ts';
import type { PaperIndex } from './paper-index.ts';
import { rankIds, rankPapers } from './rank-papers.ts';
import { readPasted } from './read-pasted.ts';
import { either } from './score-words.ts';
import type { Scores } from './score-words.ts';

/** How well papers fit what is written in the search field; `undefined` if it is empty, or cannot be read. */
export function rankSearch(
  index: PaperIndex,
  text: string,
  own: readonly OwnTechniqueName[],
): Scores | undefined {
  const pasted = readPasted(text);
  const reading = parseQuery(text, own);
  const byWords = reading.ok ? rankPapers(index, reading.query) : undefined;
  if (pasted.length === 0) return byWords;
  const byId = rankIds(index, pasted);
  // Notes may name a paper, too.
  return byWords === undefined ? byId : either(byId, byWords);
}

export const isSearchable = (text: string, own: readonly OwnTechniqueName[]): boolean =>
  text.trim() === '' || readPasted(text).length > 0 || parseQuery(text, own).ok;

import { parseQuery } from '../../query/parse-query.ts';
import type { OwnTechniqueName } from '../../techniques/own-id.ts';
import { closeQuote } from './close-quote.ts';
import type { PaperIndex } from './paper-index.ts';
import { rankIds, rankPapers } from './rank-papers.ts';
import { readPasted } from './read-pasted.ts';
import { either } from './score-words.ts';
import type { Scores } from './score-words.ts';

/** Reads a search as it is written: a quote need not have ended yet. */
function readSearch(text: string, own: readonly OwnTechniqueName[]) {
  const closed = closeQuote(text);
  return { reading: parseQuery(closed ?? text, own), isOpen: closed !== undefined };
}

/** How well papers fit what is written in the search field; `undefined` if it is empty, or cannot be read. */
export function rankSearch(
  index: PaperIndex,
  text: string,
  own: readonly OwnTechniqueName[],
): Scores | undefined {
  const pasted = readPasted(text);
  const { reading, isOpen } = readSearch(text, own);
  const byWords = reading.ok ? rankPapers(index, reading.query, isOpen) : undefined;
  if (pasted.length === 0) return byWords;
  const byId = rankIds(index, pasted);
  // Notes may name a paper, too.
  return byWords === undefined ? byId : either(byId, byWords);
}

/** Whether the field asks for papers, or for all of them. */
export function isSearchable(text: string, own: readonly OwnTechniqueName[]): boolean {
  if (readPasted(text).length > 0) return true;
  const { reading } = readSearch(text, own);
  return reading.ok || reading.error.code === 'empty';
}

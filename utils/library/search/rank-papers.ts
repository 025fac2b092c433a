import type { PaperId } from '../../paper.ts';
import { matchesQuery } from '../../query/match-query.ts';
import type { AcronymQuery, Query, WordsQuery } from '../../query/query.ts';
import { isDateWithin, isFigureWithin } from '../../query/range.ts';
import type { SavedPaper } from '../saved-paper.ts';
import { dateOf } from './paper-date.ts';
import type { PaperIndex } from './paper-index.ts';
import { rankName } from './rank-names.ts';
import { rankBeginning, rankRun } from './rank-runs.ts';
import { factsOf } from './saved-facts.ts';
import { both, either, scoreAcronym, scoreBeginning, scoreWord } from './score-words.ts';
import type { Leeway, Scores } from './score-words.ts';

/** What a paper is worth that is found for no word of its own. */
const FOUND = 0.001;

/** How well each paper fits the query, by its number in the index, 0 where it does not; `isOpen` if its last quote is yet to end. */
export function rankPapers(index: PaperIndex, query: Query, isOpen = false): Scores {
  return rank(index, query, isOpen ? 'open' : 'last');
}

/** The papers of these ids, where they are there. */
export function rankIds(index: PaperIndex, ids: readonly PaperId[]): Scores {
  const scores = new Float32Array(index.papers.length);
  for (const id of ids) {
    const number = index.numberOf(id);
    if (number !== undefined) scores[number] = FOUND;
  }
  return scores;
}

/** `last` is what may still be in writing, `open` what is, for lack of a closing quote; what is excluded is never guessed at. */
type Place = 'last' | 'open' | 'within' | 'excluded';

function rank(index: PaperIndex, query: Query, place: Place): Scores {
  switch (query.type) {
    case 'and':
      return query.parts
        .map((part, at) => rank(index, part, at < query.parts.length - 1 ? inside(place) : place))
        .reduce(both);
    case 'or':
      return query.parts.map((part) => rank(index, part, inside(place))).reduce(either);
    case 'not': {
      const excluded = rank(index, query.part, 'excluded');
      return scoreAll(index, (_, number) => excluded[number] === 0);
    }
    case 'words':
      return (query.run.words.length > 1 ? rankRun : scoreWord)(
        index,
        query,
        leewayOf(query, place),
      );
    case 'prefix':
      return query.run.words.length > 1
        ? rankBeginning(index, query)
        : scoreBeginning(index, query);
    case 'acronym':
      return scoreAcronym(index, query, leewayOf(query, place));
    case 'name':
      return rankName(index, query);
    case 'pattern':
      return scoreAll(index, (paper) => matchesQuery(query, factsOf(paper, query.field)));
    case 'technique':
      return scoreAll(index, (paper) => paper.techniques.includes(query.id));
    case 'code':
      return scoreAll(index, ({ code }) => query.states.includes(code.state));
    case 'figure':
      // Of the site's figures only the stars of the code are kept.
      return scoreAll(index, ({ code: { stars } }) =>
        query.field === 'stars' && stars !== undefined ? isFigureWithin(stars, query.range) : false,
      );
    case 'date':
      return scoreAll(index, (paper) => isDateWithin(dateOf(paper), query.range));
    case 'is':
      return scoreAll(index, () => query.state === 'saved');
  }
}

const inside = (place: Place): Place => (place === 'excluded' ? place : 'within');

const leewayOf = ({ field }: WordsQuery | AcronymQuery, place: Place): Leeway => ({
  mayGoOn: (place === 'last' || place === 'open') && field === 'text',
  mayBeMistyped: place !== 'excluded',
  isOpen: place === 'open',
});

function scoreAll(
  { papers }: PaperIndex,
  isFound: (paper: SavedPaper, number: number) => boolean,
): Scores {
  return Float32Array.from(papers, (paper, number) =>
    paper !== undefined && isFound(paper, number) ? FOUND : 0,
  );
}

import { matchesQuery } from '../../query/match-query.ts';
import { personOf } from '../../query/person-of.ts';
import type { NameQuery } from '../../query/query.ts';
import { isHandle, toRun } from '../../query/run.ts';
import type { Run } from '../../query/run.ts';
import { readWords } from '../../text.ts';
import type { PaperIndex } from './paper-index.ts';
import type { Postings } from './postings.ts';
import { prepareAuthors, prepareSaved } from './saved-facts.ts';
import { both, either, keepThose, scoreNamed } from './score-words.ts';
import type { Scores } from './score-words.ts';

/** Where people and organizations are named. */
export function rankName(index: PaperIndex, query: NameQuery): Scores {
  switch (query.field) {
    case 'author':
      return rankAuthor(index, query);
    case 'org':
      return rankOrganization(index, query);
    case 'keyword':
      // The site's are not kept.
      return new Float32Array(index.papers.length);
  }
}

function rankAuthor(index: PaperIndex, query: NameQuery): Scores {
  const { run } = query;
  const named = scoreRun(index, index.people, run);
  if (run.words.length === 1 && !isHandle(run)) return named;
  // Under the rules by which authors are followed, too: with an initial for a name.
  const person = personOf(query);
  const candidates = either(named, scoreNamed(index, index.people, person.keys));
  const last = person.words.at(-1) ?? '';
  return keepThose(index, candidates, (paper) => matchesQuery(query, prepareAuthors(paper, last)));
}

function rankOrganization(index: PaperIndex, query: NameQuery): Scores {
  const { run } = query;
  const [word = ''] = run.words;
  const named = scoreRun(index, index.organizations, isHandle(run) ? toRun(readWords(word)) : run);
  return run.words.length === 1 && !isHandle(run)
    ? named
    : keepThose(index, named, (paper) => matchesQuery(query, prepareSaved(paper)));
}

/** Where each word of the run is, in whatever order. */
function scoreRun(index: PaperIndex, postings: Postings, run: Run): Scores {
  const perWord = run.words.map((word, at) =>
    scoreNamed(
      index,
      postings,
      alternatives(run, word, at).flatMap((key) =>
        key.endsWith('*') ? postings.startingWith(key.slice(0, -1)) : key,
      ),
    ),
  );
  const [first = new Float32Array(index.papers.length), ...more] = perWord;
  return more.reduce(both, first);
}

/** The word alone, and as one with its neighbours where only hyphens part them. */
const alternatives = ({ joined }: Run, word: string, at: number): readonly string[] =>
  [word, joined[at], joined[at - 1]].filter((key) => key !== undefined);

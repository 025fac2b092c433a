import { compilePattern } from './pattern/compile-pattern.ts';
import type { PatternQuery } from './pattern/pattern.ts';
import { runPattern } from './pattern/run-pattern.ts';
import { hasPerson } from './person-name.ts';
import { personOf } from './person-of.ts';
import { START_LENGTH } from './prepare-facts.ts';
import type { PreparedFacts, PreparedNames, PreparedText } from './prepare-facts.ts';
import type { NameQuery, Query, WordsQuery } from './query.ts';
import { isDateWithin, isFigureWithin } from './range.ts';
import { containsRun, isBeginning, mayContain } from './run.ts';

/** What a paper does not say of itself is in no range and in no state. */
export function matchesQuery(query: Query, facts: PreparedFacts): boolean {
  switch (query.type) {
    case 'and':
      return query.parts.every((part) => matchesQuery(part, facts));
    case 'or':
      return query.parts.some((part) => matchesQuery(part, facts));
    case 'not':
      return !matchesQuery(query.part, facts);
    case 'words':
      return hasRun(facts[query.field], query);
    case 'prefix':
      return hasPrefix(facts[query.field], query);
    case 'acronym':
      return facts[query.field].acronyms().has(query.word);
    case 'name':
      return hasName(query, facts);
    case 'pattern':
      return hasPattern(facts[query.field], query);
    case 'technique':
      return facts.techniques.includes(query.id);
    case 'code':
      return query.states.includes(facts.code);
    case 'figure': {
      const figure = facts[query.field];
      return figure !== undefined && isFigureWithin(figure, query.range);
    }
    case 'date':
      return facts.date !== undefined && isDateWithin(facts.date, query.range);
    case 'is':
      return facts.is(query.state);
  }
}

/** The same, sooner for a paper that is known to have all words of a phrase: only their order is left to ask. */
export const matchesInOrder = (query: Query, facts: PreparedFacts): boolean =>
  query.type === 'words'
    ? containsRun(facts[query.field].words(), query.run)
    : matchesQuery(query, facts);

function hasRun(text: PreparedText, { run }: WordsQuery): boolean {
  if (!mayContain(text.keys(), run)) return false;
  return run.words.length === 1 || containsRun(text.words(), run);
}

function hasPrefix({ spelled, starts }: PreparedText, { run }: WordsQuery): boolean {
  const [word = '', ...more] = run.words;
  return more.length === 0 ? hasStart(starts(), word) : containsRun(spelled(), run);
}

/** Where no word begins as the first letters do, which is mostly so, nothing more is cut off. */
function hasStart(starts: ReadonlyMap<string, readonly string[]>, beginning: string): boolean {
  const begins = (word: string) => word.startsWith(beginning.slice(0, -1));
  if (beginning.length <= START_LENGTH) return starts.keys().some(begins);
  return starts.get(beginning.slice(0, START_LENGTH))?.some(begins) ?? false;
}

function hasName(query: NameQuery, facts: PreparedFacts): boolean {
  const { field, run } = query;
  switch (field) {
    case 'author':
      return hasAuthor(query, facts.authors);
    case 'org':
      return facts.organization.some((name) => containsRun(name, run));
    case 'keyword':
      return containsRun(isBeginning(run) ? facts.keyword.spelled() : facts.keyword.words(), run);
  }
}

/** Some words of a name, or the whole of it under the rules by which authors are followed. */
function hasAuthor(query: NameQuery, authors: PreparedNames): boolean {
  const { run } = query;
  const mayHave = isBeginning(run) || mayContain(authors.keys(), run);
  if (mayHave && authors.names().some((name) => containsRun(name, run))) return true;
  return hasPerson(authors.index(), personOf(query));
}

function hasPattern({ plain, lower }: PreparedText, query: PatternQuery): boolean {
  const program = compilePattern(query);
  if (program === undefined) return false;
  const { literal } = program;
  const searched = query.ignoreCase ? lower() : plain();
  return plain().some(
    (text, at) => searched[at]?.includes(literal) === true && runPattern(program, text),
  );
}

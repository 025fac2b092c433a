import type { KeywordSpan } from '../techniques/explain.ts';
import { INVISIBLE, LONE_CHARACTERS, readWords } from '../text.ts';
import { readAcronyms } from './acronym.ts';
import { compilePattern } from './pattern/compile-pattern.ts';
import { findMatches } from './pattern/find-matches.ts';
import type { PatternQuery } from './pattern/pattern.ts';
import type { AcronymQuery, Query, WordsQuery } from './query.ts';
import { containsRun } from './run.ts';
import { toSingular } from './singular.ts';

/** In UTF-16 units. */
type Span = Pick<KeywordSpan, 'start' | 'end'>;

/** A word, number or, in scripts without spaces, character of the text as it stands there. */
const TOKEN = new RegExp(
  String.raw`[${LONE_CHARACTERS}]\p{M}*|(?:(?![${LONE_CHARACTERS}])[\p{L}\p{N}\p{M}${INVISIBLE}]|(?<=\d)\.(?=\d))+`,
  'gu',
);

/**
 * Where a title has what a query looks for in it, in the text's order; what the query excludes is left out.
 */
export function findSpans(query: Query, title: string): readonly Span[] {
  const terms = listTerms(query);
  if (terms.length === 0) return [];
  const tokens = [...title.matchAll(TOKEN)].map(({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
  }));
  return terms
    .flatMap((term) =>
      term.type === 'pattern' ? findPattern(term, title) : findTokens(term, title, tokens),
    )
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

type Term = WordsQuery | AcronymQuery | PatternQuery;

function listTerms(query: Query): readonly Term[] {
  switch (query.type) {
    case 'and':
    case 'or':
      return query.parts.flatMap(listTerms);
    case 'words':
    case 'prefix':
    case 'acronym':
    case 'pattern':
      return query.field === 'abstract' ? [] : [query];
    case 'not':
    case 'name':
    case 'technique':
    case 'code':
    case 'figure':
    case 'date':
    case 'is':
      return [];
  }
}

function findPattern(query: PatternQuery, title: string): readonly Span[] {
  const program = compilePattern(query);
  if (program === undefined) return [];
  // What the page has around a title, and where it breaks its lines, means nothing.
  const text = title.trim().replaceAll(/\s/g, ' ');
  const before = title.length - title.trimStart().length;
  return findMatches(program, text).map(({ start, end }) => ({
    start: before + start,
    end: before + end,
  }));
}

/** The shortest stretches of tokens that the evaluator itself finds the term in. */
function findTokens(
  term: WordsQuery | AcronymQuery,
  title: string,
  tokens: readonly Span[],
): readonly Span[] {
  const has = hasTerm(term);
  if (!has(title)) return [];
  // A hyphen may part every word of the query in two.
  const longest = term.type === 'acronym' ? 1 : 2 * term.run.words.length;
  const spans: Span[] = [];
  for (const [at, { start }] of tokens.entries()) {
    for (const { end } of tokens.slice(at, at + longest)) {
      if (!has(title.slice(start, end))) continue;
      const next = tokens[at + 1];
      // What begins later is the shorter one.
      if (next === undefined || next.start >= end || !has(title.slice(next.start, end))) {
        spans.push({ start, end });
      }
      break;
    }
  }
  return spans;
}

function hasTerm(term: WordsQuery | AcronymQuery): (text: string) => boolean {
  switch (term.type) {
    case 'words':
      return (text) => containsRun(readWords(text, toSingular), term.run);
    case 'prefix':
      return (text) => containsRun(readWords(text), term.run);
    case 'acronym':
      return (text) => readAcronyms(text).has(term.word);
  }
}

import { containsRun } from '../text.ts';
import type { Words } from '../text.ts';
import type { IndexedWords, PreparedFacts } from './prepare-facts.ts';
import type { Query, WordField } from './query.ts';

export function matchesQuery(query: Query, facts: PreparedFacts): boolean {
  switch (query.type) {
    case 'and':
      return query.parts.every((part) => matchesQuery(part, facts));
    case 'or':
      return query.parts.some((part) => matchesQuery(part, facts));
    case 'not':
      return !matchesQuery(query.part, facts);
    case 'words':
      return matchesWords(query.field, query.run, facts);
    case 'technique':
      return facts.techniques.includes(query.id);
    case 'code':
      return query.states.includes(facts.code);
  }
}

function matchesWords(field: WordField, run: Words, facts: PreparedFacts): boolean {
  switch (field) {
    case 'text':
      return hasRun(facts.title, run) || hasRun(facts.abstract, run);
    case 'title':
    case 'abstract':
      return hasRun(facts[field], run);
    case 'author':
      return facts.authors.some(
        ({ full, plain }) => containsRun(full, run) || (plain !== full && containsRun(plain, run)),
      );
    case 'org':
      return facts.organization?.names.some((name) => containsRun(name, run)) ?? false;
    case 'keyword':
      return facts.keywords.some((keyword) => containsRun(keyword, run));
  }
}

function hasRun(text: IndexedWords, run: Words): boolean {
  const [first = '', second] = run.words;
  const [joined] = run.joined;
  const begins = text.known.has(first) || (joined !== undefined && text.known.has(joined));
  // Most texts hold no first word, and most runs are but one word: no need to walk the text.
  return begins && (second === undefined || containsRun(text, run));
}

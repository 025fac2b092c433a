import type { PreparedFacts, PreparedText } from './prepare-facts.ts';
import type { NameQuery, Query } from './query.ts';
import { containsRun, mayContain } from './search-words.ts';
import type { Search } from './search-words.ts';

export function matchesQuery(query: Query, facts: PreparedFacts): boolean {
  switch (query.type) {
    case 'and':
      return query.parts.every((part) => matchesQuery(part, facts));
    case 'or':
      return query.parts.some((part) => matchesQuery(part, facts));
    case 'not':
      return !matchesQuery(query.part, facts);
    case 'words':
      return hasRun(facts[query.field], query.search);
    case 'name':
      return hasName(query, facts);
    case 'technique':
      return facts.techniques.includes(query.id);
    case 'code':
      return query.states.includes(facts.code);
  }
}

function hasRun(text: PreparedText, search: Search): boolean {
  if (!mayContain(text.spellings(), search)) return false;
  return search.run.words.length === 1 || containsRun(text.words(), search.run);
}

function hasName({ field, search }: NameQuery, facts: PreparedFacts): boolean {
  switch (field) {
    case 'author': {
      const { spellings, names } = facts.authors;
      if (!mayContain(spellings(), search)) return false;
      const { run } = search;
      return names().some(({ full, plain }) => containsRun(full, run) || containsRun(plain, run));
    }
    case 'org':
      return facts.organization?.names.some((name) => containsRun(name, search.run)) ?? false;
    case 'keyword':
      return facts.keywords().some((keyword) => containsRun(keyword, search.run));
  }
}

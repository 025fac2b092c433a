import { addEntry } from '../../add-entry.ts';
import { toSingular } from '../../query/singular.ts';
import { createNearWords } from './near-words.ts';

/** All words and acronyms of the library as they are spelled, and the ways to them. */
export interface Lexicon {
  readonly add: (word: string) => void;
  /** The spellings that a query takes for one word: `matrices` and `matrix`. */
  readonly spellings: (key: string) => readonly string[];
  readonly startingWith: (start: string) => readonly string[];
  /** What may have been meant by a word that is mistyped: those words that are nearest to it, in all their spellings. */
  readonly nearTo: (word: string) => readonly string[];
}

/** Before an acronym as its text writes it; no word begins like this. */
export const ACRONYM_SIGN = '^';

export function createLexicon(): Lexicon {
  const bySingular = new Map<string, string[]>();
  const words = new Set<string>();
  const near = createNearWords();
  let sorted: readonly string[] = [];

  /** By the alphabet; sorted anew only when words have come since, 50,000 of them in some 30 ms. */
  function sort(): readonly string[] {
    if (sorted.length !== words.size) sorted = [...words].toSorted();
    return sorted;
  }

  return {
    add(word) {
      if (words.has(word)) return;
      words.add(word);
      const key = toSingular(word);
      const isNew = !bySingular.has(key);
      addEntry(bySingular, key, word);
      if (word.startsWith(ACRONYM_SIGN)) return;
      near.add(word);
      if (isNew && key !== word) near.add(key);
    },
    spellings: (key) => bySingular.get(key) ?? [],
    startingWith(start) {
      const all = sort();
      const from = findPlace(all, start);
      let to = from;
      while (all[to]?.startsWith(start) === true) to += 1;
      return all.slice(from, to);
    },
    nearTo(word) {
      // What was meant may be there as its singular only, or as its plural.
      const found = [word, toSingular(word)].map((form) => near.find(form));
      const least = Math.min(...found.map(({ distance }) => distance));
      const nearest = found.flatMap(({ distance, words: all }) => (distance === least ? all : []));
      const keys = new Set(nearest.flatMap((other) => [other, toSingular(other)]));
      return [...new Set([...keys].flatMap((key) => this.spellings(key)))];
    },
  };
}

/** The first place whose word does not come before. */
function findPlace(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

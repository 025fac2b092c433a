import SearchableMap from 'minisearch/SearchableMap';

import { addEntry } from '../../add-entry.ts';
import { toSingular } from '../../query/singular.ts';
import { findNear } from './find-near.ts';

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
  // Asked for each word of each paper: a set answers sooner than a tree.
  const spelled = new Set<string>();
  /** The words by themselves, which reads faster than to put them together, and singulars of them that no text has. */
  const words = new SearchableMap<string>();
  const acronyms = new SearchableMap<string>();

  return {
    add(word) {
      if (spelled.has(word)) return;
      spelled.add(word);
      const key = toSingular(word);
      addEntry(bySingular, key, word);
      if (word.startsWith(ACRONYM_SIGN)) acronyms.set(word, word);
      else words.set(word, word).set(key, key);
    },
    spellings: (key) => bySingular.get(key) ?? [],
    startingWith(start) {
      const all = start.startsWith(ACRONYM_SIGN) ? acronyms : words;
      return [...all.atPrefix(start).values()].filter((word) => spelled.has(word));
    },
    nearTo(word) {
      // What was meant may be there as its singular only, or as its plural.
      const found = [word, toSingular(word)].map((form) => findNear(words, form));
      const least = Math.min(...found.map(({ distance }) => distance));
      const nearest = found.flatMap(({ distance, words: all }) => (distance === least ? all : []));
      const keys = new Set(nearest.flatMap((other) => [other, toSingular(other)]));
      return [...new Set([...keys].flatMap((key) => this.spellings(key)))];
    },
  };
}

import SearchableMap from 'minisearch/SearchableMap';

import { addEntry } from '../../add-entry.ts';
import { toSingular } from '../../query/singular.ts';
import { findNear } from './find-near.ts';

/** The parts of a paper whose words are in the lexicon; `own` is what the user wrote. */
export const TEXT_PARTS = ['title', 'own', 'abstract'] as const;
export type TextPart = (typeof TEXT_PARTS)[number];

/** A word or acronym as it is spelled, and by part the numbers of the papers that have it. */
export interface Word extends Readonly<Record<TextPart, readonly number[] | undefined>> {
  readonly text: string;
}

/** All words and acronyms of the library, and the ways to them. */
export interface Lexicon {
  readonly add: (text: string, part: TextPart, paper: number) => void;
  /** The word that is spelled so. */
  readonly spelled: (text: string) => readonly Word[];
  /** The spellings that a query takes for one word: `matrices` and `matrix`. */
  readonly spellings: (key: string) => readonly Word[];
  readonly startingWith: (start: string) => readonly Word[];
  /** What may have been meant by a word that is mistyped: those words that are nearest to it, in all their spellings. */
  readonly nearTo: (text: string) => readonly Word[];
}

/** Before an acronym as its text writes it; no word begins like this. */
export const ACRONYM_SIGN = '^';

type OpenWord = { readonly text: string } & Record<TextPart, number[] | undefined>;

export function createLexicon(): Lexicon {
  // Asked for each word of each paper: a plain map answers sooner than a tree.
  const byText = new Map<string, OpenWord>();
  const bySingular = new Map<string, Word[]>();
  /** Also by singulars that no text has, and that are no word. */
  const words = new SearchableMap<Word | undefined>();
  const acronyms = new SearchableMap<Word | undefined>();

  function learn(text: string): OpenWord {
    const word = { text, title: undefined, own: undefined, abstract: undefined };
    byText.set(text, word);
    const key = toSingular(text);
    addEntry(bySingular, key, word);
    if (text.startsWith(ACRONYM_SIGN)) acronyms.set(text, word);
    else {
      words.set(text, word);
      if (!byText.has(key)) words.set(key, undefined);
    }
    return word;
  }

  const spellings = (key: string) => bySingular.get(key) ?? [];

  return {
    add(text, part, paper) {
      const word = byText.get(text) ?? learn(text);
      const papers = word[part];
      // A list that is made empty takes room for 17, and most words are in few papers.
      if (papers === undefined) word[part] = [paper];
      else papers.push(paper);
    },
    spelled(text) {
      const word = byText.get(text);
      return word === undefined ? [] : [word];
    },
    spellings,
    startingWith(start) {
      const all = start.startsWith(ACRONYM_SIGN) ? acronyms : words;
      return [...all.atPrefix(start).values()].filter((word) => word !== undefined);
    },
    nearTo(text) {
      // What was meant may be there as its singular only, or as its plural.
      const found = [text, toSingular(text)].map((form) => findNear(words, form));
      const least = Math.min(...found.map(({ distance }) => distance));
      const nearest = found.flatMap(({ distance, words: all }) => (distance === least ? all : []));
      const keys = new Set(nearest.flatMap((other) => [other, toSingular(other)]));
      return [...new Set([...keys].flatMap(spellings))];
    },
  };
}

import { readAcronyms } from '../../query/acronym.ts';
import { closeApostrophes } from '../../query/person-name.ts';
import { readCompounds, toKeys } from '../../text.ts';
import type { SavedPaper } from '../saved-paper.ts';
import { createLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { createPostings } from './postings.ts';
import type { Postings } from './postings.ts';

/** The parts of a paper that words are looked for in; `own` is what the user wrote. */
export const INDEXED_PARTS = ['title', 'own', 'abstract', 'names'] as const;
export type IndexedPart = (typeof INDEXED_PARTS)[number];

/** Saved papers by number, and where their words are. */
export interface PaperIndex {
  readonly lexicon: Lexicon;
  readonly words: Readonly<Record<IndexedPart, Postings>>;
  /** A number that is no paper's any more stays empty. */
  readonly papers: readonly (SavedPaper | undefined)[];
  readonly numberOf: (id: string) => number | undefined;
  /** Takes the paper in, in the place of the one of its id. */
  readonly put: (paper: SavedPaper) => void;
  readonly drop: (id: string) => void;
}

/** Where a word is that its text writes as an acronym; no word begins like this. */
export const acronymKey = (word: string): string => `^${word}`;

const readParts = (paper: SavedPaper): Readonly<Record<IndexedPart, string>> => ({
  title: paper.title,
  own: [paper.notes, ...paper.tags].join('\n'),
  abstract: paper.abstract ?? '',
  // As queries read names.
  names: [
    paper.organization ?? '',
    closeApostrophes(paper.authors.join('\n')).replaceAll('.-', '-'),
  ].join('\n'),
});

export function createPaperIndex(): PaperIndex {
  const lexicon = createLexicon();
  const words = {
    title: createPostings(),
    own: createPostings(),
    abstract: createPostings(),
    names: createPostings(),
  };
  const papers: (SavedPaper | undefined)[] = [];
  const numbers = new Map<string, number>();

  function drop(id: string): void {
    const number = numbers.get(id);
    if (number !== undefined) papers[number] = undefined;
    numbers.delete(id);
  }

  return {
    lexicon,
    words,
    papers,
    numberOf: (id) => numbers.get(id),
    put(paper) {
      const number = numbers.get(paper.id);
      const before = number === undefined ? undefined : papers[number];
      const parts = readParts(paper);
      // Most edits change no word.
      if (number !== undefined && before !== undefined && isSame(readParts(before), parts)) {
        papers[number] = paper;
        return;
      }
      drop(paper.id);
      numbers.set(paper.id, papers.length);
      for (const part of INDEXED_PARTS) {
        const keys = toKeys(readCompounds(parts[part]));
        words[part].add(papers.length, keys);
        if (part === 'names') continue;
        for (const key of keys) lexicon.add(key);
        words[part].add(papers.length, [...readAcronyms(parts[part])].map(acronymKey));
      }
      papers.push(paper);
    },
    drop,
  };
}

const isSame = (
  a: Readonly<Record<IndexedPart, string>>,
  b: Readonly<Record<IndexedPart, string>>,
): boolean => INDEXED_PARTS.every((part) => a[part] === b[part]);

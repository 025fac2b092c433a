import { readAcronyms } from '../../query/acronym.ts';
import { closeName } from '../../query/person-name.ts';
import { readCompounds, toKeys } from '../../text.ts';
import type { SavedPaper } from '../saved-paper.ts';
import { ACRONYM_SIGN, createLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { createPostings } from './postings.ts';
import type { Postings } from './postings.ts';

/** The parts of a paper that words are looked for in; `own` is what the user wrote. */
const INDEXED_PARTS = ['title', 'own', 'abstract', 'names'] as const;
export type IndexedPart = (typeof INDEXED_PARTS)[number];

/** Saved papers by number, and where their words are. */
export interface PaperIndex {
  readonly lexicon: Lexicon;
  readonly words: Readonly<Record<IndexedPart, Postings>>;
  /** A number that is no paper's any more stays empty. */
  readonly papers: readonly (SavedPaper | undefined)[];
  readonly numberOf: (id: string) => number | undefined;
  /** Takes the paper in, before its words are: it is found by those only once it is put. */
  readonly take: (paper: SavedPaper) => void;
  /** Takes the paper and its words in, in the place of the one of its id. */
  readonly put: (paper: SavedPaper) => void;
  readonly drop: (id: string) => void;
}

/** Where a word is that its text writes as an acronym. */
export const acronymKey = (word: string): string => ACRONYM_SIGN + word;

const readParts = (paper: SavedPaper): Readonly<Record<IndexedPart, string>> => ({
  title: paper.title,
  own: [paper.notes, ...paper.tags].join('\n'),
  abstract: paper.abstract ?? '',
  // As queries read names.
  names: [paper.organization, paper.organizationHandle, closeName(paper.authors.join('\n'))].join(
    '\n',
  ),
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
  /** Numbers whose words are yet to be taken in. */
  const wordless = new Set<number>();

  function drop(id: string): void {
    const number = numbers.get(id);
    if (number === undefined) return;
    papers[number] = undefined;
    numbers.delete(id);
    wordless.delete(number);
  }

  function take(paper: SavedPaper): number {
    drop(paper.id);
    const number = papers.length;
    numbers.set(paper.id, number);
    papers.push(paper);
    wordless.add(number);
    return number;
  }

  function addWords(number: number, parts: Readonly<Record<IndexedPart, string>>): void {
    for (const part of INDEXED_PARTS) {
      const keys = toKeys(readCompounds(parts[part]));
      words[part].add(number, keys);
      if (part === 'names') continue;
      const acronyms = [...readAcronyms(parts[part])].map(acronymKey);
      for (const key of [...keys, ...acronyms]) lexicon.add(key);
      words[part].add(number, acronyms);
    }
    wordless.delete(number);
  }

  return {
    lexicon,
    words,
    papers,
    numberOf: (id) => numbers.get(id),
    take: (paper) => void take(paper),
    put(paper) {
      const number = numbers.get(paper.id);
      const before = number === undefined ? undefined : papers[number];
      const parts = readParts(paper);
      if (number === undefined || before === undefined) {
        addWords(take(paper), parts);
      } else if (wordless.has(number)) {
        papers[number] = paper;
        addWords(number, parts);
      } else if (isSame(readParts(before), parts)) {
        // Most edits change no word.
        papers[number] = paper;
      } else {
        addWords(take(paper), parts);
      }
    },
    drop,
  };
}

const isSame = (
  a: Readonly<Record<IndexedPart, string>>,
  b: Readonly<Record<IndexedPart, string>>,
): boolean => INDEXED_PARTS.every((part) => a[part] === b[part]);

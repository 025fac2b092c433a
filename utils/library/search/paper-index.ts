import { readAcronyms } from '../../query/acronym.ts';
import { closeName } from '../../query/person-name.ts';
import { isAscii, readCompounds, toKeys } from '../../text.ts';
import type { SavedPaper } from '../saved-paper.ts';
import { ACRONYM_SIGN, createLexicon, TEXT_PARTS } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { createPostings } from './postings.ts';
import type { Postings } from './postings.ts';

/** The parts of a paper that words are looked for in. */
const INDEXED_PARTS = [...TEXT_PARTS, 'people', 'organizations'] as const;
type Parts = Readonly<Record<(typeof INDEXED_PARTS)[number], string>>;

/** Saved papers by number, and where their words are. */
export interface PaperIndex {
  readonly lexicon: Lexicon;
  /** Where the words of names are, which are no part of the lexicon. */
  readonly people: Postings;
  readonly organizations: Postings;
  /** A number that is no paper's any more stays empty. */
  readonly papers: readonly (SavedPaper | undefined)[];
  readonly numberOf: (id: string) => number | undefined;
  /** Whether the texts of a paper, names apart, are ASCII: to ask them again takes as long as to search in them. */
  readonly isAscii: (number: number) => boolean;
  /** Takes the paper in, before its words are: it is found by those only once it is put. */
  readonly take: (paper: SavedPaper) => void;
  /** Takes the paper and its words in, in the place of the one of its id. */
  readonly put: (paper: SavedPaper) => void;
  readonly drop: (id: string) => void;
}

/** Where a word is that its text writes as an acronym. */
export const acronymKey = (word: string): string => ACRONYM_SIGN + word;

const readParts = (paper: SavedPaper): Parts => ({
  title: paper.title,
  own: [paper.notes, ...paper.tags].join('\n'),
  abstract: paper.abstract ?? '',
  // As queries read names.
  people: closeName(paper.authors.join('\n')),
  organizations: [paper.organization, paper.organizationHandle].join('\n'),
});

export function createPaperIndex(): PaperIndex {
  const lexicon = createLexicon();
  const people = createPostings();
  const organizations = createPostings();
  const papers: (SavedPaper | undefined)[] = [];
  const numbers = new Map<string, number>();
  /** Numbers whose words are yet to be taken in. */
  const wordless = new Set<number>();
  const beyondAscii = new Set<number>();

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

  function addWords(number: number, parts: Parts): void {
    for (const part of TEXT_PARTS) {
      if (!isAscii(parts[part])) beyondAscii.add(number);
      for (const key of toKeys(readCompounds(parts[part]))) lexicon.add(key, part, number);
      for (const word of readAcronyms(parts[part])) lexicon.add(acronymKey(word), part, number);
    }
    people.add(number, toKeys(readCompounds(parts.people)));
    organizations.add(number, toKeys(readCompounds(parts.organizations)));
    wordless.delete(number);
  }

  return {
    lexicon,
    people,
    organizations,
    papers,
    numberOf: (id) => numbers.get(id),
    isAscii: (number) => !beyondAscii.has(number),
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

const isSame = (a: Parts, b: Parts): boolean => INDEXED_PARTS.every((part) => a[part] === b[part]);

import { addEntry } from '../../add-entry.ts';

/** By word, the numbers of the papers that have it. */
export interface Postings {
  readonly add: (paper: number, words: Iterable<string>) => void;
  readonly having: (word: string) => readonly number[];
  readonly startingWith: (start: string) => readonly string[];
}

export function createPostings(): Postings {
  // Plain lists of small numbers: 1.2 million of them, as 10,000 abstracts make, are some 10 MB.
  const papers = new Map<string, number[]>();
  return {
    add(paper, words) {
      for (const word of words) addEntry(papers, word, paper);
    },
    having: (word) => papers.get(word) ?? [],
    // Of 50,000 words each is asked in 1 ms: a tree would only take its room.
    startingWith: (start) =>
      papers
        .keys()
        .filter((word) => word.startsWith(start))
        .toArray(),
  };
}

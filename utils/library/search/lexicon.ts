import leven from 'leven';

import { addEntry } from '../../add-entry.ts';
import { toSingular } from '../../query/singular.ts';

/** All words and acronyms of the library as they are spelled, and the ways to them. */
export interface Lexicon {
  readonly add: (word: string) => void;
  /** The spellings that a query takes for one word: `matrices` and `matrix`. */
  readonly spellings: (key: string) => readonly string[];
  readonly startingWith: (start: string) => readonly string[];
  /** What may have been meant by a word that is mistyped: those words that are nearest to it, in all their spellings. */
  readonly nearTo: (word: string) => readonly string[];
}

const SHORTEST_MISTYPED = 4;
const LONG_WORD = 8;

export function createLexicon(): Lexicon {
  const bySingular = new Map<string, string[]>();
  const words = new Set<string>();
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
      addEntry(bySingular, toSingular(word), word);
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
      if (word.length < SHORTEST_MISTYPED) return [];
      let least = word.length < LONG_WORD ? 1 : 2;
      let nearest: string[] = [];
      // Nobody mistypes the first letter, and the others' words need not be compared.
      for (const other of this.startingWith(word.slice(0, 1))) {
        if (Math.abs(other.length - word.length) > least) continue;
        const distance = isSwapped(word, other)
          ? 1
          : leven(word, other, { maxDistance: least + 1 });
        if (distance > least) continue;
        if (distance < least) nearest = [];
        least = distance;
        nearest.push(other);
      }
      return [...new Set(nearest.flatMap((other) => this.spellings(toSingular(other))))];
    },
  };
}

/** Whether two neighbouring letters stand the other way round. */
function isSwapped(word: string, other: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === other[at]) at += 1;
  return (
    other.length === word.length &&
    word[at] === other[at + 1] &&
    word[at + 1] === other[at] &&
    word.slice(at + 2) === other.slice(at + 2)
  );
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

import { addEntry } from '../add-entry.ts';
import { toKeys } from '../text.ts';
import type { Words } from '../text.ts';
import type { Need, NeedKind } from './find-needs.ts';
import { START_LENGTH } from './prepare-facts.ts';
import type { PreparedFacts } from './prepare-facts.ts';
import { toSingular } from './singular.ts';

/** Needs of queries, each with a number, by what a paper has. */
interface NeedIndex {
  readonly add: (need: Need, number: number) => void;
  /** Takes the number of each need that the paper meets, of some more than once. */
  readonly forEachMet: (facts: PreparedFacts, take: (number: number) => void) => void;
}

interface Start {
  readonly start: string;
  readonly number: number;
}

type OtherKind = Exclude<NeedKind, 'word' | 'start'>;

export function createNeedIndex(): NeedIndex {
  const words = new Map<string, number[]>();
  const starts = new Map<string, Start[]>();
  /** Of what `starts` has. */
  const lengths = new Set<number>();
  const others = new Map<OtherKind, Map<string, number[]>>();

  function forEachOf(compound: string, take: (number: number) => void): void {
    // Most have no hyphen, and this runs over every word of every paper of a page.
    if (!compound.includes('-')) {
      words.get(toSingular(compound))?.forEach(take);
      forEachBegun(compound, take);
      return;
    }
    for (const word of toKeys([compound], toSingular)) words.get(word)?.forEach(take);
    for (const word of toKeys([compound])) forEachBegun(word, take);
  }

  function forEachBegun(word: string, take: (number: number) => void): void {
    for (const length of lengths) {
      starts.get(word.slice(0, length))?.forEach(({ start, number }) => {
        if (word.startsWith(start)) take(number);
      });
    }
  }

  return {
    add({ kind, key }, number) {
      if (kind === 'word') return addEntry(words, key, number);
      if (kind === 'start') {
        const first = key.slice(0, START_LENGTH);
        lengths.add(first.length);
        return addEntry(starts, first, { start: key, number });
      }
      const numbers = others.get(kind) ?? new Map<string, number[]>();
      others.set(kind, numbers);
      return addEntry(numbers, key, number);
    },
    forEachMet(facts, take) {
      if (words.size > 0 || starts.size > 0) {
        for (const compound of facts.text.compounds()) forEachOf(compound, take);
      }
      for (const [kind, numbers] of others) {
        for (const key of LIST_KEYS[kind](facts)) numbers.get(key)?.forEach(take);
      }
    },
  };
}

const LIST_KEYS: Readonly<Record<OtherKind, (facts: PreparedFacts) => Iterable<string>>> = {
  acronym: ({ text }) => text.acronyms(),
  author: ({ authors }) => authors.keys(),
  org: ({ organization }) => organization.flatMap(listWords),
  keyword: ({ keyword }) => keyword.keys(),
  technique: ({ techniques }) => techniques,
};

/** The words, and those that only a hyphen parts as one. */
const listWords = ({ words, joined }: Words): readonly string[] => [
  ...words,
  ...joined.flatMap((pair) => pair ?? []),
];

import type { Words } from '../text.ts';
import { findNeeds } from './find-needs.ts';
import type { NeedKind } from './find-needs.ts';
import type { PreparedFacts } from './prepare-facts.ts';
import type { Query } from './query.ts';

/** Answers which of the queries a paper may match, as their places in order: only those need be asked. */
export function indexQueries(
  queries: readonly Query[],
): (facts: PreparedFacts) => readonly number[] {
  const always = new Uint8Array(queries.length);
  const index = new Map<NeedKind, Map<string, number[]>>();
  for (const [at, query] of queries.entries()) {
    const needs = findNeeds(query);
    if (needs === undefined) always[at] = 1;
    for (const { kind, key } of needs ?? []) {
      const places = index.get(kind) ?? new Map<string, number[]>();
      const known = places.get(key);
      if (known === undefined) places.set(key, [at]);
      else known.push(at);
      index.set(kind, places);
    }
  }
  return (facts) => {
    const mayMatch = always.slice();
    for (const [kind, places] of index) {
      for (const key of LIST_KEYS[kind](facts)) {
        for (const at of places.get(key) ?? NOWHERE) mayMatch[at] = 1;
      }
    }
    const found: number[] = [];
    for (let at = mayMatch.indexOf(1); at >= 0; at = mayMatch.indexOf(1, at + 1)) found.push(at);
    return found;
  };
}

const NOWHERE: readonly number[] = [];

const LIST_KEYS: Readonly<Record<NeedKind, (facts: PreparedFacts) => Iterable<string>>> = {
  word: ({ text }) => text.keys(),
  start: ({ text }) => text.starts().keys(),
  acronym: ({ text }) => text.acronyms(),
  author: ({ authors }) => authors.keys(),
  org: ({ organization }) => organization?.names.flatMap(listWords) ?? [],
  keyword: ({ keywords }) => keywords().flatMap(listWords),
  technique: ({ techniques }) => techniques,
};

/** The words, and those that only a hyphen parts as one. */
const listWords = ({ words, joined }: Words): readonly string[] => [
  ...words,
  ...joined.flatMap((pair) => pair ?? []),
];

import { readPersonName } from './person-name.ts';
import { START_LENGTH } from './prepare-facts.ts';
import type { NameQuery, Query } from './query.ts';
import type { Run } from './run.ts';

/** What a paper has many of, each told by a word; a `start` is how a word begins. */
export type NeedKind = 'word' | 'start' | 'acronym' | 'author' | 'org' | 'keyword' | 'technique';

export interface Need {
  readonly kind: NeedKind;
  readonly key: string;
}

/** Of which every paper that the query matches has at least one; `undefined` where nothing is sure. */
export function findNeeds(query: Query): readonly Need[] | undefined {
  switch (query.type) {
    case 'and':
      return query.parts.map(findNeeds).reduce(chooseRarer);
    case 'or': {
      const needs = query.parts.map(findNeeds);
      return needs.every((need) => need !== undefined) ? needs.flat() : undefined;
    }
    case 'words':
      return needRun('word', query.run);
    case 'prefix':
      return needStart(query.run);
    case 'acronym':
      return [{ kind: 'acronym', key: query.word }];
    case 'name':
      return query.field === 'author' ? needAuthor(query) : needRun(query.field, query.run);
    case 'technique':
      return [{ kind: 'technique', key: query.id }];
    case 'not':
    case 'pattern':
    case 'code':
    case 'figure':
    case 'date':
    case 'is':
      return undefined;
  }
}

/** A word of the run, or one that a hyphen makes of it and a neighbour: the longest tells most. */
function needRun(kind: NeedKind, { words, joined }: Run): readonly Need[] {
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  const at = words.indexOf(longest);
  return [longest, joined[at], joined[at - 1]].flatMap((key) =>
    key === undefined ? [] : { kind, key },
  );
}

function needStart({ words, joined }: Run): readonly Need[] | undefined {
  const starts = [words.at(-1), joined[words.length - 2]].flatMap((start) => start ?? []);
  return starts.every(({ length }) => length >= START_LENGTH)
    ? starts.map((start) => ({ kind: 'start', key: start.slice(0, START_LENGTH) }))
    : undefined;
}

/** A word of what is written, or the family's name of whom it may mean. */
const needAuthor = ({ run, written }: NameQuery): readonly Need[] => [
  ...needRun('author', run),
  ...readPersonName(written).keys.map((key): Need => ({ kind: 'author', key })),
];

type Needs = readonly Need[] | undefined;

const chooseRarer = (one: Needs, other: Needs): Needs =>
  rarity(other) > rarity(one) ? other : one;

/** Long words are rare, and one is rarer than one of several. */
const rarity = (needs: Needs): number =>
  needs === undefined ? 0 : Math.min(...needs.map(({ key }) => key.length)) / needs.length;

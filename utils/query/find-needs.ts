import { personOf } from './person-of.ts';
import type { AcronymQuery, NameQuery, Query, WordsQuery } from './query.ts';
import { isBeginning } from './run.ts';
import type { Run } from './run.ts';

/** What a paper has many of, each told by a word; a `start` is how a word begins. */
export type NeedKind = 'word' | 'start' | 'acronym' | 'author' | 'org' | 'keyword' | 'technique';

export interface Need {
  readonly kind: NeedKind;
  readonly key: string;
}

/** What tells papers apart without asking the query. */
interface Needs {
  /** Every paper that the query matches has one of each of these. */
  readonly allOf: readonly (readonly Need[])[];
  /** What a paper that has them is still to be asked; nothing where it is sure to match. */
  readonly rest: Query | undefined;
}

export function findNeeds(query: Query): Needs {
  switch (query.type) {
    case 'and':
      return needAll(query.parts);
    case 'or':
      return needOne(query.parts, query);
    case 'words':
    case 'prefix':
      return {
        // Before a beginning, words are compared as they are spelled, by which none is kept.
        allOf: query.type === 'words' ? needRun('word', query.run) : [needStart(query.run)],
        // A word alone that may stand anywhere is all there is to ask.
        rest: isText(query) && query.run.words.length === 1 ? undefined : query,
      };
    case 'acronym':
      return {
        allOf: [[{ kind: 'acronym', key: query.word }]],
        rest: isText(query) ? undefined : query,
      };
    case 'name':
      return { allOf: needName(query), rest: query };
    case 'technique':
      return { allOf: [[{ kind: 'technique', key: query.id }]], rest: undefined };
    case 'not':
    case 'pattern':
    case 'code':
    case 'figure':
    case 'date':
    case 'is':
      return { allOf: [], rest: query };
  }
}

const isText = ({ field }: WordsQuery | AcronymQuery): boolean => field === 'text';

function needAll(parts: readonly Query[]): Needs {
  const needs = parts.map(findNeeds);
  const rests = needs.flatMap(({ rest }) => rest ?? []);
  return {
    allOf: needs.flatMap(({ allOf }) => allOf),
    rest: rests.length > 1 ? { type: 'and', parts: rests } : rests[0],
  };
}

/** One need of each part, if each has any. */
function needOne(parts: readonly Query[], query: Query): Needs {
  const needs = parts.map(findNeeds);
  const isSure = needs.every(({ allOf, rest }) => allOf.length === 1 && rest === undefined);
  const chosen = needs.map(({ allOf }) => chooseRarest(allOf));
  return {
    allOf: chosen.includes(undefined) ? [] : [chosen.flatMap((anyOf) => anyOf ?? [])],
    rest: isSure ? undefined : query,
  };
}

const chooseRarest = (allOf: Needs['allOf']): readonly Need[] | undefined =>
  allOf.toSorted((one, other) => rarity(other) - rarity(one))[0];

/** Long words are rare, and one is rarer than one of several. */
const rarity = (anyOf: readonly Need[]): number =>
  Math.min(...anyOf.map(({ key }) => key.length)) / anyOf.length;

/** Each word of the run, or one that a hyphen makes of it and a neighbour. */
const needRun = (kind: NeedKind, { words, joined }: Run): readonly (readonly Need[])[] =>
  words.map((word, at) =>
    // A word alone has no neighbours.
    words.length === 1 ? [{ kind, key: word }] : listNeeds(kind, word, joined[at], joined[at - 1]),
  );

const needStart = ({ words, joined }: Run): readonly Need[] =>
  listNeeds('start', words.at(-1)?.slice(0, -1), joined[words.length - 2]?.slice(0, -1));

/** A beginning's word is in no list of a paper's. */
function needName(query: NameQuery): Needs['allOf'] {
  if (isBeginning(query.run)) return [];
  return query.field === 'author' ? [needAuthor(query)] : needRun(query.field, query.run);
}

/** A word of what is written, or the family's name or the account of whom it may mean. */
const needAuthor = (query: NameQuery): readonly Need[] => [
  ...(chooseRarest(needRun('author', query.run)) ?? []),
  ...listNeeds('author', ...personOf(query).keys),
];

const listNeeds = (kind: NeedKind, ...keys: readonly (string | undefined)[]): readonly Need[] =>
  keys.flatMap((key) => (key === undefined ? [] : { kind, key }));

import { parseFilter } from '../filters/filters.ts';
import type { Filter } from '../filters/filters.ts';
import { parseFollow, parseTarget } from '../follows/follows.ts';
import type { Follow, FollowTarget } from '../follows/follows.ts';
import { parsePaperId } from '../paper.ts';
import type { PaperId } from '../paper.ts';
import { keyOfName } from '../query/technique-names.ts';
import { readTime } from '../read-time.ts';
import { parseCorrection } from '../user-techniques/corrections.ts';
import type { Correction } from '../user-techniques/corrections.ts';
import { parseOurId } from '../user-techniques/keyword-edit.ts';
import { parseOwnTechnique } from '../user-techniques/own-technique.ts';
import type { OwnTechnique } from '../user-techniques/own-technique.ts';
import type { UserTechniques } from '../user-techniques/user-techniques.ts';
import { parseWeightedKeyword } from '../user-techniques/weighted-keyword.ts';
import type { WeightedKeyword } from '../user-techniques/weighted-keyword.ts';
import type { Documents } from './documents.ts';

/** A keyword that the user has added to a technique of ours, or taken from it. */
export interface KeywordEntry extends WeightedKeyword {
  readonly technique: string;
  readonly isRemoved: boolean;
}

/** The lists of which each document consists, and what their entries are. */
export interface EntryTypes {
  /** By name; what is as it is at first is no entry. */
  readonly settings: { readonly fields: unknown };
  readonly filters: {
    readonly filters: Filter;
    /** Where each filter stands among the others. */
    readonly places: number;
    readonly exempt: PaperId;
    readonly aside: unknown;
  };
  readonly follows: {
    readonly follows: Follow;
    readonly declined: FollowTarget;
    readonly aside: unknown;
  };
  readonly techniques: {
    readonly techniques: OwnTechnique;
    readonly places: number;
    readonly off: string;
    readonly keywords: KeywordEntry;
    readonly corrections: Correction;
    readonly learning: boolean | string;
    readonly aside: { readonly list: keyof UserTechniques; readonly entry: unknown };
  };
}

/** How entries of one list are kept and compared. */
export interface ListFormat<T = unknown> {
  /** An entry that stands in no document; `undefined` if it cannot be read. */
  readonly parse: (value: unknown) => T | undefined;
  /** When it was written, where an entry says so itself. */
  readonly timeOf?: (value: T) => string;
  /** What of it counts as an edit; all, where this is missing. */
  readonly meaningOf?: (value: T) => unknown;
  /** Equal for entries of which a document holds one only: the first. */
  readonly twinOf?: (value: T) => string;
  /** By what an entry that was removed is remembered. */
  readonly labelOf?: (value: T) => string;
  /** Names own techniques: a document may show another entry so, for which notes tell it apart. */
  readonly isNaming?: true;
  /** Each is there, if only as it is at first: which is no entry. */
  readonly isSetting?: true;
  /** Entries are only ever added: nobody edits or removes one. */
  readonly grows?: true;
  /** Says where the entries of another list stand: what is known of it counts for more than the document. */
  readonly places?: string;
}

export type ListName<Name extends keyof Documents> = keyof EntryTypes[Name];

const parseText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
const parseNumber = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
/** Nothing of these is ever kept outside its document. */
const parseNothing = (): undefined => undefined;

export const LISTS: {
  readonly [Name in keyof Documents]: {
    readonly [List in ListName<Name>]: ListFormat<EntryTypes[Name][List]>;
  };
} = {
  settings: { fields: { parse: parseNothing, isSetting: true } },
  filters: {
    filters: {
      parse: parseFilter,
      twinOf: ({ action, query }) => `${action} ${query}`,
      isNaming: true,
    },
    places: { parse: parseNumber, places: 'filters' },
    exempt: { parse: parsePaperId },
    aside: { parse: parseNothing, grows: true },
  },
  follows: {
    follows: {
      parse: parseFollow,
      timeOf: ({ since }) => readTime(since) ?? '',
      isNaming: true,
    },
    declined: { parse: parseTarget },
    aside: { parse: parseNothing, grows: true },
  },
  techniques: {
    techniques: {
      parse: parseOwnTechnique,
      twinOf: ({ label }) => keyOfName(label),
      labelOf: ({ label }) => label,
    },
    places: { parse: parseNumber, places: 'techniques' },
    off: { parse: parseOurId },
    keywords: { parse: parseKeywordEntry },
    corrections: {
      parse: parseCorrection,
      timeOf: ({ at }) => at,
      // What it teaches may be forgotten; the user's word is the same.
      meaningOf: ({ paper, technique, verdict, at }) => [paper, technique, verdict, at],
    },
    learning: {
      parse: parseNothing,
      isSetting: true,
      timeOf: (value) => (typeof value === 'string' ? (readTime(value) ?? '') : ''),
    },
    aside: { parse: parseNothing, grows: true },
  },
};

/** The lists of a document, for what is done with all alike. */
export const listsOf = (name: keyof Documents): Readonly<Record<string, ListFormat>> =>
  LISTS[name] as unknown as Readonly<Record<string, ListFormat>>;

function parseKeywordEntry(value: unknown): KeywordEntry | undefined {
  const keyword = parseWeightedKeyword(value);
  const { technique, isRemoved } = (value ?? {}) as Record<string, unknown>;
  const id = parseText(technique);
  return keyword && id !== undefined && typeof isRemoved === 'boolean'
    ? { technique: id, ...keyword, isRemoved }
    : undefined;
}

import { rewriteFilters } from '../filters/change-filters.ts';
import { identifyTarget } from '../follows/follows.ts';
import type { FollowTarget } from '../follows/follows.ts';
import { rewriteFollows } from '../follows/rewrite-keywords.ts';
import { onceFor } from '../once-for.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import type { SettingsDocument } from '../settings/settings.ts';
import { keyOfKeyword } from '../techniques/keyword-key.ts';
import type { OwnTechniqueName } from '../techniques/own-id.ts';
import { keyOfCorrection } from '../user-techniques/corrections.ts';
import type { UserTechniquesDocument } from '../user-techniques/user-techniques.ts';
import { KEYWORD_WEIGHT } from '../user-techniques/weighted-keyword.ts';
import type { Documents } from './documents.ts';
import type { EntryTypes, KeywordEntry } from './lists.ts';
import { nameById } from './name-techniques.ts';

/** The entries of a document, each by what it is known by. */
export type Entries<Name extends keyof Documents> = {
  readonly [List in keyof EntryTypes[Name]]: ReadonlyMap<string, EntryTypes[Name][List]>;
};

type Own = readonly OwnTechniqueName[];

/** Where nobody knows the places, they come behind those that are known. */
const PLACES_FROM = 1_000_000;

/** Takes a document apart; queries name own techniques by ids, whatever these are called. */
export const TAKE_APART: {
  readonly [Name in keyof Documents]: (document: Documents[Name], own: Own) => Entries<Name>;
} = {
  settings: (document) => ({
    fields: new Map(Object.entries(document).filter(([name, value]) => !isDefault(name, value))),
  }),
  filters(document, own) {
    const { filters, exempt, setAside } = rewriteFilters(document, (query) => nameById(query, own));
    return {
      filters: new Map(filters.map((filter) => [filter.id, filter])),
      places: takePlaces(filters),
      exempt: new Map(exempt.map((id) => [id, id])),
      aside: takeAside(setAside),
    };
  },
  follows(document, own) {
    const rewritten = rewriteFollows(document, (query) => nameById(query, own));
    const { follows, declined = [], setAside } = rewritten;
    return {
      follows: byTarget(follows),
      declined: byTarget(declined),
      aside: takeAside(setAside),
    };
  },
  // Asked for several times with every change, and long.
  techniques: onceFor(takeTechniquesApart),
};

const isDefault = (name: string, value: unknown): boolean =>
  JSON.stringify(DEFAULT_SETTINGS[name as keyof SettingsDocument]) === JSON.stringify(value);

const byTarget = <T extends FollowTarget>(targets: readonly T[]): ReadonlyMap<string, T> =>
  new Map(targets.map((target) => [identifyTarget(target), target]));

function takeTechniquesApart(document: UserTechniquesDocument) {
  const { techniques, off, edits, corrections, learns, learnsSince, setAside } = document;
  const keywords = edits.flatMap(({ technique, added, removed }): readonly KeywordEntry[] => [
    ...added.map((keyword) => ({ technique, ...keyword, isRemoved: false })),
    ...removed.map((keyword) => ({
      technique,
      keyword,
      weight: KEYWORD_WEIGHT.usual,
      isRemoved: true,
    })),
  ]);
  return {
    techniques: new Map(techniques.map((technique) => [technique.id, technique] as const)),
    places: takePlaces(techniques),
    off: new Map(off.map((id) => [id, id])),
    keywords: new Map(
      keywords.map((entry) => [`${entry.technique} ${keyOfKeyword(entry.keyword)}`, entry]),
    ),
    corrections: new Map(corrections.map((each) => [keyOfCorrection(each), each])),
    learning: new Map<string, boolean | string>([
      ...(learns ? [] : [['learns', learns] as const]),
      ...(learnsSince === '' ? [] : [['learnsSince', learnsSince] as const]),
    ]),
    aside: new Map(
      Object.entries(setAside).flatMap(([list, entries]) =>
        entries.map((entry) => [
          `${list} ${JSON.stringify(entry)}`,
          { list: list as keyof typeof setAside, entry },
        ]),
      ),
    ),
  };
}

const takePlaces = (list: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(list.map(({ id }, index) => [id, PLACES_FROM + index]));

const takeAside = (setAside: readonly unknown[]): ReadonlyMap<string, unknown> =>
  new Map(setAside.map((entry) => [JSON.stringify(entry), entry]));

import { compareTexts } from '../compare-texts.ts';
import { MOST_EXEMPT, rewriteFilters } from '../filters/change-filters.ts';
import { FILTERS_VERSION } from '../filters/filters.ts';
import { MOST_DECLINED } from '../follows/change-follows.ts';
import { FOLLOWS_VERSION, identifyTarget } from '../follows/follows.ts';
import type { Follow } from '../follows/follows.ts';
import { rewriteFollows } from '../follows/rewrite-keywords.ts';
import { readTime } from '../read-time.ts';
import { DEFAULT_SETTINGS, patchSettings } from '../settings/settings.ts';
import { boundTeaching } from '../user-techniques/change-corrections.ts';
import { EMPTY_USER_TECHNIQUES } from '../user-techniques/user-techniques.ts';
import type { UserTechniquesDocument } from '../user-techniques/user-techniques.ts';
import type { Documents } from './documents.ts';
import { LISTS } from './lists.ts';
import type { KeywordEntry, ListFormat } from './lists.ts';
import { nameByLabel } from './name-techniques.ts';
import type { OwnNames } from './name-techniques.ts';
import type { RegisterMap, Registers } from './registers.ts';

/** Makes documents of what is known of their entries; queries name own techniques as these are called. */
export const PUT_TOGETHER: {
  readonly [Name in keyof Documents]: (
    registers: Registers<Name>,
    names: OwnNames,
  ) => Documents[Name];
} = {
  settings: ({ fields }) =>
    patchSettings(
      DEFAULT_SETTINGS,
      Object.fromEntries(listByTime(fields).map(({ id, value }) => [id, value])),
    ),
  filters: ({ filters, places, exempt, aside }, names) =>
    rewriteFilters(
      {
        version: FILTERS_VERSION,
        filters: listInOrder(filters, places, LISTS.filters.filters),
        exempt: valuesOf(listByTime(exempt)).slice(-MOST_EXEMPT),
        setAside: listById(aside),
      },
      (query) => nameByLabel(query, names),
    ),
  follows({ follows, declined, aside }, names) {
    const targets = valuesOf(listByTime(declined)).toReversed().slice(0, MOST_DECLINED);
    const written = rewriteFollows(
      {
        version: FOLLOWS_VERSION,
        follows: listById(follows).toSorted((a, b) => compareTexts(sinceOf(a), sinceOf(b))),
        setAside: listById(aside),
        ...(targets.length > 0 && { declined: targets }),
      },
      (query) => nameByLabel(query, names),
    );
    return { ...written, follows: firstOf(written.follows, identifyTarget) };
  },
  techniques: putTechniquesTogether,
};

const sinceOf = ({ since }: Follow): string => readTime(since) ?? '';

function putTechniquesTogether(registers: Registers<'techniques'>): UserTechniquesDocument {
  const { learning } = registers;
  const learnsSince = learning.get('learnsSince')?.value;
  const aside = listById(registers.aside);
  const setAside = { ...EMPTY_USER_TECHNIQUES.setAside };
  for (const list of Object.keys(setAside) as (keyof typeof setAside)[]) {
    setAside[list] = aside.filter((one) => one.list === list).map(({ entry }) => entry);
  }
  return {
    ...EMPTY_USER_TECHNIQUES,
    techniques: listInOrder(registers.techniques, registers.places, LISTS.techniques.techniques),
    off: listById(registers.off),
    edits: groupKeywords(valuesOf(listByTime(registers.keywords))),
    corrections: boundTeaching(valuesOf(listByTime(registers.corrections))),
    learns: learning.get('learns')?.value !== false,
    learnsSince: typeof learnsSince === 'string' ? learnsSince : '',
    setAside,
  };
}

function groupKeywords(entries: readonly KeywordEntry[]): UserTechniquesDocument['edits'] {
  const groups = Map.groupBy(entries, ({ technique }) => technique);
  return [...groups]
    .toSorted(([a], [b]) => compareTexts(a, b))
    .map(([technique, list]) => ({
      technique,
      added: list
        .filter(({ isRemoved }) => !isRemoved)
        .map(({ keyword, weight }) => ({ keyword, weight })),
      removed: list.filter(({ isRemoved }) => isRemoved).map(({ keyword }) => keyword),
    }));
}

interface Listed<T> {
  readonly id: string;
  readonly at: string;
  readonly value: T;
}

function listLive<T>(registers: RegisterMap<T>): readonly Listed<T>[] {
  return [...registers].flatMap(([id, { at, value }]) =>
    value === undefined ? [] : [{ id, at, value }],
  );
}

const valuesOf = <T>(listed: readonly Listed<T>[]): readonly T[] =>
  listed.map(({ value }) => value);

const listById = <T>(registers: RegisterMap<T>): readonly T[] =>
  valuesOf(listLive(registers).toSorted((a, b) => compareTexts(a.id, b.id)));

/** The last ones last. */
const listByTime = <T>(registers: RegisterMap<T>): readonly Listed<T>[] =>
  listLive(registers).toSorted((a, b) => compareTexts(a.at, b.at) || compareTexts(a.id, b.id));

/** In their places; of twins the first. */
function listInOrder<T>(
  registers: RegisterMap<T>,
  places: RegisterMap<number>,
  { twinOf }: ListFormat<T>,
): readonly T[] {
  const placeOf = (id: string) => places.get(id)?.value ?? Number.MAX_VALUE;
  const inOrder = listLive(registers).toSorted(
    (a, b) => placeOf(a.id) - placeOf(b.id) || compareTexts(a.id, b.id),
  );
  const values = valuesOf(inOrder);
  return twinOf ? firstOf(values, twinOf) : values;
}

function firstOf<T>(values: readonly T[], twinOf: (value: T) => string): readonly T[] {
  const twins = new Set<string>();
  return values.filter((value) => {
    const twin = twinOf(value);
    if (twins.has(twin)) return false;
    twins.add(twin);
    return true;
  });
}

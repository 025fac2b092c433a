import { indexQueries } from '../query/index-queries.ts';
import { isSameName, readPersonName } from '../query/person-name.ts';
import type { PersonName } from '../query/person-name.ts';
import type { PreparedFacts } from '../query/prepare-facts.ts';
import type { Query } from '../query/query.ts';
import { foldText } from '../text.ts';
import type { Follow, FollowsDocument } from './follows.ts';

export interface CompiledFollows {
  readonly isEmpty: boolean;
  /** The follows that a paper meets, in the user's order; those that it cannot meet are not asked. */
  readonly find: (facts: PreparedFacts) => readonly Follow[];
}

/** A follow's place in the user's order, and what decides whether a paper meets it. */
interface Place<T> {
  readonly at: number;
  readonly wanted: T;
}

/** Reads every name once; a keyword that `findQuery` does not know disturbs no other follow. */
export function compileFollows(
  { follows }: FollowsDocument,
  findQuery: (text: string) => Query | undefined,
): CompiledFollows {
  const techniques: Place<string>[] = [];
  const organizations: Place<string>[] = [];
  const authors: Place<PersonName>[] = [];
  const keywords: Place<Query>[] = [];
  for (const [at, { kind, value, handle }] of follows.entries()) {
    if (kind === 'technique') techniques.push({ at, wanted: value });
    if (kind === 'organization') organizations.push({ at, wanted: foldText(value.trim()) });
    if (kind === 'author') authors.push({ at, wanted: readPersonName(value, handle) });
    const query = kind === 'keyword' ? findQuery(value) : undefined;
    if (query !== undefined) keywords.push({ at, wanted: query });
  }
  const byTechnique = groupBy(techniques, (id) => [id]);
  const byOrganization = groupBy(organizations, (name) => [name]);
  const byName = groupBy(authors, ({ keys }) => keys);
  const findKeywords = indexQueries(keywords.map(({ wanted }) => wanted));

  function listMet(facts: PreparedFacts): readonly number[] {
    const met = new Set<number>();
    const take = ({ at }: Place<unknown>) => met.add(at);
    for (const id of facts.techniques) byTechnique.get(id)?.forEach(take);
    byOrganization.get(facts.organization?.handle ?? '')?.forEach(take);
    for (const name of authors.length === 0 ? [] : facts.authors.names()) {
      for (const key of name.keys) {
        byName
          .get(key)
          ?.filter(({ wanted }) => isSameName(name, wanted))
          .forEach(take);
      }
    }
    for (const place of findKeywords(facts)) keywords.slice(place, place + 1).forEach(take);
    return [...met].toSorted((one, other) => one - other);
  }

  return {
    isEmpty: follows.length === 0,
    find: (facts) => listMet(facts).flatMap((at) => follows[at] ?? []),
  };
}

function groupBy<T>(
  places: readonly Place<T>[],
  listKeys: (wanted: T) => readonly string[],
): ReadonlyMap<string, readonly Place<T>[]> {
  const groups = new Map<string, Place<T>[]>();
  for (const place of places) {
    for (const key of listKeys(place.wanted)) {
      groups.set(key, [...(groups.get(key) ?? []), place]);
    }
  }
  return groups;
}

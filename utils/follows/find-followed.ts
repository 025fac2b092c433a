import { addEntry } from '../add-entry.ts';
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

/** Reads every name once; a keyword that `findQuery` does not know disturbs no other follow. */
export function compileFollows(
  { follows }: FollowsDocument,
  findQuery: (text: string) => Query | undefined,
): CompiledFollows {
  // Each by its place in the user's order.
  const byTechnique = new Map<string, number[]>();
  const byOrganization = new Map<string, number[]>();
  const byName = new Map<string, { readonly at: number; readonly name: PersonName }[]>();
  const keywords: { readonly at: number; readonly query: Query }[] = [];
  for (const [at, { kind, value, handle }] of follows.entries()) {
    if (kind === 'technique') addEntry(byTechnique, value, at);
    else if (kind === 'organization') addEntry(byOrganization, foldText(value.trim()), at);
    else if (kind === 'author') {
      const name = readPersonName(value, handle);
      for (const key of name.keys) addEntry(byName, key, { at, name });
    } else {
      const query = findQuery(value);
      if (query !== undefined) keywords.push({ at, query });
    }
  }
  const findKeywords = indexQueries(keywords);

  function listMet(facts: PreparedFacts): readonly number[] {
    const met = [
      ...facts.techniques.flatMap((id) => byTechnique.get(id) ?? []),
      ...(byOrganization.get(facts.organization?.handle ?? '') ?? []),
      ...findKeywords(facts).map(({ at }) => at),
    ];
    // Names are read only where one is followed.
    for (const theirs of byName.size === 0 ? [] : facts.authors.names()) {
      for (const { at, name } of theirs.keys.flatMap((key) => byName.get(key) ?? [])) {
        if (isSameName(theirs, name)) met.push(at);
      }
    }
    return [...new Set(met)].toSorted((one, other) => one - other);
  }

  return {
    isEmpty: follows.length === 0,
    find: (facts) => listMet(facts).flatMap((at) => follows[at] ?? []),
  };
}

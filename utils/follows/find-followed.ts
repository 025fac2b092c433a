import { matchesQuery } from '../query/match-query.ts';
import { hasPerson, readPersonName } from '../query/person-name.ts';
import type { PreparedFacts } from '../query/prepare-facts.ts';
import type { Query } from '../query/query.ts';
import { foldText } from '../text.ts';
import type { Follow, FollowTarget, FollowsDocument } from './follows.ts';

type Meets = (facts: PreparedFacts) => boolean;

export interface CompiledFollows {
  readonly follows: readonly { readonly follow: Follow; readonly meets: Meets }[];
}

/** Reads every name once; a keyword that `findQuery` does not know disturbs no other follow. */
export function compileFollows(
  document: FollowsDocument,
  findQuery: (text: string) => Query | undefined,
): CompiledFollows {
  return {
    follows: document.follows.flatMap((follow) => {
      const meets = compileTarget(follow, findQuery);
      return meets === undefined ? [] : [{ follow, meets }];
    }),
  };
}

/** The follows that a paper meets, in the user's order. */
export function findFollowed(
  { follows }: CompiledFollows,
  facts: PreparedFacts,
): readonly Follow[] {
  return follows.flatMap(({ follow, meets }) => (meets(facts) ? [follow] : []));
}

function compileTarget(
  { kind, value, handle }: FollowTarget,
  findQuery: (text: string) => Query | undefined,
): Meets | undefined {
  switch (kind) {
    case 'technique':
      return ({ techniques }) => techniques.some((id) => id === value);
    case 'organization': {
      const name = foldText(value.trim());
      return ({ organization }) => organization?.handle === name;
    }
    case 'author': {
      const name = readPersonName(value, handle);
      return ({ authors }) => hasPerson(authors.index(), name);
    }
    case 'keyword': {
      const query = findQuery(value);
      return query && ((facts) => matchesQuery(query, facts));
    }
  }
}

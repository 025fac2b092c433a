import { matchesQuery } from '../query/match-query.ts';
import { parseQuery } from '../query/parse-query.ts';
import { isSameName, readPersonName } from '../query/person-name.ts';
import type { PreparedFacts } from '../query/prepare-facts.ts';
import type { QueryError } from '../query/query.ts';
import { mayContain, toRun } from '../query/run.ts';
import { foldText } from '../text.ts';
import type { OwnTechniqueName } from '../user-techniques/own-technique.ts';
import type { Follow, FollowTarget, FollowsDocument } from './follows.ts';

type Meets = (facts: PreparedFacts) => boolean;

export interface CompiledFollows {
  readonly follows: readonly { readonly follow: Follow; readonly meets: Meets }[];
  /** Keywords that cannot be read as queries; they never match. */
  readonly unreadable: readonly { readonly follow: Follow; readonly error: QueryError }[];
}

/** Reads every name and query once; one that cannot be read disturbs no other. */
export function compileFollows(
  document: FollowsDocument,
  own: readonly OwnTechniqueName[] = [],
): CompiledFollows {
  const follows: { follow: Follow; meets: Meets }[] = [];
  const unreadable: { follow: Follow; error: QueryError }[] = [];
  for (const follow of document.follows) {
    const meets = compileTarget(follow, own);
    if (typeof meets === 'function') follows.push({ follow, meets });
    else unreadable.push({ follow, error: meets });
  }
  return { follows, unreadable };
}

/** The follows that a paper meets, in the user's order. */
export function findFollowed(
  { follows }: CompiledFollows,
  facts: PreparedFacts,
): readonly Follow[] {
  return follows.flatMap(({ follow, meets }) => (meets(facts) ? [follow] : []));
}

function compileTarget(
  { kind, value }: FollowTarget,
  own: readonly OwnTechniqueName[],
): Meets | QueryError {
  switch (kind) {
    case 'technique':
      return ({ techniques }) => techniques.some((id) => id === value);
    case 'organization': {
      const handle = foldText(value.trim());
      return ({ organization }) => organization?.handle === handle;
    }
    case 'author': {
      const name = readPersonName(value);
      const run = toRun(name.plain);
      return ({ authors }) =>
        mayContain(authors.keys(), run) &&
        authors.names().some((author) => isSameName(author, name));
    }
    case 'keyword': {
      const reading = parseQuery(value, own);
      return reading.ok ? (facts) => matchesQuery(reading.query, facts) : reading.error;
    }
  }
}

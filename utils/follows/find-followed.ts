import { indexQueries } from '../query/index-queries.ts';
import type { PreparedFacts } from '../query/prepare-facts.ts';
import type { Query } from '../query/query.ts';
import { WHOLE } from '../query/run.ts';
import { parseAnyId } from '../techniques/parse-technique-id.ts';
import { foldText } from '../text.ts';
import type { Follow, FollowsDocument } from './follows.ts';

export interface CompiledFollows {
  readonly isEmpty: boolean;
  /** The follows that a paper meets, in the user's order; those that it cannot meet are not asked. */
  readonly find: (facts: PreparedFacts) => readonly Follow[];
}

/** Each follow as a query; a keyword that `findQuery` does not know disturbs no other follow. */
export function compileFollows(
  { follows }: FollowsDocument,
  findQuery: (text: string) => Query | undefined,
): CompiledFollows {
  const find = indexQueries(
    follows.flatMap((follow) => {
      const query = toQuery(follow, findQuery);
      return query ? [{ follow, query }] : [];
    }),
  );
  return {
    isEmpty: follows.length === 0,
    find: (facts) => Array.from(find(facts), ({ follow }) => follow),
  };
}

function toQuery(
  { kind, value, handle }: Follow,
  findQuery: (text: string) => Query | undefined,
): Query | undefined {
  switch (kind) {
    case 'technique': {
      const id = parseAnyId(value);
      return id && { type: 'technique', id };
    }
    case 'organization': {
      const word = `@${foldText(value.trim())}`;
      // A star would stand for more, and no handle has one.
      if (word.endsWith('*')) return undefined;
      return { type: 'name', field: 'org', run: { words: [word], joined: {} }, written: value };
    }
    case 'author':
      return { type: 'name', field: 'author', run: WHOLE, written: value, handle };
    case 'keyword':
      return findQuery(value);
  }
}

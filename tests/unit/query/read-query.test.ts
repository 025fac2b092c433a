import { describe, expect, it } from 'vitest';

import { compileQueries } from '../../../utils/query/compile-queries.ts';
import { readCompiledQueries } from '../../../utils/query/compiled-queries.ts';
import { readQuery } from '../../../utils/query/read-query.ts';
import { findQuery } from './find-query.ts';

const QUERIES = [
  'diffusion',
  'a b OR -c',
  '"text-to-image" (RAG OR "world model")',
  'quant*',
  'title:agents abstract:memory author:"yann lecun" org:nvidia keyword:"large language"',
  'technique:diffusion technique:own-x code:yes code:promised',
  'upvotes:>20 stars:10..20 comments:0 date:>2026-06 date:2025..2026-02-01',
  'is:saved NOT is:followed',
  String.raw`/dif+us(io|ia)n{2,}\b/i title:/^[a-z]+$|x?/`,
];

describe('a query that was stored', () => {
  it.each(QUERIES)('%s is the one that was read', (text) => {
    const query = findQuery(text);
    expect(query).toBeDefined();
    expect(readQuery(JSON.parse(JSON.stringify(query)))).toEqual(query);
  });

  it('is refused whole if any part of it is none that is made here', () => {
    const refused: string[] = [];
    for (const text of QUERIES) {
      visit(JSON.parse(JSON.stringify(findQuery(text))), (root, spoil) => {
        spoil();
        if (readQuery(root) !== undefined) refused.push(JSON.stringify(root));
      });
    }
    expect(refused).toEqual([]);
  });

  it.each([null, 'diffusion', [], {}, { type: 'constructor' }, { type: 'and' }, { type: 'not' }])(
    'is not %j',
    (value) => {
      expect(readQuery(value)).toBeUndefined();
    },
  );

  it('may be nested without end, which no query is', () => {
    let nested: unknown = findQuery('a');
    for (let depth = 0; depth < 100_000; depth += 1) nested = { type: 'not', part: nested };
    expect(readQuery(nested)).toBeUndefined();
  });
});

describe('compiled queries', () => {
  const compiled = compileQueries(['a', 'b (', 'c*'], []);

  it('are those that can be read', () => {
    const queries = readCompiledQueries(JSON.parse(JSON.stringify(compiled)));
    expect([...queries]).toEqual(['a', 'c*'].map((text) => [text, findQuery(text)]));
  });

  it.each([undefined, null, [], {}, { ...compiled, grammar: 0 }, { ...compiled, queries: [] }])(
    'are none in %j',
    (stored) => {
      expect(readCompiledQueries(stored).size).toBe(0);
    },
  );
});

/** Calls back once for every object with a `type` in the tree, with what makes its type unknown. */
function visit(root: unknown, callback: (root: unknown, spoil: () => void) => void): void {
  for (const path of listPaths(root)) {
    const copy: unknown = structuredClone(root);
    let at = copy as Record<string, unknown>;
    for (const key of path) at = at[key] as Record<string, unknown>;
    callback(copy, () => (at['type'] = 'no such type'));
  }
}

function listPaths(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value ? [[]] : [];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    listPaths(part).map((path) => [key, ...path]),
  );
  return [...own, ...inner];
}

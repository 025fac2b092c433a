import { posix } from 'node:path';

import { resolveImport } from './boundaries.ts';
import type { Source } from './source.ts';

type Graph = ReadonlyMap<string, readonly string[]>;

/** What each file loads; types are no load. */
function createGraph(sources: readonly Source[], types: 'with-types' | 'without-types'): Graph {
  return new Map(
    sources.map(({ path, imports }) => [
      path,
      imports
        .filter(({ isType }) => types === 'with-types' || !isType)
        .flatMap(({ specifier }) => resolveImport(path, specifier) ?? []),
    ]),
  );
}

/** The ways, each as `a → b → c`, on which one of the files `from` comes to load `to`. */
export function findWays(
  sources: readonly Source[],
  from: (path: string) => boolean,
  to: string,
): readonly string[] {
  const graph = createGraph(sources, 'without-types');
  const starts = [...graph.keys()].filter(from);
  return starts.flatMap((start) => {
    const way = findWay(graph, start, to);
    return way === undefined ? [] : [way.join(' → ')];
  });
}

/** The shortest way. */
function findWay(graph: Graph, from: string, to: string): readonly string[] | undefined {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const [path] of before) {
    if (path === to) {
      const way = [to];
      for (let at = before.get(to); at !== undefined; at = before.get(at)) way.unshift(at);
      return way;
    }
    for (const next of graph.get(path) ?? []) if (!before.has(next)) before.set(next, path);
  }
  return undefined;
}

/** Files that import each other in a ring, types included. */
export const findCycles = (sources: readonly Source[]): readonly string[] =>
  findRings(createGraph(sources, 'with-types'));

/** The same of folders, each without those within it. */
export function findFolderCycles(sources: readonly Source[]): readonly string[] {
  const graph = new Map<string, string[]>();
  for (const [path, imports] of createGraph(sources, 'with-types')) {
    const folder = posix.dirname(path);
    const others = imports.map((target) => posix.dirname(target)).filter((to) => to !== folder);
    graph.set(folder, [...(graph.get(folder) ?? []), ...others]);
  }
  return findRings(graph);
}

/** Each ring once. */
function findRings(graph: Graph): readonly string[] {
  const rings = new Map<string, string>();
  for (const [path, imports] of graph) {
    for (const next of imports) {
      const way = findWay(graph, next, path);
      if (way === undefined) continue;
      const members = way.toSorted().join();
      if (!rings.has(members)) rings.set(members, [path, ...way].join(' → '));
    }
  }
  return [...rings.values()];
}

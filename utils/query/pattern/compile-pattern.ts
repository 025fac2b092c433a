import { buildAutomaton } from './follow.ts';
import type { Automaton } from './follow.ts';
import { measurePattern, ONE_CHARACTER, PATTERN_MAX_SIZE } from './pattern.ts';
import type { Gap, Pattern, PatternQuery } from './pattern.ts';

/** Sets of a pattern's places as rows of 32 bits. */
export interface PatternProgram {
  readonly rows: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** For every eight places, and every set of them, the places that may come next. */
  readonly next: Int32Array;
  readonly isNullable: boolean;
  /** By `gapKind`, the places that are of this kind; none at all where the pattern has no gaps. */
  readonly gaps: readonly Int32Array[];
  readonly isWord: (character: string) => boolean;
  readonly findPlaces: (character: string) => Int32Array;
  /** What a text that matches has in it; empty where nothing is sure. */
  readonly literal: string;
}

const ONE = new RegExp(`^(?:${ONE_CHARACTER})$`, 'iu');
const LITERAL = /^[a-z\d ]$/i;

const programs = new WeakMap<PatternQuery, PatternProgram | undefined>();

/** Once for each query; `undefined` for what no query that was read here holds: too large, or no regular expression. */
export function compilePattern(query: PatternQuery): PatternProgram | undefined {
  if (!programs.has(query)) programs.set(query, compile(query));
  return programs.get(query);
}

function compile({ pattern, ignoreCase }: PatternQuery): PatternProgram | undefined {
  try {
    return measurePattern(pattern) > PATTERN_MAX_SIZE
      ? undefined
      : createProgram(pattern, ignoreCase);
  } catch {
    return undefined;
  }
}

function createProgram(pattern: Pattern, ignoreCase: boolean): PatternProgram {
  const automaton = buildAutomaton(pattern);
  const { places, first, last, isNullable } = automaton;
  const rows = Math.ceil(places.length / 32);
  const where = (type: Pattern['type']) => {
    const sets = new Map<string, bigint>();
    for (const [at, place] of places.entries()) {
      if (place.type === type) sets.set(place.is, (sets.get(place.is) ?? 0n) | (1n << BigInt(at)));
    }
    return sets;
  };
  const gaps = where('gap');
  const word = new RegExp(String.raw`\w`, ignoreCase ? 'iu' : 'u');
  const literal = findLiteral(pattern);
  return {
    rows,
    first: toRows(first, rows),
    last: toRows(last, rows),
    next: tabulate(automaton, rows),
    isNullable,
    gaps: gaps.size === 0 ? [] : tabulateGaps(gaps, rows),
    isWord: (character) => word.test(character),
    findPlaces: createFinder(where('one'), ignoreCase, rows),
    literal: ignoreCase ? literal.toLowerCase() : literal,
  };
}

/** The kinds of gaps, a number each. */
export const gapKind = (isStart: boolean, isEnd: boolean, isEdge: boolean): number =>
  Number(isStart) + 2 * Number(isEnd) + 4 * Number(isEdge);

function tabulateGaps(gaps: ReadonlyMap<string, bigint>, rows: number): readonly Int32Array[] {
  return Array.from({ length: 8 }, (_, kind) => {
    const here: readonly Gap[] = [
      ...(kind & 1 ? (['^'] as const) : []),
      ...(kind & 2 ? (['$'] as const) : []),
      kind & 4 ? '\\b' : '\\B',
    ];
    return toRows(unite(here.map((gap) => gaps.get(gap) ?? 0n)), rows);
  });
}

/**
 * The browser says of a single character, on which nothing can blow up, what it is; of all that it can be at
 * once, as a text may have thousands.
 */
function createFinder(
  sets: ReadonlyMap<string, bigint>,
  ignoreCase: boolean,
  rows: number,
): (character: string) => Int32Array {
  const characters = [...sets.keys()];
  if (!characters.every((is) => ONE.test(is))) throw new Error('no-character');
  const source = characters.map((is) => `(?=(${is})?)`).join('');
  const expression = new RegExp(`^${source}`, ignoreCase ? 'iu' : 'u');
  const places = [...sets.values()];
  const known = new Map<string, Int32Array>();
  return (character) => {
    let found = known.get(character);
    if (found !== undefined) return found;
    const match = expression.exec(character) ?? [];
    found = toRows(unite(places.filter((_, at) => match[at + 1] !== undefined)), rows);
    known.set(character, found);
    return found;
  };
}

function tabulate({ follow }: Automaton, rows: number): Int32Array {
  const eighths = Math.ceil(follow.length / 8);
  const next = new Int32Array(eighths * 256 * rows);
  const sets = follow.map((set) => toRows(set, rows));
  for (let eighth = 0; eighth < eighths; eighth += 1) {
    for (let set = 1; set < 256; set += 1) {
      const lowest = eighth * 8 + 31 - Math.clz32(set & -set);
      const to = (eighth * 256 + set) * rows;
      const from = (eighth * 256 + (set & (set - 1))) * rows;
      for (let row = 0; row < rows; row += 1) {
        next[to + row] = (next[from + row] ?? 0) | (sets[lowest]?.[row] ?? 0);
      }
    }
  }
  return next;
}

const unite = (sets: readonly bigint[]) => sets.reduce((all, set) => all | set, 0n);

function toRows(set: bigint, rows: number): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) =>
    Number(BigInt.asIntN(32, set >> BigInt(32 * row))),
  );
}

/** The longest run of plain characters through which every match goes. */
function findLiteral(pattern: Pattern): string {
  const parts = pattern.type === 'row' ? pattern.parts : [pattern];
  const runs = [''];
  for (const part of parts) {
    if (part.type === 'one' && LITERAL.test(part.is)) runs.push(`${runs.pop() ?? ''}${part.is}`);
    else runs.push('');
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

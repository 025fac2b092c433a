import type { Gap, Pattern, PatternErrorCode } from './pattern.ts';
import { measurePattern, ONE_CHARACTER, PATTERN_MAX_SIZE } from './pattern.ts';

/** Why a regular expression is refused, and where in its source. */
interface PatternFault {
  readonly code: PatternErrorCode;
  readonly start: number;
  readonly end: number;
}

const GAP = /[$^]|\\[bB]/y;
/** Looks around or back, has a name, or switches flags. */
const UNBOUNDED = /\((?=\?)(?!\?:)\??<?[=!]?|\\(?:[1-9]|k)/y;
const OPEN = /\((?:\?:)?/y;
const ONE = new RegExp(ONE_CHARACTER, 'iuy');
// Lazy or not makes no difference to whether there is a match.
const REPEAT = /(?:(?<sign>[*+?])|\{(?<from>\d+)(?<open>,)?(?<to>\d*)\})\??/y;

/** Reads what a linear engine can run; the browser itself says whether it is a regular expression at all. */
export function readPattern(source: string): Pattern | PatternFault {
  if (!isRegularExpression(source)) return { code: 'pattern-syntax', start: 0, end: source.length };
  const cursor: Cursor = { source, at: 0, kinds: new Set() };
  const pattern = readChoice(cursor);
  if (cursor.fault !== undefined) return cursor.fault;
  return measurePattern(pattern) > PATTERN_MAX_SIZE || weigh(cursor.kinds) > MOST_KINDS
    ? { code: 'pattern-too-large', start: 0, end: source.length }
    : pattern;
}

function isRegularExpression(source: string): boolean {
  try {
    return new RegExp(source, 'u').unicode;
  } catch {
    return false;
  }
}

/**
 * Each character that a text has is asked once which of these it is: a text of 10,000 that are all
 * different takes 5 ms with so many. A class takes twice as long as a letter.
 */
const MOST_KINDS = 64;

const weigh = (kinds: ReadonlySet<string>): number =>
  [...kinds].reduce((sum, is) => sum + (is.length > 1 ? 2 : 1), 0);

interface Cursor {
  readonly source: string;
  at: number;
  /** What characters are described by, each once. */
  readonly kinds: Set<string>;
  fault?: PatternFault;
}

function readChoice(cursor: Cursor): Pattern {
  const parts = [readRow(cursor)];
  while (take(cursor, /\|/y) !== undefined) parts.push(readRow(cursor));
  return combine('choice', parts);
}

function readRow(cursor: Cursor): Pattern {
  const parts: Pattern[] = [];
  while (cursor.at < cursor.source.length && !/[|)]/.test(cursor.source.charAt(cursor.at))) {
    parts.push(readRepeated(cursor));
  }
  return combine('row', parts);
}

function readRepeated(cursor: Cursor): Pattern {
  const part = readPart(cursor);
  const { sign, from, open, to } = take(cursor, REPEAT)?.groups ?? {};
  if (sign !== undefined) {
    const bounds = { from: sign === '+' ? 1 : 0, ...(sign === '?' && { to: 1 }) };
    return { type: 'repeat', part, ...bounds };
  }
  if (from === undefined) return part;
  const end = open === undefined ? from : to;
  return { type: 'repeat', part, from: Number(from), ...(end && { to: Number(end) }) };
}

function readPart(cursor: Cursor): Pattern {
  const start = cursor.at;
  if (take(cursor, UNBOUNDED) !== undefined) {
    cursor.fault ??= { code: 'pattern-unbounded', start, end: cursor.at };
    cursor.at = cursor.source.length;
    return combine('row', []);
  }
  if (take(cursor, OPEN) !== undefined) {
    const pattern = readChoice(cursor);
    take(cursor, /\)/y);
    return pattern;
  }
  const gap = take(cursor, GAP);
  if (gap !== undefined) return { type: 'gap', is: gap[0] as Gap };
  const is = take(cursor, ONE)?.[0] ?? '';
  cursor.kinds.add(is);
  return { type: 'one', is };
}

function take(cursor: Cursor, sticky: RegExp): RegExpExecArray | undefined {
  sticky.lastIndex = cursor.at;
  const match = sticky.exec(cursor.source) ?? undefined;
  cursor.at += match?.[0].length ?? 0;
  return match;
}

function combine(type: 'row' | 'choice', parts: readonly Pattern[]): Pattern {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { type, parts };
}

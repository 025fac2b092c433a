import type { OwnTechniqueName } from '../techniques/own-id.ts';
import { QUERY_MAX_LENGTH } from './query.ts';
import type { Query, QueryReading } from './query.ts';
import { isListed, readLexemes } from './read-lexemes.ts';
import type { Lexeme } from './read-lexemes.ts';
import { readTerm } from './read-term.ts';
import type { Fault } from './read-term.ts';

/**
 * Reads a query, or tells where and why it cannot be read. From the loosest binding to the tightest:
 *
 *     either    = all { ("OR" | "|") all }
 *     all       = one { ["AND"] one }
 *     one       = ("-" | "NOT") one | "(" either ")" | term
 *     term      = value | field ":" value { "|" value }
 *     value     = word [ "*" ] | '"' phrase '"' | "/" pattern "/" [ "i" ]
 *
 * The user's own techniques can be named by their labels where they are given, by their ids everywhere.
 */
export function parseQuery(text: string, own: readonly OwnTechniqueName[] = []): QueryReading {
  const reading = readWhole(text, own);
  if ('type' in reading) return { ok: true, query: reading };
  const { code, start, end } = reading;
  return { ok: false, error: { code, start, end, text: text.slice(start, end) } };
}

function readWhole(text: string, own: readonly OwnTechniqueName[]): Query | Fault {
  if (text.length > QUERY_MAX_LENGTH) {
    return { code: 'too-long', start: QUERY_MAX_LENGTH, end: text.length };
  }
  const lexemes = readLexemes(text);
  if ('unclosed' in lexemes) {
    return { code: 'unclosed-quote', start: lexemes.unclosed, end: text.length };
  }
  if (lexemes.length === 0) return { code: 'empty', start: 0, end: text.length };
  const cursor: Cursor = { lexemes, own, at: 0 };
  const query = readEither(cursor);
  const rest = peek(cursor);
  if (isFault(query) || rest === undefined) return query;
  // Whatever else can follow has been taken.
  return { code: 'unbalanced-parenthesis', start: rest.start, end: rest.end };
}

interface Cursor {
  readonly lexemes: readonly Lexeme[];
  readonly own: readonly OwnTechniqueName[];
  at: number;
}

function readEither(cursor: Cursor): Query | Fault {
  const parts: Query[] = [];
  do {
    const part = readAll(cursor);
    if (isFault(part)) return part;
    parts.push(part);
  } while (take(cursor, 'or') !== undefined);
  return combine('or', parts);
}

function readAll(cursor: Cursor): Query | Fault {
  const parts: Query[] = [];
  do {
    const part = readOne(cursor);
    if (isFault(part)) return part;
    parts.push(part);
    skipSigns(cursor);
  } while (take(cursor, 'and') !== undefined || startsOne(peek(cursor)));
  return combine('and', parts);
}

function readOne(cursor: Cursor): Query | Fault {
  if (take(cursor, 'not') !== undefined) {
    const part = readOne(cursor);
    return isFault(part) ? part : { type: 'not', part };
  }
  const open = take(cursor, 'open');
  if (open !== undefined) {
    const query = readEither(cursor);
    if (isFault(query) || take(cursor, 'close') !== undefined) return query;
    return { code: 'unbalanced-parenthesis', start: open.start, end: open.end };
  }
  const next = peek(cursor);
  if (next?.type !== 'term') return missingTerm(cursor);
  cursor.at += 1;
  const reading = readTerm(next, cursor.own);
  if (!isFault(reading)) return readListed(cursor, reading);
  const value = peek(cursor);
  // `is: saved`: to look for nothing here was not meant.
  return next.valueStart === next.end && value?.type === 'term' && value.field === undefined
    ? { code: 'field-value', start: next.start, end: value.end }
    : reading;
}

/** Any of several values of one field, with nothing between them but the sign: `code:linked|released`. */
function readListed(cursor: Cursor, first: Query): Query | Fault {
  const parts = [first];
  for (;;) {
    const next = cursor.lexemes[cursor.at + 1];
    if (!isListed(next)) return combine('or', parts);
    const part = readTerm(next, cursor.own);
    if (isFault(part)) return part;
    parts.push(part);
    cursor.at += 2;
  }
}

/** The fault lies with the sign that lacks its term: the one just read, else the one that came first. */
function missingTerm({ lexemes, at }: Cursor): Fault {
  const { start, end } = lexemes[at - 1] ?? lexemes[at] ?? { start: 0, end: 0 };
  return { code: 'missing-term', start, end };
}

/** Between two terms, signs alone are punctuation: `a & b`. */
function skipSigns(cursor: Cursor): void {
  let { at } = cursor;
  while (isSign(cursor.lexemes[at])) at += 1;
  if (startsOne(cursor.lexemes[at])) cursor.at = at;
}

const isSign = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.type === 'term' &&
  lexeme.field === undefined &&
  lexeme.form === 'word' &&
  !/[\p{L}\p{N}\p{M}]/u.test(lexeme.value);

const startsOne = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && /not|open|term/.test(lexeme.type);

function peek({ lexemes, at }: Cursor): Lexeme | undefined {
  return lexemes[at];
}

function take(cursor: Cursor, type: Lexeme['type']): Lexeme | undefined {
  const next = peek(cursor);
  if (next?.type !== type) return undefined;
  cursor.at += 1;
  return next;
}

function combine(type: 'and' | 'or', parts: readonly Query[]): Query {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { type, parts };
}

function isFault(reading: Query | Fault): reading is Fault {
  return !('type' in reading);
}

import { CODE_STATES } from '../code/code-state.ts';
import { isRecord } from '../document.ts';
import type { StoredRecord } from '../document.ts';
import { parseAnyId } from '../techniques/parse-technique-id.ts';
import { readPatternTree } from './pattern/read-pattern-tree.ts';
import { FIGURE_FIELDS, NAME_FIELDS, PAPER_STATES, TEXT_FIELDS } from './query.ts';
import type { Query } from './query.ts';
import type { Range } from './range.ts';
import type { Run } from './run.ts';

/** Deeper than any query of the longest text. */
const DEEPEST = 300;

/** A query that was stored or sent as plain data; `undefined` if any part of it is none that the parser makes. */
export function readQuery(value: unknown, depth = 0): Query | undefined {
  if (!isRecord(value) || depth > DEEPEST) return undefined;
  const { type } = value;
  switch (type) {
    case 'and':
    case 'or': {
      const parts = readAll(value['parts'], (part) => readQuery(part, depth + 1));
      return parts && { type, parts };
    }
    case 'not': {
      const part = readQuery(value['part'], depth + 1);
      return part && { type, part };
    }
    case 'words':
    case 'prefix': {
      const field = oneOf(TEXT_FIELDS, value['field']);
      const run = readRun(value['run']);
      return field && run && { type, field, run, written: readText(value['written']) };
    }
    case 'name': {
      const field = oneOf(NAME_FIELDS, value['field']);
      const run = readRun(value['run']);
      return field && run && { type, field, run, written: readText(value['written']) };
    }
    case 'acronym': {
      const field = oneOf(TEXT_FIELDS, value['field']);
      return (
        field && { type, field, word: readText(value['word']), written: readText(value['written']) }
      );
    }
    case 'pattern': {
      const field = oneOf(TEXT_FIELDS, value['field']);
      const pattern = readPatternTree(value['pattern']);
      const ignoreCase = value['ignoreCase'] === true;
      return (
        field && pattern && { type, field, source: readText(value['source']), ignoreCase, pattern }
      );
    }
    case 'technique': {
      const id = parseAnyId(value['id']);
      return id && { type, id };
    }
    case 'code': {
      const states = readAll(value['states'], (state) => oneOf(CODE_STATES, state));
      return states && { type, states };
    }
    case 'figure': {
      const field = oneOf(FIGURE_FIELDS, value['field']);
      const range = readRange(value['range'], isNumber);
      return field && range && { type, field, range };
    }
    case 'date': {
      const range = readRange(value['range'], isText);
      return range && { type, range };
    }
    case 'is': {
      const state = oneOf(PAPER_STATES, value['state']);
      return state && { type, state };
    }
    default:
      return undefined;
  }
}

function readAll<T>(
  list: unknown,
  read: (entry: unknown) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const entries = list.flatMap((entry) => read(entry) ?? []);
  // What asks for nothing would match everything.
  return entries.length > 0 && entries.length === list.length ? entries : undefined;
}

function readRun(value: unknown): Run | undefined {
  if (!isRecord(value)) return undefined;
  const words = readAll(value['words'], (word) => (isText(word) && word !== '' ? word : undefined));
  const joined = isRecord(value['joined']) ? readPairs(value['joined']) : undefined;
  return words && joined && { words, joined };
}

const readPairs = (record: StoredRecord): Run['joined'] =>
  Object.fromEntries(
    Object.entries(record).flatMap(([at, pair]) => (isText(pair) ? [[Number(at), pair]] : [])),
  );

function readRange<Bound>(
  value: unknown,
  isBound: (bound: unknown) => bound is Bound,
): Range<Bound> | undefined {
  if (!isRecord(value)) return undefined;
  const bounds = (['from', 'to', 'after', 'before'] as const).flatMap((name) => {
    const bound = value[name];
    return isBound(bound) ? [[name, bound] as const] : [];
  });
  return Object.fromEntries(bounds);
}

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((name) => name === value);

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const readText = (value: unknown): string => (isText(value) ? value : '');

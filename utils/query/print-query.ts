import { CODE_NAMES } from './code-names.ts';
import type { PatternQuery } from './pattern/pattern.ts';
import type { NameQuery, Query } from './query.ts';
import type { Range } from './range.ts';
import { isBeginning, isHandle } from './run.ts';

/** A query as text that reads as the same query; it may be longer than what the user wrote. */
export function printQuery(query: Query): string {
  switch (query.type) {
    case 'or':
      return query.parts.map((part) => printPart(part, part.type === 'or')).join(' OR ');
    case 'and':
      return printAll(query.parts);
    case 'not':
      return `-${printPart(query.part, isGroup(query.part))}`;
    case 'words':
      return printField(query.field, printWords(query.written));
    case 'prefix':
      return printField(query.field, `${query.written}*`);
    case 'acronym':
      return printField(query.field, query.written);
    case 'name':
      return printField(query.field, printName(query));
    case 'pattern':
      return printField(query.field, printPattern(query));
    case 'technique':
      return printField('technique', query.id);
    case 'code':
      return printField('code', nameStates(query.states));
    case 'figure':
      return printField(query.field, printRange(query.range));
    case 'date':
      return printField('date', printRange(query.range));
    case 'is':
      return printField('is', query.state);
  }
}

/** What begins with a sign, as in `"a"-b*`, is read as such a word only close behind a parenthesis. */
const printAll = (parts: readonly Query[]): string =>
  parts
    .map((part, at) => {
      const isClosed = isGroup(part) || startsWithSign(parts[at + 1]);
      return `${at === 0 || startsWithSign(part) ? '' : ' '}${printPart(part, isClosed)}`;
    })
    .join('');

const startsWithSign = (part: Query | undefined): boolean =>
  part?.type === 'prefix' && part.field === 'text' && !/^[\p{L}\p{N}]/u.test(part.written);

const isGroup = ({ type }: Query) => type === 'and' || type === 'or';

const printPart = (part: Query, inParentheses: boolean): string =>
  inParentheses ? `(${printQuery(part)})` : printQuery(part);

const printField = (field: string, value: string): string =>
  field === 'text' ? value : `${field}:${value}`;

/** Quotes keep every other word from being read as a sign, a field or an acronym. */
const printWords = (written: string): string =>
  /^[a-z\d]+(?:-[a-z\d]+)*$/.test(written) ? written : `"${written}"`;

/** Without quotes, in which a star or the sign of a handle means nothing. */
function printName({ field, run, written }: NameQuery): string {
  if (!isHandle(run)) return isBeginning(run) ? written : printWords(written);
  return field === 'author' ? `@"${written}"` : written;
}

/** Between full-width slashes a pattern may have a bare `/`, which would end it between others. */
function printPattern({ source, ignoreCase }: PatternQuery): string {
  const slash = HAS_SLASH.test(source) ? '／' : '/';
  return `${slash}${source}${slash}${ignoreCase ? 'i' : ''}`;
}

/** Neither in a class nor after a backslash. */
const HAS_SLASH = /^(?:\\.|\[(?:\\.|[^\]\\])*\]|[^\\[])*?\//;

function nameStates(states: readonly string[]): string {
  const wanted = states.join();
  return [...CODE_NAMES].find(([, named]) => named.join() === wanted)?.[0] ?? '';
}

function printRange({ from, to, after, before }: Range<number | string>): string {
  if (after !== undefined) return `>${after}`;
  if (before !== undefined) return `<${before}`;
  if (from === undefined) return `<=${to ?? ''}`;
  if (to === undefined) return `>=${from}`;
  return from === to ? `${from}` : `${from}..${to}`;
}

import { isOwnId } from '../techniques/own-id.ts';
import { foldText, readWords } from '../text.ts';
import type { OwnTechniqueName } from '../user-techniques/own-technique.ts';
import { isAcronym } from './acronym.ts';
import { CODE_NAMES } from './code-names.ts';
import { readPattern } from './pattern/read-pattern.ts';
import { readPersonName } from './person-name.ts';
import { PAPER_STATES, QUERY_FIELDS } from './query.ts';
import type { NameQuery, Query, QueryErrorCode, QueryField, TextField } from './query.ts';
import type { Place, Term } from './read-lexemes.ts';
import { readDate, readFigure, readRange } from './read-range.ts';
import { toBeginning, toRun } from './run.ts';
import type { Run } from './run.ts';
import { toSingular } from './singular.ts';
import { findTechniqueId, spell } from './technique-names.ts';

/** What cannot be read, and where. */
export interface Fault extends Place {
  readonly code: QueryErrorCode;
}

/** The meaning of one term. */
export function readTerm(term: Term & Place, own: readonly OwnTechniqueName[]): Query | Fault {
  const { field: written, start, end } = term;
  const field = written === undefined ? 'text' : findField(written);
  const valueStart = written === undefined ? start : start + written.length + 1;
  if (field === undefined) return { code: 'unknown-field', start, end: valueStart - 1 };
  const reading = readValue(field, term, { start: valueStart, end }, own);
  return reading ?? { code: 'missing-term', start, end };
}

function findField(written: string): QueryField | undefined {
  return QUERY_FIELDS.find((field) => field === written.toLowerCase());
}

/** `undefined` where there is nothing to look for. */
function readValue(
  field: QueryField | 'text',
  term: Term,
  place: Place,
  own: readonly OwnTechniqueName[],
): Query | Fault | undefined {
  const { value } = term;
  if (field === 'text' || field === 'title' || field === 'abstract') {
    return term.form === 'pattern' ? readPatternTerm(field, term, place) : readText(field, term);
  }
  if (readWords(value).words.length === 0) return undefined;
  switch (field) {
    case 'technique': {
      const id = findTechniqueId(value, own) ?? (isOwnId(value) ? value : undefined);
      return id ? { type: 'technique', id } : { ...place, code: 'unknown-technique' };
    }
    case 'code': {
      const states = CODE_NAMES.get(spell(value).replaceAll(' ', '-'));
      return states ? { type: 'code', states } : { ...place, code: 'unknown-code-state' };
    }
    case 'is': {
      const state = PAPER_STATES.find((known) => known === foldText(value));
      return state ? { type: 'is', state } : { ...place, code: 'unknown-paper-state' };
    }
    case 'upvotes':
    case 'comments':
    case 'stars': {
      const range = readRange(value, readFigure);
      return range ? { type: 'figure', field, range } : { ...place, code: 'unreadable-figure' };
    }
    case 'date': {
      const range = readRange(value, readDate);
      return range ? { type: 'date', range } : { ...place, code: 'unreadable-date' };
    }
    case 'author':
    case 'keyword':
    case 'org':
      return readName(field, term);
  }
}

function readName(field: NameQuery['field'], term: Term): NameQuery {
  const { value: written, form } = term;
  const name = (run: Run): NameQuery => ({ type: 'name', field, run, written });
  if (field === 'org' && form === 'word' && written.startsWith('@')) {
    // No word has such a sign: it is the handle alone, and all of it.
    return name({ words: [foldText(written)], joined: {} });
  }
  const isOpen = isPrefix(term);
  if (field === 'author')
    return name(isOpen ? toBeginning(readPersonName(written)) : toRun(readPersonName(written)));
  if (isOpen) return name(toBeginning(readWords(written)));
  return name(toRun(field === 'org' ? readWords(written) : readWords(written, toSingular)));
}

const isPrefix = ({ form, value }: Term): boolean =>
  form === 'word' && /[\p{L}\p{N}\p{M}]\*$/u.test(value);

function readText(field: TextField, term: Term): Query | undefined {
  const { value, form } = term;
  // In quotes, capitals and a star are what they are anywhere in a sentence.
  if (form === 'word' && isAcronym(value)) {
    return { type: 'acronym', field, word: foldText(value), written: value };
  }
  if (isPrefix(term)) {
    const run = toBeginning(readWords(value));
    return { type: 'prefix', field, run, written: value.slice(0, -1) };
  }
  const run = toRun(readWords(value, toSingular));
  return run.words.length === 0 ? undefined : { type: 'words', field, run, written: value };
}

function readPatternTerm(field: TextField, term: Term, { start, end }: Place): Query | Fault {
  const { value: source, flags } = term;
  const afterSlash = start + 1;
  if (flags !== '' && flags !== 'i') {
    return { code: 'pattern-flag', start: end - flags.length, end };
  }
  const pattern = readPattern(source);
  return 'code' in pattern
    ? { code: pattern.code, start: afterSlash + pattern.start, end: afterSlash + pattern.end }
    : { type: 'pattern', field, source, ignoreCase: flags === 'i', pattern };
}

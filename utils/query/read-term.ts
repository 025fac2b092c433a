import { isOwnId } from '../techniques/own-id.ts';
import type { OwnTechniqueName } from '../techniques/own-id.ts';
import { foldText, readWords } from '../text.ts';
import type { Words } from '../text.ts';
import { isAcronym } from './acronym.ts';
import { CODE_NAMES } from './code-names.ts';
import { readPattern } from './pattern/read-pattern.ts';
import { readPersonName } from './person-name.ts';
import { PAPER_STATES, QUERY_FIELDS } from './query.ts';
import type { NameQuery, Query, QueryErrorCode, QueryField, TextField } from './query.ts';
import type { Place, Term } from './read-lexemes.ts';
import { readDate, readFigure, readRange } from './read-range.ts';
import { toBeginning, toRun, WHOLE } from './run.ts';
import { toSingular } from './singular.ts';
import { findNamed, findTechniqueId, spell } from './technique-names.ts';

/** What cannot be read, and where. */
export interface Fault extends Place {
  readonly code: QueryErrorCode;
}

/** The meaning of one term. */
export function readTerm(term: Term & Place, own: readonly OwnTechniqueName[]): Query | Fault {
  const { field: written = '', value, valueStart, start, end } = term;
  const field = written === '' ? 'text' : findField(written);
  if (field === undefined) {
    return term.form === 'word' && NO_VALUE.test(value)
      ? readTerm({ ...term, field, value: `${written}:${value}`, valueStart: start }, own)
      : { code: 'unknown-field', start, end: start + written.length };
  }
  if (term.form === 'word') {
    if (field !== 'text' && MISPLACED.test(value)) return { code: 'field-value', start, end };
    const star = valueStart + value.search(STAR_BEFORE);
    if (star >= valueStart) return { code: 'star-place', start: star, end: star + 1 };
  }
  const reading = readValue(field, term, { start: valueStart, end }, own);
  return reading ?? { code: 'missing-term', start, end };
}

/** `Name: and more` is how most titles begin, and addresses have a colon. */
const NO_VALUE = /^(?:$|\/\/)/;
// To leave these out in silence would find something else: `title:-a`, `title:(a b)`, `upvotes > 20`.
const MISPLACED = /^[-–−(]|\s/;
/** No word is looked for by its end. */
const STAR_BEFORE = /\*[\p{L}\p{N}]/u;

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
  if (term.form === 'pattern') return { ...place, code: 'field-value' };
  if (readWords(value).words.length === 0) return undefined;
  switch (field) {
    case 'technique': {
      // Techniques are named whole; but a label may end in a star.
      const find = isPrefix(term) ? findNamed : findTechniqueId;
      const id = find(value, own) ?? (isOwnId(value) ? value : undefined);
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
  const { value, form } = term;
  if (field === 'org' && form === 'word' && HANDLE.test(value)) {
    // No word has such a sign: it is the handle alone, and all of it.
    return { type: 'name', field, run: { words: [foldText(value)], joined: {} }, written: value };
  }
  if (field === 'author' && form === 'whole') {
    return { type: 'name', field, run: WHOLE, written: value };
  }
  const isOpen = isPrefix(term);
  const run = (isOpen ? toBeginning : toRun)(readNameWords(field, value, isOpen));
  return { type: 'name', field, run, written: isOpen ? value.replace(STARS, '*') : value };
}

function readNameWords(field: NameQuery['field'], value: string, isOpen: boolean): Words {
  if (field === 'author') return readPersonName(value);
  return field === 'keyword' && !isOpen ? readWords(value, toSingular) : readWords(value);
}

const STARS = /\*+$/;
const HANDLE = /^@[\w.-]+$/;

const isPrefix = ({ form, value }: Term): boolean =>
  form === 'word' && /[\p{L}\p{N}\p{M}]\*+$/u.test(value);

function readText(field: TextField, term: Term): Query | undefined {
  const { value, form } = term;
  // In quotes, capitals and a star are what they are anywhere in a sentence.
  if (form === 'word' && isAcronym(value)) {
    return { type: 'acronym', field, word: foldText(value), written: value };
  }
  if (isPrefix(term)) {
    const run = toBeginning(readWords(value));
    return { type: 'prefix', field, run, written: value.replace(STARS, '') };
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

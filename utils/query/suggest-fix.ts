import leven from 'leven';

import type { OwnTechniqueName } from '../techniques/own-id.ts';
import { CODE_NAMES } from './code-names.ts';
import { parseQuery } from './parse-query.ts';
import { PAPER_STATES, QUERY_FIELDS } from './query.ts';
import type { QueryError, QueryErrorCode } from './query.ts';
import { bySpelling, spell } from './technique-names.ts';

/** What may have been meant by what cannot be read: `title:`, `technique:diffusion`, `-title:survey`. */
export function suggestFix(
  { code, text }: QueryError,
  own: readonly OwnTechniqueName[] = [],
): string | undefined {
  if (code === 'field-value') return writeAnew(text).find((fix) => parseQuery(fix, own).ok);
  // Several at once, as GitHub takes them.
  const each = text.split(',').map((name) => suggestName(code, name, own));
  return each.includes(undefined) ? undefined : bracket(each.join(' OR '), each);
}

/** A minus before several terms is for all of them. */
const bracket = (written: string, terms: readonly unknown[]): string =>
  terms.length > 1 ? `(${written})` : written;

function suggestName(
  code: QueryErrorCode,
  text: string,
  own: readonly OwnTechniqueName[],
): string | undefined {
  const written = text.toLowerCase();
  if (code === 'unknown-field') return suggest('', findNearest(written, QUERY_FIELDS), ':');
  if (code === 'unknown-technique') return suggest('technique:', findTechnique(spell(text), own));
  if (code === 'unknown-code-state') {
    return suggest('code:', findNearest(written, [...CODE_NAMES.keys()]));
  }
  return code === 'unknown-paper-state'
    ? suggest('is:', findNearest(written, PAPER_STATES))
    : undefined;
}

const PARENTHESIS = /^(\w+:)\(([\w\s|*.-]+)\)$/;
const WORD = /\b(?!(?:OR|AND|NOT)\b)\w[\w*.-]*/g;

/** `title:-a`, `is: saved`, `upvotes > 20` and, of plain words, `title:(a OR b)` as they may have to be written. */
function writeAnew(text: string): readonly string[] {
  const [, field = '', words] = PARENTHESIS.exec(text) ?? [];
  if (words !== undefined) {
    return [bracket(words.trim().replaceAll(WORD, `${field}$&`), words.match(WORD) ?? [])];
  }
  return [
    text.replace(/^(\w+):[-–−]+/, '-$1:').replace(/^(\w+):?\s*([^\w\s"]*)\s*/, '$1:$2'),
    // With a capital it may be of a title: `Show Me the Code: Agents`.
    /^[A-Z]\w+: +\w/.test(text) ? `"${text}"` : '',
  ];
}

const suggest = (before: string, name: string | undefined, after = ''): string | undefined =>
  name && before + name + after;

/** Not every short name begins a label: `rag`. */
function findTechnique(spelled: string, own: readonly OwnTechniqueName[]): string | undefined {
  const names = new Map<string, string>(own.map(({ label }) => [spell(label), `"${label}"`]));
  for (const [name, id] of bySpelling()) names.set(name, id);
  const all = [...names.keys()];
  const isWithin = (name: string) => name.split(' ').includes(spelled);
  return names.get(findNearest(spelled, all) ?? all.find(isWithin) ?? '');
}

/** What others call ours. */
const ALIASES = new Map([
  ['organization', 'org'],
  ['organisation', 'org'],
  ['state', 'is'],
  ['status', 'is'],
  ['likes', 'upvotes'],
  ['votes', 'upvotes'],
  ['read', 'opened'],
  ['unread', 'new'],
  ['unseen', 'new'],
  ['true', 'yes'],
  ['none', 'no'],
  ['github', 'repository'],
]);

/** The one of this name or that others call so, or that goes on as the text begins, else one a slip of the fingers away. */
function findNearest(text: string, candidates: readonly string[]): string | undefined {
  const called = candidates.find((known) => known === (ALIASES.get(text) ?? text));
  const begun = text.length > 1 ? candidates.find((known) => known.startsWith(text)) : undefined;
  // Two letters in the wrong order are two slips: `titel`. Hardly any slip is at the first, and `in` is none for `is`.
  const maxDistance = text.length < 3 ? 0 : Math.max(1, Math.floor(text.length / 2.5));
  const isAlike = (known: string) => known[0] === text[0] && leven(known, text) <= maxDistance;
  const [nearest] = candidates
    .filter(isAlike)
    .toSorted((one, other) => leven(one, text) - leven(other, text));
  return called ?? begun ?? nearest;
}

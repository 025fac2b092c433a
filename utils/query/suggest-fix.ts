import leven from 'leven';

import type { OwnTechniqueName } from '../techniques/own-id.ts';
import { CODE_NAMES } from './code-names.ts';
import { parseQuery } from './parse-query.ts';
import { PAPER_STATES, QUERY_FIELDS } from './query.ts';
import type { QueryError } from './query.ts';
import { bySpelling, spell } from './technique-names.ts';

/** What may have been meant by what cannot be read: `title:`, `technique:diffusion`, `-title:survey`. */
export function suggestFix(
  { code, text }: QueryError,
  own: readonly OwnTechniqueName[] = [],
): string | undefined {
  const findReadable = (fixes: readonly string[], field = '') =>
    fixes.find((fix) => parseQuery(field + fix, own).ok);
  /** Several at once, as GitHub takes them. */
  const nameEach = (field: string, find: (name: string) => string | undefined) => {
    const names = text.split(',').map(find);
    return names.includes(undefined) ? undefined : field + names.join('|');
  };
  if (code === 'field-value') return findReadable(writeAnew(text));
  if (code === 'unreadable-figure') return findReadable(writeRange(text), 'stars:');
  if (code === 'unreadable-date') return findReadable(writeRange(text), 'date:');
  if (code === 'unknown-technique') {
    return nameEach('technique:', (name) => findTechnique(spell(name), own));
  }
  if (code === 'unknown-code-state') {
    return nameEach('code:', (name) => findNearest(name, [...CODE_NAMES.keys()]));
  }
  if (code === 'unknown-paper-state') {
    return nameEach('is:', (name) => findNearest(name, PAPER_STATES));
  }
  const field = code === 'unknown-field' && findNearest(text, QUERY_FIELDS);
  return field ? `${field}:` : undefined;
}

/** `>1k`, `1,000`, `20+`, `=>20` and `20-30`; `2026/6/1`. */
function writeRange(text: string): readonly string[] {
  const range = text
    .replaceAll(',', '')
    .replace(/(.+)\+$|^=>/, '>=$1')
    .replaceAll(/k/gi, '000');
  return [range.replace('-', '..'), range.replaceAll('/', '-').replaceAll(/\b\d\b/g, '0$&')];
}

const PARENTHESIS = /^(\w+:)\(([\w\s|*.-]+)\)$/;
const WORD = /\b(?!(?:OR|AND|NOT)\b)\w[\w*.-]*/g;

/** `title:-a`, `is: saved`, `upvotes > 20` and, of plain words, `title:(a OR b)` as they may have to be written. */
function writeAnew(text: string): readonly string[] {
  const [, field = '', words] = PARENTHESIS.exec(text) ?? [];
  if (words !== undefined) {
    const written = words.trim().replaceAll(WORD, `${field}$&`);
    // A minus before several terms is for all of them.
    return [/[\s|]/.test(written) ? `(${written})` : written];
  }
  return [
    text.replace(/^(\w+):[-–−]+/, '-$1:').replace(/^(\w+):?\s*([^\w\s"]*)\s*/, '$1:$2'),
    // With a capital it may be of a title: `Show Me the Code: Agents`.
    /^[A-Z]\w+: +\w/.test(text) ? `"${text}"` : '',
  ];
}

/** Not every short name begins a label: `rag`. */
function findTechnique(spelled: string, own: readonly OwnTechniqueName[]): string | undefined {
  const names = new Map<string, string>(own.map(({ label }) => [spell(label), `"${label}"`]));
  for (const [name, id] of bySpelling()) names.set(name, id);
  const all = [...names.keys()];
  const isWithin = (name: string) => name.split(' ').includes(spelled);
  return names.get(findNearest(spelled, all) ?? all.find(isWithin) ?? '');
}

/** What others call ours. */
const ALIASES: Readonly<Record<string, string>> = {
  organization: 'org',
  organisation: 'org',
  lab: 'org',
  topic: 'technique',
  tag: 'keyword',
  state: 'is',
  status: 'is',
  likes: 'upvotes',
  votes: 'upvotes',
  score: 'upvotes',
  starred: 'saved',
  old: 'seen',
  read: 'opened',
  unread: 'new',
  unseen: 'new',
  true: 'yes',
  false: 'no',
  none: 'no',
  github: 'repository',
};

/** The one of this name or that others call so, or that goes on as the text begins, else one a slip of the fingers away. */
function findNearest(written: string, candidates: readonly string[]): string | undefined {
  const text = written.toLowerCase();
  const called = candidates.find((known) => known === (ALIASES[text] ?? text));
  const begun = candidates.find((known) => text.length > 1 && known.startsWith(text));
  // Few slips are at the first letter, and `in` is none for `is`. Two in the wrong order are two slips: `cdoe`.
  const isAlike = (known: string) =>
    leven(known, text) <= (known[0] === text[0] ? text.length / 2.5 : Number(known.length > 4)) ||
    (known.length === text.length && known.split('').every((letter) => text.includes(letter)));
  const [nearest] = candidates
    .filter(isAlike)
    .toSorted((one, other) => leven(one, text) - leven(other, text));
  return called ?? begun ?? nearest;
}

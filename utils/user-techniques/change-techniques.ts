import { isNameTaken } from '../query/technique-names.ts';
import { keyOfKeyword } from '../techniques/keyword-key.ts';
import type { KeywordEdit } from './keyword-edit.ts';
import { mergeTechnique } from './merge-technique.ts';
import type { OwnTechnique } from './own-technique.ts';
import type { UserTechniquesDocument } from './user-techniques.ts';
import { MOST_KEYWORDS } from './weighted-keyword.ts';
import type { WeightedKeyword } from './weighted-keyword.ts';

export const MOST_OWN_TECHNIQUES = 100;

export type TechniquesErrorCode =
  | 'label-taken'
  | 'too-many-techniques'
  | 'too-many-keywords'
  | 'too-many-corrections';

export type TechniquesChange =
  | { readonly ok: true; readonly value: UserTechniquesDocument }
  | { readonly ok: false; readonly error: { readonly code: TechniquesErrorCode } };

export const refuse = (code: TechniquesErrorCode): TechniquesChange => ({
  ok: false,
  error: { code },
});

/**
 * Puts the technique in the place of the one with its id, else last; refuses a label that another bears.
 * What an edit has left as it was `before` is not put over what another page has made of it since.
 */
export function putTechnique(
  document: UserTechniquesDocument,
  technique: OwnTechnique,
  before?: OwnTechnique,
): TechniquesChange {
  const at = document.techniques.findIndex(({ id }) => id === technique.id);
  const stored = document.techniques[at];
  const put = stored && before ? mergeTechnique(stored, technique, before) : technique;
  return placeTechnique(document, put, stored ? at : Infinity);
}

/** Brings a technique back to its place; the same document if it is there. */
export const restoreTechnique = (
  document: UserTechniquesDocument,
  technique: OwnTechnique,
  at: number,
): TechniquesChange =>
  document.techniques.some(({ id }) => id === technique.id)
    ? { ok: true, value: document }
    : placeTechnique(document, technique, at);

function placeTechnique(
  document: UserTechniquesDocument,
  technique: OwnTechnique,
  at: number,
): TechniquesChange {
  const others = document.techniques.filter(({ id }) => id !== technique.id);
  if (isNameTaken(others, technique.label)) return refuse('label-taken');
  if (others.length >= MOST_OWN_TECHNIQUES) return refuse('too-many-techniques');
  if (technique.keywords.length > MOST_KEYWORDS) return refuse('too-many-keywords');
  return { ok: true, value: { ...document, techniques: others.toSpliced(at, 0, technique) } };
}

/** The same document if it holds no such technique. Its corrections stay, and sleep. */
export function removeTechnique(
  document: UserTechniquesDocument,
  id: string,
): UserTechniquesDocument {
  const techniques = document.techniques.filter((technique) => technique.id !== id);
  return techniques.length === document.techniques.length ? document : { ...document, techniques };
}

/** Switches one of our techniques on or off. */
export function switchTechnique(
  document: UserTechniquesDocument,
  id: string,
  on: boolean,
): UserTechniquesDocument {
  if (document.off.includes(id) !== on) return document;
  const off = on ? document.off.filter((other) => other !== id) : [...document.off, id];
  return { ...document, off };
}

/** What a user does with a keyword of one of our techniques; restoring undoes either. */
export type KeywordChange =
  | ({ readonly kind: 'add' } & WeightedKeyword)
  | { readonly kind: 'remove' | 'restore'; readonly keyword: string };

export function changeKeyword(
  document: UserTechniquesDocument,
  technique: string,
  change: KeywordChange,
): TechniquesChange {
  const key = keyOfKeyword(change.keyword);
  const edit = findEdit(document, technique);
  const added = edit.added.filter(({ keyword }) => keyOfKeyword(keyword) !== key);
  const removed = edit.removed.filter((keyword) => keyOfKeyword(keyword) !== key);
  if (change.kind === 'add') added.push({ keyword: change.keyword, weight: change.weight });
  if (change.kind === 'remove') removed.push(change.keyword);
  if (Math.max(added.length, removed.length) > MOST_KEYWORDS) return refuse('too-many-keywords');
  const others = document.edits.filter((other) => other.technique !== technique);
  const edits =
    added.length + removed.length === 0 ? others : [...others, { technique, added, removed }];
  return { ok: true, value: { ...document, edits } };
}

export function findEdit(
  { edits }: Pick<UserTechniquesDocument, 'edits'>,
  technique: string,
): KeywordEdit {
  return (
    edits.find((edit) => edit.technique === technique) ?? { technique, added: [], removed: [] }
  );
}

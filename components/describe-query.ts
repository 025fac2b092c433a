import type { CodeState } from '../utils/code/code-state.ts';
import type { Query } from '../utils/query/query.ts';
import type { AnyTechniqueId } from '../utils/techniques/own-id.ts';
import {
  describeCodeState,
  describeDate,
  describeFigure,
  describeName,
  describeState,
  describeText,
  describeWords,
} from './describe-query-term.ts';
import type { TextQuery } from './describe-query-term.ts';
import { i18n } from './messages.ts';

interface Wording {
  readonly nameTechnique: (id: AnyTechniqueId) => string;
  /** How to say that a text has something, where that is more than title and abstract. */
  readonly describeText?: typeof describeText;
}

/** A query in words: title or abstract has “diffusion”, and code is linked or in a repository. */
export function describeQuery(query: Query, wording: Wording): string {
  return describe(query, false, wording);
}

function describe(query: Query, isNot: boolean, wording: Wording): string {
  switch (query.type) {
    case 'and':
    case 'or':
      return not(isNot, combine(query.type, describeAll(query, wording)), true);
    case 'not':
      return query.part.type === 'not'
        ? describe(query.part.part, isNot, wording)
        : describe(query.part, !isNot, wording);
    case 'words':
    case 'prefix':
    case 'acronym':
    case 'pattern':
      return sayText(wording)(query.field, describeWords(query), isNot);
    case 'name':
      return describeName(query, isNot);
    case 'technique': {
      const name: [string] = [wording.nameTechnique(query.id)];
      return isNot
        ? i18n.t('query.explain.technique_not', name)
        : i18n.t('query.explain.technique', name);
    }
    case 'code':
      return describeCode(query.states, isNot);
    case 'figure':
      return not(isNot, describeFigure(query));
    case 'date':
      return not(isNot, describeDate(query.range));
    case 'is':
      return not(isNot, describeState(query.state));
  }
}

const sayText = (wording: Wording): typeof describeText => wording.describeText ?? describeText;

const not = (isNot: boolean, text: string, isGroup = false): string =>
  isNot ? i18n.t('query.explain.not', [isGroup ? group(text) : text]) : text;

const group = (text: string): string => i18n.t('query.explain.group', [text]);

/** What is said of one field, or of the code, is said once. */
function describeAll(
  { type, parts }: Query & { readonly type: 'and' | 'or' },
  wording: Wording,
): readonly string[] {
  const said = new Set<Query>();
  return parts.flatMap((part) => {
    if (said.has(part)) return [];
    const alike = parts.filter((other) => isSaidWith(part, other, type));
    for (const other of alike) said.add(other);
    return describeAlike(type, part, alike, wording);
  });
}

const combine = (type: 'and' | 'or', texts: readonly string[]): string =>
  texts.reduce((one, other) =>
    type === 'and'
      ? i18n.t('query.explain.and', [one, other])
      : i18n.t('query.explain.or', [one, other]),
  );

function describeAlike(
  type: 'and' | 'or',
  part: Query,
  alike: readonly Query[],
  wording: Wording,
): string {
  if (part.type === 'code') {
    return describeCode(
      alike.flatMap((other) => (other.type === 'code' ? other.states : [])),
      false,
    );
  }
  if (isText(part)) {
    const words = alike.filter(isText).map(describeWords);
    return sayText(wording)(part.field, list(type === 'and' ? 'both' : 'either', words), false);
  }
  if (part.type !== 'and' && part.type !== 'or') return describe(part, false, wording);
  const texts = describeAll(part, wording);
  const text = combine(part.type, texts);
  return texts.length > 1 ? group(text) : text;
}

function isSaidWith(one: Query, other: Query, type: 'and' | 'or'): boolean {
  if (one === other) return true;
  if (one.type === 'code') return type === 'or' && other.type === 'code';
  return isText(one) && isText(other) && one.field === other.field;
}

const isText = (query: Query): query is TextQuery =>
  query.type === 'words' ||
  query.type === 'prefix' ||
  query.type === 'acronym' ||
  query.type === 'pattern';

function describeCode(states: readonly CodeState[], isNot: boolean): string {
  const named = list('either', [...new Set(states)].map(describeCodeState));
  return isNot ? i18n.t('query.explain.code_not', [named]) : i18n.t('query.explain.code', [named]);
}

function list(how: 'both' | 'either', items: readonly string[]): string {
  return items.reduce((one, other) =>
    how === 'both'
      ? i18n.t('query.explain.both', [one, other])
      : i18n.t('query.explain.either', [one, other]),
  );
}

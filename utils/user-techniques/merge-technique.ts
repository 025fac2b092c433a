import { keyOfKeyword } from '../techniques/keyword-key.ts';
import type { OwnTechnique } from './own-technique.ts';
import { keywordOf } from './weighted-keyword.ts';
import type { WeightedKeyword } from './weighted-keyword.ts';

/** What an edit of a technique makes of the one that is stored: what the edit has not changed stays as another has made it. */
export function mergeTechnique(
  stored: OwnTechnique,
  edited: OwnTechnique,
  before: OwnTechnique,
): OwnTechnique {
  return {
    id: stored.id,
    label: edited.label === before.label ? stored.label : edited.label,
    colour: edited.colour === before.colour ? stored.colour : edited.colour,
    keywords: mergeKeywords(stored.keywords, edited.keywords, before.keywords),
  };
}

type Keywords = readonly WeightedKeyword[];

/** In the order of the edit, with what another has added last. */
function mergeKeywords(stored: Keywords, edited: Keywords, before: Keywords): Keywords {
  const here = byKey(stored);
  const mine = byKey(edited);
  const old = byKey(before);
  const isMine = (key: string, one: WeightedKeyword) =>
    JSON.stringify(old.get(key)) !== JSON.stringify(one);
  return [
    ...[...mine].flatMap(([key, one]) => (isMine(key, one) ? one : (here.get(key) ?? []))),
    ...[...here].flatMap(([key, one]) => (mine.has(key) || old.has(key) ? [] : one)),
  ];
}

const byKey = (keywords: Keywords): ReadonlyMap<string, WeightedKeyword> =>
  new Map(keywords.map((one) => [keyOfKeyword(keywordOf(one)), one]));

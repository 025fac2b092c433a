import { COLOURS } from '../colours.ts';
import type { Colour } from '../colours.ts';
import { isNameTaken } from '../query/technique-names.ts';
import { keyOfKeyword } from '../techniques/keyword-key.ts';
import { parseOwnId } from '../techniques/parse-technique-id.ts';
import { isEverFound } from '../user-techniques/keyword-lines.ts';
import { makeOwnId } from '../user-techniques/make-own-id.ts';
import { parseLabel } from '../user-techniques/own-technique.ts';
import type { OwnTechnique } from '../user-techniques/own-technique.ts';
import {
  KEYWORD_WEIGHT,
  keywordOf,
  MOST_KEYWORDS,
  parseKeyword,
  parseWeight,
} from '../user-techniques/weighted-keyword.ts';
import type { WeightedKeyword } from '../user-techniques/weighted-keyword.ts';
import { inside, readList, readObject, readValue } from './read-fields.ts';
import type { Place } from './read-fields.ts';

/** One own technique; without an id it gets one made of its label, the same each time. */
export function readTechnique(value: unknown, place: Place): OwnTechnique | undefined {
  const record = readObject(value, place, ['id', 'label', 'colour', 'keywords']);
  if (record === undefined) return undefined;
  const { id: written, label: name, colour: hue = COLOURS[0] } = record;
  const label = readValue(name, inside(place, 'label'), parseLabel, 'bad-label');
  const colour = readValue(hue, inside(place, 'colour'), parseColour, 'bad-colour');
  const keywords = readKeywords(record['keywords'], inside(place, 'keywords'));
  if (label !== undefined && isNameTaken([], label)) {
    place.report('label-taken', [...place.path, 'label'], label);
  }
  const id =
    written === undefined
      ? makeOwnId(label ?? '')
      : readValue(written, inside(place, 'id'), parseOwnId, 'bad-id');
  if (id === undefined || label === undefined || colour === undefined) return undefined;
  return { id, label, colour, keywords };
}

export function readKeywords(value: unknown, place: Place): readonly WeightedKeyword[] {
  return readList(value, place, {
    most: MOST_KEYWORDS,
    read: readWeightedKeyword,
    keyOf: (entry) => keyOfKeyword(keywordOf(entry)),
    nameOf: keywordOf,
  });
}

function readWeightedKeyword(value: unknown, place: Place): WeightedKeyword | undefined {
  const record =
    typeof value === 'string'
      ? { keyword: value }
      : readObject(value, place, ['keyword', 'weight']);
  if (record === undefined) return undefined;
  const { keyword: text, weight: number = KEYWORD_WEIGHT.usual } = record as {
    keyword?: unknown;
    weight?: unknown;
  };
  const at = typeof value === 'string' ? place : inside(place, 'keyword');
  const keyword = readValue(text, at, parseKeyword, 'bad-keyword');
  if (keyword !== undefined && !isEverFound(keyword)) at.report('never-found', at.path, keyword);
  const weight = readValue(number, inside(place, 'weight'), parseWeight, 'bad-weight');
  return keyword === undefined || weight === undefined ? undefined : { keyword, weight };
}

const parseColour = (value: unknown): Colour | undefined =>
  COLOURS.find((colour) => colour === value);

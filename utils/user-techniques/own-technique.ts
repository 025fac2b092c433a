import { COLOURS } from '../colours.ts';
import type { Colour } from '../colours.ts';
import { isRecord } from '../document.ts';
import type { OwnTechniqueName } from '../techniques/own-id.ts';
import { parseOwnId } from '../techniques/parse-technique-id.ts';
import { collapseSpace } from '../text.ts';
import { parseKeywordList, parseWeightedKeyword } from './weighted-keyword.ts';
import type { WeightedKeyword } from './weighted-keyword.ts';

export const LABEL_MAX_LENGTH = 40;
const SHORT_LABEL_MAX_LENGTH = 16;
const SEEN = /[^\p{Cc}\p{Cf}\p{Z}]/u;

/** A technique that the user has made. */
export interface OwnTechnique extends OwnTechniqueName {
  readonly colour: Colour;
  readonly keywords: readonly WeightedKeyword[];
}

/** An own technique from storage or a message. */
export function parseOwnTechnique(value: unknown): OwnTechnique | undefined {
  if (!isRecord(value)) return undefined;
  const id = parseOwnId(value['id']);
  const label = parseLabel(value['label']);
  const colour = COLOURS.find((known) => known === value['colour']);
  const keywords = parseKeywordList(value['keywords'], parseWeightedKeyword);
  if (id === undefined || label === undefined) return undefined;
  if (colour === undefined || keywords === undefined) return undefined;
  return { id, label, colour, keywords };
}

/** A label with its spaces made even; `undefined` if nothing of it would be seen. */
export function parseLabel(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const label = collapseSpace(value);
  return label.length <= LABEL_MAX_LENGTH && SEEN.test(label) ? label : undefined;
}

/** What a badge shows of a label: its first words that fit. */
export function shortenLabel(label: string): string {
  if (label.length <= SHORT_LABEL_MAX_LENGTH) return label;
  const room = SHORT_LABEL_MAX_LENGTH - 1;
  const space = label.lastIndexOf(' ', room);
  const end = space > room / 2 ? space : room;
  // Never half of a character.
  return `${label.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

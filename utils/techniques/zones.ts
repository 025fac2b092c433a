import type { Matches } from './matcher.ts';
import type { ZoneWeights } from './model.ts';

// The places of a paper by number, in the order of `listZoneWeights`.
export const TITLE = 0;
export const MEANS = 1;
export const CLAIM = 2;
const FURTHER = 3;
const REST = 4;
const OPENING = 5;
const ASIDE = 6;
export const SITE = 7;

export function listZoneWeights(weights: ZoneWeights): Float64Array {
  const { title, means, claim, further, rest, opening, aside, site } = weights;
  return Float64Array.of(title, means, claim, further, rest, opening, aside, site);
}

/** How many words from "compared with" on still belong to the aside, within its sentence. */
const ASIDE_WORDS = 6;

/** Where the cues begin in the list that a matcher was built from; all before are keywords. */
export interface CuePlaces {
  readonly claimFrom: number;
  readonly asideFrom: number;
  readonly meansFrom: number;
}

/**
 * The place of every match of an abstract: its first claim tells more than those further on. The
 * list in `spare` is filled anew if it has room.
 */
export function readZones(matches: Matches, cues: CuePlaces, spare: Uint8Array): Uint8Array {
  const { count, keywords, firsts, words } = matches;
  const { sentences } = words;
  const zones = spare.length >= count ? spare : new Uint8Array(2 * count);
  let claim = findClaim(matches, 0, cues);
  const claimed = claim < count ? (sentences[firsts[claim] ?? 0] ?? 0) : -1;
  let sentence = -1;
  let zone = REST;
  let asideUntil = -1;
  for (let at = 0; at < count; at++) {
    const keyword = keywords[at] ?? 0;
    const word = firsts[at] ?? 0;
    if (sentences[word] !== sentence) {
      sentence = sentences[word] ?? 0;
      asideUntil = -1;
      if (claim < at) claim = findClaim(matches, at, cues);
      if (claim < count && sentences[firsts[claim] ?? 0] === sentence) {
        zone = sentence === claimed ? CLAIM : FURTHER;
      } else zone = sentence < claimed ? OPENING : REST;
    }
    if (keyword >= cues.asideFrom && keyword < cues.meansFrom) asideUntil = word + ASIDE_WORDS;
    zones[at] = word <= asideUntil ? ASIDE : zone;
  }
  return zones;
}

/** The first match from a place on that opens a claim, or the end of all. */
function findClaim({ count, keywords }: Matches, from: number, cues: CuePlaces): number {
  for (let at = from; at < count; at++) {
    const keyword = keywords[at] ?? 0;
    if (keyword >= cues.claimFrom && keyword < cues.asideFrom) return at;
  }
  return count;
}

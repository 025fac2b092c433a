import type { Matches } from './matcher.ts';
import type { Zone } from './model.ts';

/** How many words from "compared with" on still belong to the aside, within its sentence. */
const ASIDE_WORDS = 6;

/** Where the cues begin in the list that a matcher was built from; all before are keywords. */
export interface CuePlaces {
  readonly claimFrom: number;
  readonly asideFrom: number;
  readonly meansFrom: number;
}

/** Names the place of every match of a title: what comes after "via" is but a means. */
export function readTitleZones(
  { count, keywords }: Matches,
  { meansFrom }: CuePlaces,
): readonly Zone[] {
  const zones: Zone[] = [];
  let zone: Zone = 'title';
  for (let at = 0; at < count; at++) {
    if ((keywords[at] ?? 0) >= meansFrom) zone = 'means';
    zones.push(zone);
  }
  return zones;
}

/** Names the place of every match of an abstract: its first claim tells more than those further on. */
export function readZones(
  { count, keywords, firsts, words: { sentences } }: Matches,
  { claimFrom, asideFrom, meansFrom }: CuePlaces,
): readonly Zone[] {
  const claims = new Set<number>();
  let firstClaim = -1;
  for (let at = 0; at < count; at++) {
    const keyword = keywords[at] ?? 0;
    if (keyword < claimFrom || keyword >= asideFrom) continue;
    const sentence = sentences[firsts[at] ?? 0] ?? 0;
    claims.add(sentence);
    if (firstClaim < 0) firstClaim = sentence;
  }
  const zones: Zone[] = [];
  let asideUntil = -1;
  let asideIn = -1;
  for (let at = 0; at < count; at++) {
    const keyword = keywords[at] ?? 0;
    const word = firsts[at] ?? 0;
    const sentence = sentences[word] ?? 0;
    if (keyword >= asideFrom && keyword < meansFrom) {
      asideUntil = word + ASIDE_WORDS;
      asideIn = sentence;
    }
    if (word <= asideUntil && sentence === asideIn) zones.push('aside');
    else if (sentence === firstClaim) zones.push('claim');
    else if (claims.has(sentence)) zones.push('further');
    else zones.push(sentence < firstClaim ? 'opening' : 'rest');
  }
  return zones;
}

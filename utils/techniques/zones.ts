import type { Matches } from './matcher.ts';
import type { Zone } from './model.ts';

/** How many words from "compared with" on still belong to the aside. */
const ASIDE_WORDS = 6;

/**
 * Names the place of every match of an abstract. Matches numbered from `claimFrom` open a claim of
 * the authors, those from `asideFrom` an aside.
 */
export function readZones(
  { count, keywords, firsts, words: { sentences } }: Matches,
  claimFrom: number,
  asideFrom: number,
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
  for (let at = 0; at < count; at++) {
    const word = firsts[at] ?? 0;
    const sentence = sentences[word] ?? 0;
    if ((keywords[at] ?? 0) >= asideFrom) asideUntil = word + ASIDE_WORDS;
    if (word <= asideUntil) zones.push('aside');
    else if (claims.has(sentence)) zones.push('claim');
    else zones.push(sentence < firstClaim ? 'opening' : 'rest');
  }
  return zones;
}

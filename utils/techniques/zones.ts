import type { Match } from './matcher.ts';
import type { Zone } from './model.ts';

/** How many words from "compared with" on still belong to the aside. */
const ASIDE_WORDS = 6;

/**
 * Names the place of every match of an abstract. Matches numbered from `claimFrom` open a claim of
 * the authors, those from `asideFrom` an aside.
 */
export function readZones(
  matches: readonly Match[],
  claimFrom: number,
  asideFrom: number,
): readonly Zone[] {
  const claims = new Set<number>();
  let firstClaim = -1;
  for (const { keyword, sentence } of matches) {
    if (keyword < claimFrom || keyword >= asideFrom) continue;
    claims.add(sentence);
    if (firstClaim < 0) firstClaim = sentence;
  }
  let asideUntil = -1;
  return matches.map(({ keyword, sentence, word }) => {
    if (keyword >= asideFrom) asideUntil = word + ASIDE_WORDS;
    if (word <= asideUntil) return 'aside';
    if (claims.has(sentence)) return 'claim';
    return sentence < firstClaim ? 'opening' : 'rest';
  });
}

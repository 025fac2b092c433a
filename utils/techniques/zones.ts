import type { Match } from './matcher.ts';
import type { Zone } from './model.ts';

/** How many words after "compared with" still belong to the aside. */
const ASIDE_WORDS = 6;

/** Names the place of every match of an abstract. */
export function readZones(
  matches: readonly Match[],
  isClaim: (keyword: number) => boolean,
  isAside: (keyword: number) => boolean,
): readonly Zone[] {
  const claims = new Set<number>();
  let firstClaim = Infinity;
  for (const { keyword, sentence } of matches) {
    if (!isClaim(keyword)) continue;
    claims.add(sentence);
    firstClaim = Math.min(firstClaim, sentence);
  }
  let asideUntil = -1;
  return matches.map(({ keyword, sentence, word }) => {
    if (isAside(keyword)) asideUntil = word + ASIDE_WORDS;
    if (word <= asideUntil) return 'aside';
    if (claims.has(sentence)) return 'claim';
    return firstClaim !== Infinity && sentence < firstClaim ? 'opening' : 'rest';
  });
}

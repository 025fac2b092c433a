import { readWords } from './words.ts';

/** Equal for keywords that are found at the same places of every text; empty if it is found at none. */
export function keyOfKeyword(keyword: string): string {
  const { count, hashes, starts, ends } = readWords(keyword);
  const keys: string[] = [];
  for (let at = 0; at < count; at++) {
    const word = keyword.slice(starts[at], ends[at]);
    keys.push(/[A-Z]/.test(word) ? word : String(hashes[at]));
  }
  return keys.join(' ');
}

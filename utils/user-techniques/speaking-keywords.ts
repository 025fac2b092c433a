import type { PaperText } from '../techniques/evidence.ts';
import { createMatcher } from '../techniques/matcher.ts';
import type { Model } from '../techniques/model.ts';
import { MOST_CORRECTED_KEYWORDS } from './corrections.ts';
import { listKeywords } from './model-keywords.ts';

/** The keywords of a paper that speak for a technique, named or not, strongest first: what a correction teaches of. */
export function speakingKeywords(
  model: Model<string>,
  technique: string,
  { title, abstract = '' }: PaperText,
): readonly string[] {
  const keywords = listKeywords(model, technique).map(({ keyword }) => keyword);
  const find = createMatcher(keywords);
  const found = new Set<number>();
  for (const text of [title, abstract]) {
    const matches = find(text);
    for (let at = 0; at < matches.count; at++) found.add(matches.keywords[at] ?? -1);
  }
  return keywords.filter((_, index) => found.has(index)).slice(0, MOST_CORRECTED_KEYWORDS);
}

import type { PaperText } from '../techniques/classify.ts';
import { createMatcher } from '../techniques/matcher.ts';
import type { Model } from '../techniques/model.ts';
import { MOST_CORRECTED_KEYWORDS } from './corrections.ts';
import { weightOf } from './keyword-lists.ts';

/** The keywords of a paper that speak for a technique, named or not, strongest first: what a correction teaches of. */
export function speakingKeywords(
  { techniques, written, learned }: Model<string>,
  technique: string,
  { title, abstract = '' }: PaperText,
): readonly string[] {
  const factor = techniques[technique]?.written ?? 0;
  const own = { ...written[technique] };
  const more = { ...learned[technique] };
  const weigh = (keyword: string) => weightOf(own, keyword) * factor + weightOf(more, keyword);
  const keywords = [...new Set([...Object.values(own), ...Object.values(more)].flat())].filter(
    (keyword) => weigh(keyword) > 0,
  );
  const find = createMatcher(keywords);
  const found = new Set<string>();
  for (const text of [title, abstract]) {
    const matches = find(text);
    for (let at = 0; at < matches.count; at++) {
      found.add(keywords[matches.keywords[at] ?? -1] ?? '');
    }
  }
  return [...found].toSorted((a, b) => weigh(b) - weigh(a)).slice(0, MOST_CORRECTED_KEYWORDS);
}

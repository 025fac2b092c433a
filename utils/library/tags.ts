import { foldText } from '../text.ts';

export const LONGEST_TAG = 60;
export const MOST_TAGS = 50;

/** A tag is one line without a comma, which parts tags where they are written; `undefined` if nothing is left. */
export function parseTag(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const tag = value.replace(/[\s,\p{C}]+/gu, ' ').trim();
  return Array.from(tag).slice(0, LONGEST_TAG).join('').trim() || undefined;
}

/** Tags that differ in capitals or accents only are one, written as it was first. */
export function readTags(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const tags = new Map<string, string>();
  for (const candidate of value as readonly unknown[]) {
    const tag = parseTag(candidate);
    if (tag !== undefined && !tags.has(foldText(tag))) tags.set(foldText(tag), tag);
  }
  return [...tags.values()].slice(0, MOST_TAGS);
}

/** The tags with and without these. */
export function changeTags(
  tags: readonly string[],
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): readonly string[] {
  const unwanted = new Set(remove.map(foldText));
  return readTags([...tags.filter((tag) => !unwanted.has(foldText(tag))), ...add]);
}

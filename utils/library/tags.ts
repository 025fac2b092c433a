import { foldText } from '../text.ts';

export const LONGEST_TAG = 60;
export const MOST_TAGS = 50;

/** No tag of so many units is read to its end. */
const LONGEST_WRITTEN = 2000;
/** All that is no sign, but for the joiners that hold the parts of emoji and of some words together. */
const PARTING = /(?:[\s,]|(?![\u200C\u200D])\p{C})+/gu;
const ENDS = /^[\s\u200C\u200D]+|[\s\u200C\u200D]+$/g;

/** A tag is one line without a comma, which parts tags where they are written; `undefined` if nothing is left. */
export function parseTag(value: unknown): string | undefined {
  const letters = typeof value === 'string' ? lettersOf(value) : [];
  return letters.slice(0, LONGEST_TAG).join('').replace(ENDS, '') || undefined;
}

const lettersOf = (written: string): readonly string[] =>
  Array.from(written.slice(0, LONGEST_WRITTEN).replace(PARTING, ' ').replace(ENDS, ''));

/** The tags of a field, with commas between; `undefined` if one is too long to be kept whole. */
export function splitTags(written: string): readonly string[] | undefined {
  const texts = written.split(',');
  if (texts.some(isLongTag)) return undefined;
  return texts.flatMap((text) => parseTag(text) ?? []);
}

/** Whether less would be kept than is written. */
export const isLongTag = (written: string): boolean => lettersOf(written).length > LONGEST_TAG;

/** As many as a paper may have: no more are read. */
export const readTags = (value: unknown): readonly string[] =>
  collectTags(value).slice(0, MOST_TAGS);

/** Tags that differ in capitals or accents only are one, written as it was first. */
export function collectTags(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const tags = new Map<string, string>();
  for (const candidate of value as readonly unknown[]) {
    const tag = parseTag(candidate);
    if (tag !== undefined && !tags.has(foldText(tag))) tags.set(foldText(tag), tag);
  }
  return [...tags.values()];
}

/** The tags with and without these, which may be more than a paper may have. */
export function changeTags(
  tags: readonly string[],
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): readonly string[] {
  const unwanted = new Set(remove.map(foldText));
  return collectTags([...tags.filter((tag) => !unwanted.has(foldText(tag))), ...add]);
}

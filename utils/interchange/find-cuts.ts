import { isRecord } from '../document.ts';
import { LONGEST_NOTES } from '../library/saved-paper.ts';
import { collectTags, isLongTag, MOST_TAGS } from '../library/tags.ts';

/** What of an entry is more than the library keeps. */
export type CutCode = 'long-notes' | 'many-tags';

/** What is cut of a record, or of what another program tells of a paper. */
export function findCuts(entry: unknown): readonly CutCode[] {
  const { notes, tags } = isRecord(entry) ? entry : {};
  const written: readonly unknown[] = Array.isArray(tags) ? tags : [];
  const hasLong = written.some((tag) => typeof tag === 'string' && isLongTag(tag));
  const cuts: CutCode[] = [];
  if (typeof notes === 'string' && notes.length > LONGEST_NOTES) cuts.push('long-notes');
  if (hasLong || collectTags(written).length > MOST_TAGS) cuts.push('many-tags');
  return cuts;
}

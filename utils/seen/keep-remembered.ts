import type { PaperId } from '../paper.ts';
import { bucketOf } from './bucket-name.ts';
import type { SeenBucket } from './bucket.ts';
import type { SeenPaper } from './seen-paper.ts';

type Papers = ReadonlyMap<PaperId, SeenPaper>;

/**
 * What was seen before this visit, without what the bucket says has been forgotten since; what this
 * visit has added is no news. Answers `now` itself if that is how it is.
 */
export function keepRemembered(before: Papers, now: Papers, bucket: SeenBucket): Papers {
  const next = new Map(now);
  for (const [id, paper] of before) {
    if (bucketOf(id) !== bucket.name) continue;
    const kept = bucket.papers.get(id);
    if (kept === undefined) next.delete(id);
    else next.set(id, kept.opened === undefined ? withoutOpened(paper) : paper);
  }
  const isSame =
    next.size === now.size && [...next].every(([id, { opened }]) => now.get(id)?.opened === opened);
  return isSame ? now : next;
}

const withoutOpened = ({ id, day }: SeenPaper): SeenPaper => ({ id, day });

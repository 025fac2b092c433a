import type { SeenBucket } from './bucket.ts';
import { forgetPapers } from './change-bucket.ts';

/** As many papers as are remembered: at 14 bytes each, well under a megabyte. */
export const MOST_PAPERS = 50_000;

/** How many go at once when there are too many, as all buckets must be read for it. */
const AT_ONCE = 500;

/** Those of the buckets that change when the papers seen first go, until there is room again. */
export function keepNewest(
  buckets: readonly SeenBucket[],
  most = MOST_PAPERS,
): readonly SeenBucket[] {
  const papers = buckets.flatMap((bucket) => [...bucket.papers.values()]);
  if (papers.length <= most) return [];
  const excess = papers.length - most + Math.min(AT_ONCE, most);
  const oldest = papers.toSorted((a, b) => a.day - b.day).slice(0, excess);
  const ids = new Set(oldest.map(({ id }) => id));
  return buckets.flatMap((bucket) => {
    const { bucket: kept } = forgetPapers(bucket, ids);
    return kept === bucket ? [] : [kept];
  });
}

import { isRecord } from '../document.ts';
import { isBucketName } from './bucket-name.ts';
import type { BucketName } from './bucket-name.ts';
import type { SeenBucket } from './bucket.ts';

/** How many papers each bucket holds: what is needed to count them all without reading them. */
export interface SeenIndex {
  readonly version: 1;
  readonly counts: Readonly<Record<BucketName, number>>;
}

/** The stored index, or `undefined` if it is missing or not whole: it can be made anew. */
export function readSeenIndex(stored: unknown): SeenIndex | undefined {
  if (!isRecord(stored) || stored['version'] !== 1 || !isRecord(stored['counts'])) return undefined;
  const counts: Record<BucketName, number> = {};
  for (const [name, count] of Object.entries(stored['counts'])) {
    if (!isBucketName(name) || typeof count !== 'number' || !Number.isSafeInteger(count)) {
      return undefined;
    }
    counts[name] = count;
  }
  return { version: 1, counts };
}

/** The index once these buckets are written. */
export function countBuckets(
  { counts }: SeenIndex,
  buckets: readonly Pick<SeenBucket, 'name' | 'papers'>[],
): SeenIndex {
  const next: Record<BucketName, number> = { ...counts };
  for (const { name, papers } of buckets) {
    if (papers.size > 0) next[name] = papers.size;
    else delete next[name];
  }
  return { version: 1, counts: next };
}

export const NO_BUCKETS: SeenIndex = { version: 1, counts: {} };

export const countAll = ({ counts }: SeenIndex): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

import { isRecord } from '../document.ts';
import { isBucketName } from './bucket-name.ts';
import type { BucketName } from './bucket-name.ts';
import type { SeenBucket } from './bucket.ts';

/** As many months as a page of trending papers is of. */
const MOST_RECENT = 8;

/** What is known of all buckets without reading them. */
export interface SeenIndex {
  readonly version: 1;
  /** Those written last, the latest first: a page reads them before it knows its papers. */
  readonly recent: readonly BucketName[];
  /** How many papers each holds. */
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
  return { version: 1, recent: readRecent(stored), counts };
}

/** The buckets written last, as far as the stored index tells. */
export function readRecent(stored: unknown): readonly BucketName[] {
  const recent = isRecord(stored) && stored['version'] === 1 && stored['recent'];
  return Array.isArray(recent) ? recent.filter(isBucketName) : [];
}

/** The index once these buckets are written. */
export function countBuckets(
  { recent, counts }: SeenIndex,
  buckets: readonly Pick<SeenBucket, 'name' | 'papers'>[],
): SeenIndex {
  const next: Record<BucketName, number> = { ...counts };
  for (const { name, papers } of buckets) {
    if (papers.size > 0) next[name] = papers.size;
    else delete next[name];
  }
  const latest = new Set([...buckets.map(({ name }) => name), ...recent]);
  const kept = [...latest].filter((name) => Object.hasOwn(next, name));
  return { version: 1, recent: kept.slice(0, MOST_RECENT), counts: next };
}

export const NO_BUCKETS: SeenIndex = { version: 1, recent: [], counts: {} };

export const countAll = ({ counts }: SeenIndex): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

import { describe, expect, it } from 'vitest';

import type { BucketName } from '../../../utils/seen/bucket-name.ts';
import { bucketOf } from '../../../utils/seen/bucket-name.ts';
import { writeBucket } from '../../../utils/seen/bucket.ts';
import type { SeenBucket } from '../../../utils/seen/bucket.ts';
import { addSeen } from '../../../utils/seen/change-bucket.ts';
import { keepNewest, MOST_PAPERS } from '../../../utils/seen/keep-newest.ts';
import {
  countAll,
  countBuckets,
  NO_BUCKETS,
  readRecent,
  readSeenIndex,
} from '../../../utils/seen/seen-index.ts';
import type { SeenPaper } from '../../../utils/seen/seen-paper.ts';
import { summarise } from '../../../utils/seen/summarise.ts';
import { createRandom } from '../random.ts';
import { bucketOfPapers, seen } from './papers.ts';

function toBuckets(papers: readonly SeenPaper[]): readonly SeenBucket[] {
  const groups = Map.groupBy(papers, ({ id }) => bucketOf(id));
  return [...groups].map(([name, list]) => addSeen(bucketOfPapers(name), list));
}

/** What is left once the changed buckets stand in their places. */
const replace = (buckets: readonly SeenBucket[], changed: readonly SeenBucket[]) =>
  buckets.map((bucket) => changed.find(({ name }) => name === bucket.name) ?? bucket);

const listAll = (buckets: readonly SeenBucket[]) =>
  buckets.flatMap(({ papers }) => [...papers.values()]);

/** `number` papers of random months, most of them opened, which takes the most room. */
function createPapers(count: number): readonly SeenPaper[] {
  const random = createRandom(count);
  return Array.from({ length: count }, (_, at) => {
    const year = String(7 + Math.floor(random() * 20)).padStart(2, '0');
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    const day = 20_000 + Math.floor(at / 60);
    return seen(`${year}${month}.${String(at).padStart(5, '0')}`, day, day + 1);
  });
}

describe('too many papers', () => {
  it('are as many as the bound and one more', () => {
    const buckets = toBuckets(createPapers(20));
    expect(keepNewest(buckets, 20)).toEqual([]);
    expect(keepNewest(buckets, 19)).not.toEqual([]);
  });

  it('leave those seen last, and never more than the bound', () => {
    const random = createRandom(8);
    for (let round = 0; round < 50; round += 1) {
      const papers = Array.from({ length: 900 }, (_, at) =>
        seen(
          `26${String(1 + (at % 12)).padStart(2, '0')}.${10_000 + at}`,
          Math.floor(random() * 99),
        ),
      );
      const buckets = toBuckets(papers);
      const most = 550 + Math.floor(random() * 300);
      const kept = listAll(replace(buckets, keepNewest(buckets, most)));
      expect(kept.length).toBeLessThanOrEqual(most);
      expect(kept.length).toBe(most - 500);
      const newestLost = papers
        .filter((paper) => !kept.includes(paper))
        .reduce((latest, { day }) => Math.max(latest, day), 0);
      for (const { day } of kept) expect(day).toBeGreaterThanOrEqual(newestLost);
    }
  });

  it('leave what was set aside', () => {
    const bucket = { ...bucketOfPapers('seen-2608', seen('2608.00001', 1)), setAside: ['x'] };
    expect(keepNewest([bucket], 0)).toEqual([{ ...bucket, papers: new Map() }]);
  });

  it('fit into a megabyte up to the bound, however many months they are of', () => {
    const buckets = toBuckets(createPapers(MOST_PAPERS));
    const index = countBuckets(NO_BUCKETS, buckets);
    expect(countAll(index)).toBe(MOST_PAPERS);
    expect(buckets.length).toBe(240);
    const stored = Object.fromEntries(
      buckets.map((bucket) => [bucket.name as string, writeBucket(bucket) as unknown]),
    );
    expect(JSON.stringify({ ...stored, seen: index }).length).toBeLessThan(800_000);
  });
});

describe('the index', () => {
  const counts: Record<BucketName, number> = { 'seen-2607': 3, 'seen-2608': 2 };
  const index = { version: 1, recent: ['seen-2607', 'seen-2608'], counts } as const;

  it('counts what is written, and forgets a bucket that is empty', () => {
    const changed = [
      bucketOfPapers('seen-2607'),
      bucketOfPapers('seen-other', seen('2613.00001', 1)),
    ];
    const next = countBuckets(index, changed);
    expect(next.counts).toEqual({ 'seen-2608': 2, 'seen-other': 1 });
    expect(next.recent).toEqual(['seen-other', 'seen-2608']);
    expect(countAll(next)).toBe(3);
    expect(readSeenIndex(JSON.parse(JSON.stringify(next)))).toEqual(next);
  });

  it('names the eight written last', () => {
    const written = Array.from({ length: 12 }, (_, at) =>
      bucketOfPapers(`seen-26${String(at + 1).padStart(2, '0')}`, seen('2608.00001', 1)),
    );
    const all = written.reduce((last, bucket) => countBuckets(last, [bucket]), NO_BUCKETS);
    const names = written.map(({ name }) => name).toReversed();
    expect(all.recent).toEqual(names.slice(0, 8));
    const again = countBuckets(all, written.slice(5, 6));
    expect(again.recent.slice(0, 3)).toEqual(['seen-2606', 'seen-2612', 'seen-2611']);
    expect(readRecent(JSON.parse(JSON.stringify(again)))).toEqual(again.recent);
  });

  it.each([
    undefined,
    7,
    [],
    { version: 2, recent: ['seen-2608'] },
    { version: 1, recent: 'seen' },
  ])('that is %j names none', (stored) => {
    expect(readRecent(stored)).toEqual([]);
  });

  it('leaves out names that are none', () => {
    const stored = { version: 1, recent: ['settings', 7, 'seen-2608'], counts: {} };
    expect(readRecent(stored)).toEqual(['seen-2608']);
  });

  it.each([
    undefined,
    null,
    [],
    { version: 2, counts: {} },
    { version: 1 },
    { version: 1, counts: { settings: 1 } },
    { version: 1, counts: { 'seen-2608': '1' } },
    { version: 1, counts: { 'seen-2608': 1.5 } },
  ])('%j is none', (stored) => {
    expect(readSeenIndex(stored)).toBeUndefined();
  });
});

it('sums up by days, each paper once a day', () => {
  const buckets = toBuckets([
    seen('2607.00001', 5),
    seen('2608.00001', 5, 5),
    seen('2608.00002', 4, 6),
  ]);
  expect(summarise(buckets, 2)).toEqual({
    papers: 3,
    days: [
      { day: 6, papers: 1 },
      { day: 5, papers: 2 },
      { day: 4, papers: 1 },
    ],
    unreadable: 2,
  });
});

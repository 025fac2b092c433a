import type { Day } from '../../utils/day.ts';
import type { PaperId } from '../../utils/paper.ts';
import { bucketOf, isBucketName } from '../../utils/seen/bucket-name.ts';
import type { BucketName } from '../../utils/seen/bucket-name.ts';
import { readBucket, writeBucket } from '../../utils/seen/bucket.ts';
import type { SeenBucket } from '../../utils/seen/bucket.ts';
import { addSeen, forgetDay, forgetPapers } from '../../utils/seen/change-bucket.ts';
import type { Forgetting } from '../../utils/seen/change-bucket.ts';
import { keepNewest, MOST_PAPERS } from '../../utils/seen/keep-newest.ts';
import { countAll, countBuckets, NO_BUCKETS, readSeenIndex } from '../../utils/seen/seen-index.ts';
import type { SeenIndex } from '../../utils/seen/seen-index.ts';
import type { SeenPaper } from '../../utils/seen/seen-paper.ts';
import { summarise } from '../../utils/seen/summarise.ts';
import type { SeenSummary } from '../../utils/seen/summarise.ts';
import { readDocuments, removeDocuments, writeDocuments } from '../../utils/shell/storage.ts';
import { enqueue } from './documents.ts';

/** Remembers papers; those of a month that cannot be read are not, as what is stored there stays. */
export function rememberSeen(papers: readonly SeenPaper[]): Promise<void> {
  const groups = Map.groupBy(papers, ({ id }) => bucketOf(id));
  return enqueue(async () => {
    const buckets = await readBuckets([...groups.keys()]);
    const changed = buckets.flatMap((bucket) => {
      const next = addSeen(bucket, groups.get(bucket.name) ?? []);
      return next === bucket ? [] : [next];
    });
    const index = await write(changed, await readIndex());
    if (countAll(index) <= MOST_PAPERS) return;
    const tooMany = write(keepNewest((await readAll()).buckets), index);
    // They are remembered; the next look at it makes room.
    await tooMany.catch(() => undefined);
  });
}

/** Forgets papers, and answers them as they were. */
export function forgetSeen(ids: readonly PaperId[]): Promise<readonly SeenPaper[]> {
  const names = new Set(ids.map(bucketOf));
  const wanted = new Set(ids);
  return enqueue(async () =>
    writeForgotten((await readBuckets([...names])).map((bucket) => forgetPapers(bucket, wanted))),
  );
}

/** Forgets what a day has added, and answers it. */
export function forgetSeenDay(day: Day): Promise<readonly SeenPaper[]> {
  return enqueue(async () =>
    writeForgotten((await readAll()).buckets.map((bucket) => forgetDay(bucket, day))),
  );
}

/** Leaves nothing: what cannot be read may tell of papers, too, and the visits of days. */
export function forgetAllSeen(): Promise<void> {
  return enqueue(async () => {
    const names = Object.keys(await readDocuments()).filter(isBucketName);
    await removeDocuments([...names, 'seen', 'visits']);
  });
}

export async function summariseSeen(): Promise<SeenSummary> {
  const { buckets, unreadable } = await readAll();
  return summarise(buckets, unreadable);
}

async function writeForgotten(forgettings: readonly Forgetting[]): Promise<readonly SeenPaper[]> {
  const changed = forgettings.filter(({ forgotten }) => forgotten.length > 0);
  await write(
    changed.map(({ bucket }) => bucket),
    await readIndex(),
  );
  return changed.flatMap(({ forgotten }) => forgotten);
}

/** Buckets and index are written together, so that they never differ. */
async function write(changed: readonly SeenBucket[], index: SeenIndex): Promise<SeenIndex> {
  if (changed.length === 0) return index;
  const next = countBuckets(index, changed);
  const stored = changed.map((bucket) => [bucket.name, writeBucket(bucket)] as const);
  await writeDocuments({ ...Object.fromEntries(stored), seen: next });
  // Written they are as good as gone.
  const empty = changed.flatMap((bucket) => (isEmpty(bucket) ? bucket.name : []));
  await removeDocuments(empty).catch(() => undefined);
  return next;
}

const isEmpty = ({ papers, setAside }: SeenBucket): boolean =>
  papers.size === 0 && setAside.length === 0;

async function readIndex(): Promise<SeenIndex> {
  const { seen } = await readDocuments(['seen']);
  return readSeenIndex(seen) ?? countBuckets(NO_BUCKETS, (await readAll()).buckets);
}

async function readBuckets(names: readonly BucketName[]): Promise<readonly SeenBucket[]> {
  const stored = await readDocuments(names);
  return names.flatMap((name) => {
    const reading = readBucket(name, stored[name]);
    return reading.status === 'ok' ? [reading.value] : [];
  });
}

async function readAll(): Promise<{
  readonly buckets: readonly SeenBucket[];
  readonly unreadable: number;
}> {
  const names = Object.keys(await readDocuments()).filter(isBucketName);
  const buckets = await readBuckets(names);
  return { buckets, unreadable: names.length - buckets.length };
}

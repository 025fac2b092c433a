import { parsePaperId } from '../../../utils/paper.ts';
import type { PaperId } from '../../../utils/paper.ts';
import type { BucketName } from '../../../utils/seen/bucket-name.ts';
import { readBucket } from '../../../utils/seen/bucket.ts';
import type { SeenBucket } from '../../../utils/seen/bucket.ts';
import type { SeenPaper } from '../../../utils/seen/seen-paper.ts';

export const readId = (text: string): PaperId => parsePaperId(text)!;

export const seen = (id: string, day: number, opened?: number): SeenPaper => ({
  id: readId(id),
  day,
  ...(opened !== undefined && { opened }),
});

export function bucketFrom(name: BucketName, stored: unknown): SeenBucket {
  const reading = readBucket(name, stored);
  if (reading.status !== 'ok') throw new Error(reading.reason);
  return reading.value;
}

export const bucketOfPapers = (name: BucketName, ...papers: readonly SeenPaper[]): SeenBucket => ({
  name,
  papers: new Map(papers.map((paper) => [paper.id, paper])),
  setAside: [],
});

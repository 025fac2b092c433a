import type { PaperId } from '../paper.ts';

/** The key of a stored document that holds the seen papers of one month. */
export type BucketName = `seen-${string}`;

/** Where ids stand that name no month. */
const OTHERS: BucketName = 'seen-other';

/** `seen-2608` for `2608.19880`: what is on one page stands in few of them. */
export function bucketOf(id: PaperId): BucketName {
  const month = /^\d\d(?:0[1-9]|1[0-2])(?=\.)/.exec(id)?.[0];
  return month === undefined ? OTHERS : `seen-${month}`;
}

export const isBucketName = (name: unknown): name is BucketName =>
  typeof name === 'string' && name.startsWith('seen-');

/** What the ids of a bucket begin with, so that it need not be kept. */
export const prefixOf = (name: BucketName): string =>
  name === OTHERS ? '' : `${name.slice('seen-'.length)}.`;

import { expect, it } from 'vitest';

import { forgetDay, forgetPapers } from '../../../utils/seen/change-bucket.ts';
import { keepRemembered } from '../../../utils/seen/keep-remembered.ts';
import type { SeenPaper } from '../../../utils/seen/seen-paper.ts';
import { bucketOfPapers, readId, seen } from './papers.ts';

const one = seen('2608.00001', 5);
const two = seen('2608.00002', 5, 6);
const july = seen('2607.00003', 5);
const mapOf = (...papers: readonly SeenPaper[]) =>
  new Map(papers.map((paper) => [paper.id, paper]));
const before = mapOf(one, two, july);
const bucket = bucketOfPapers('seen-2608', one, two);

it('takes out what is forgotten, and no paper of another month', () => {
  const { bucket: left } = forgetPapers(bucket, new Set([readId('2608.00001')]));
  expect(keepRemembered(before, before, left)).toEqual(mapOf(two, july));
});

it('puts back what is brought back', () => {
  const now = keepRemembered(before, before, bucketOfPapers('seen-2608'));
  expect(now).toEqual(mapOf(july));
  expect(keepRemembered(before, now, bucket)).toEqual(before);
});

it('forgets that a paper was opened, and only that', () => {
  const { bucket: left } = forgetDay(bucket, 6);
  const now = keepRemembered(before, before, left);
  expect(now.get(two.id)).toEqual(seen('2608.00002', 5));
  expect(keepRemembered(before, now, bucket)).toEqual(before);
});

it('takes in nothing that this visit adds', () => {
  const added = bucketOfPapers('seen-2608', seen('2608.00001', 5, 9), two, seen('2608.00009', 9));
  expect(keepRemembered(before, before, added)).toBe(before);
});

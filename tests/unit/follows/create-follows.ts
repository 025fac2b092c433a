import { addFollow } from '../../../utils/follows/change-follows.ts';
import { readFollowsDocument } from '../../../utils/follows/follows.ts';
import type { Follow, FollowKind, FollowsDocument } from '../../../utils/follows/follows.ts';

export const follow = (
  kind: FollowKind,
  value: string,
  since = '2026-11-01T08:00:00.000Z',
): Follow => ({
  kind,
  value,
  label: value,
  since,
});

export function read(stored: unknown): FollowsDocument {
  const reading = readFollowsDocument(stored);
  if (reading.status !== 'ok') throw new Error(reading.reason);
  return reading.value;
}

export function add(document: FollowsDocument, ...follows: Follow[]): FollowsDocument {
  return follows.reduce((before, each) => {
    const change = addFollow(before, each);
    if (!change.ok) throw new Error(change.error.code);
    return change.value;
  }, document);
}

import { expect } from 'vitest';

import type { LibraryBytes } from './background.ts';

/** Numbers of the papers kept, newest first, from the index; and that index and records agree. */
export function readNumbers({ index, records }: LibraryBytes): readonly number[] {
  const ids = (index?.entries ?? []).map(([id]) => id);
  expect(ids.map((id) => `paper:${id}`).toSorted()).toEqual(Object.keys(records).toSorted());
  return ids.map((id) => Number(id.slice(5))).toReversed();
}

import { expect, it } from 'vitest';

import { readChange } from '../../../entrypoints/library/read-change.ts';

it.each<[unknown, readonly string[] | undefined]>([
  [{ ids: ['2608.00001'], saved: true }, ['2608.00001']],
  [{ ids: [7] }, undefined],
  [{ id: '2608.00001' }, undefined],
  [undefined, undefined],
])('reads the change %j', (change, ids) => {
  expect(readChange(change)).toEqual(ids);
});

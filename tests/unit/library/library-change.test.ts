import { expect, it } from 'vitest';

import { readLibraryChange } from '../../../utils/library/library-change.ts';

it.each<[unknown, unknown]>([
  [
    { ids: ['2608.00001'], saved: true },
    { ids: ['2608.00001'], saved: true },
  ],
  [
    { ids: [], saved: 'yes' },
    { ids: [], saved: false },
  ],
  [{ ids: ['2608.00001', 7], saved: true }, undefined],
  [{ ids: [{ toString: 1 }], saved: true }, undefined],
  [{ id: '2608.00001' }, undefined],
  [undefined, undefined],
])('reads the change %j', (change, read) => {
  expect(readLibraryChange(change)).toEqual(read);
});

import { expect, it } from 'vitest';

import { asksForSaved } from '../../../utils/query/asks-for-saved.ts';
import { findQuery } from './find-query.ts';

it.each([
  ['is:saved', true],
  ['a (b OR -is:saved)', true],
  ['a -is:followed', false],
  ['saved', false],
])('whether a save may change what %j finds: %s', (query, asks) => {
  expect(asksForSaved(findQuery(query)!)).toBe(asks);
});

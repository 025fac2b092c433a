import { expect, it } from 'vitest';

import { formatCount } from '../../utils/format-count.ts';

it.each([
  [0, '0'],
  [964, '964'],
  [999, '999'],
  [1000, '1k'],
  [1234, '1.2k'],
  [12_345, '12.3k'],
  [999_499, '999.5k'],
  [1_000_000, '1m'],
])('writes %d as %s', (count, text) => {
  expect(formatCount(count)).toBe(text);
});

import { expect, it } from 'vitest';

import { measureContentScript, SIZE_BARS } from '../bench/size.ts';

it('the content script stays small', () => {
  expect(measureContentScript()).toBeLessThanOrEqual(SIZE_BARS.contentScript);
});

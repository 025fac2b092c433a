import { expect, it } from 'vitest';

import { measureContentScript, measureModelData, SIZE_BARS } from '../bench/size.ts';

it('the content script stays small', () => {
  expect(measureContentScript()).toBeLessThanOrEqual(SIZE_BARS.contentScript);
});

it('the model’s data stays small', () => {
  expect(measureModelData()).toBeLessThanOrEqual(SIZE_BARS.modelData);
});

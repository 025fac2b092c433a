import { expect, it } from 'vitest';

import { CODE_LIMIT, measureContentScript, measureModelData, SIZE_BARS } from '../bench/size.ts';

it('the content script stays small', () => {
  expect(measureContentScript()).toBeLessThanOrEqual(SIZE_BARS.contentScript);
});

it('the model’s data stay small', () => {
  expect(measureModelData()).toBeLessThanOrEqual(SIZE_BARS.modelData);
});

it('the content script without them does not grow', () => {
  expect(measureContentScript() - measureModelData()).toBeLessThanOrEqual(CODE_LIMIT);
});

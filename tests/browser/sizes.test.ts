import { expect, it } from 'vitest';

import {
  CODE_LIMIT,
  measureContentScript,
  measureModelData,
  SIZE_BARS,
  TOOLS_LIMIT,
} from '../bench/size.ts';

it('the content script stays small', () => {
  expect(measureContentScript('papers')).toBeLessThanOrEqual(SIZE_BARS.contentScript);
});

it('the model’s data stay small', () => {
  expect(measureModelData()).toBeLessThanOrEqual(SIZE_BARS.modelData);
});

it('the content script without them does not grow', () => {
  expect(measureContentScript('papers') - measureModelData()).toBeLessThanOrEqual(CODE_LIMIT);
});

it('the script that comes later stays small, too', () => {
  expect(measureContentScript('papers-tools')).toBeLessThanOrEqual(TOOLS_LIMIT);
});

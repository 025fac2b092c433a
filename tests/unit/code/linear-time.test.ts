import { expect, it } from 'vitest';

import { readCodeMarker } from '../../../utils/code/code-marker.ts';

// No clock is asked: at this length quadratic work takes minutes, far beyond the test's time limit.
const LENGTH = 200_000;

it.each([
  'https://',
  'https: //',
  'https:/',
  'https://a.b/c{',
  'https://a.b/',
  'https://a.b\\www.a.com',
  'https://github.com/a/ ',
  'https://github.com/a- ',
  'github. com/a ',
  'www.',
  'a.',
  'a-',
  'a',
  '[',
  '(',
  '}{',
  '\\_',
  '\n',
  '. A',
  'our code ',
  'the code data ',
  'code will be open ',
  'we release ',
  'introduce a the open ',
  'samples of the and ',
])('reads a very long run of %j', { timeout: 20_000 }, (piece) => {
  // A long word or list, and then a page that makes every rule look back at it.
  const text = `Code ${piece.repeat(LENGTH / piece.length)} at https://ada.github.io/engine`;
  expect(readCodeMarker({ abstract: text }).state).toMatch(/linked|project-page|promised|released/);
});

import { expect, it } from 'vitest';

import { readCodeMarker } from '../../../utils/code/code-marker.ts';

const SMALL = 25_000;

function measureMs(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    readCodeMarker({ abstract: text });
    return performance.now() - start;
  });
  return Math.min(...times);
}

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
])('four times as many %j take about four times as long', (piece) => {
  const text = (length: number) => {
    // A long word or list, and then a page that makes every rule look back at it.
    return `Code ${piece.repeat(length / piece.length)} at https://ada.github.io/engine`;
  };
  measureMs(text(SMALL / 10));
  const small = measureMs(text(SMALL));
  // Quadratic would be 16; under 5 ms a clock tells little.
  expect(measureMs(text(SMALL * 4)) / Math.max(small, 5)).toBeLessThan(10);
});

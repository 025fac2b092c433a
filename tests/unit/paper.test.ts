import { expect, it } from 'vitest';

import { parsePaperId } from '../../utils/paper.ts';

it.each([
  ['2407.21783', '2407.21783'],
  ['2407.21783v2', '2407.21783'],
  ['1412.6980', '1412.6980'],
])('reads the arXiv id in %s', (text, id) => {
  expect(parsePaperId(text)).toBe(id);
});

it.each(['', '2407', '2407.217', '2407.217833', 'cs/0112017', ' 2407.21783', '2407.21783v'])(
  'finds no id in %j',
  (text) => {
    expect(parsePaperId(text)).toBeUndefined();
  },
);

it.each([undefined, null, 2407.21783, ['2407.21783'], { toString: 1 }])(
  'finds no id in what is no text: %j',
  (value) => {
    expect(parsePaperId(value)).toBeUndefined();
  },
);

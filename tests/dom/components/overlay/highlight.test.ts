import { describe, expect, it } from 'vitest';

import { highlight } from '../../../../components/overlay/highlight.ts';
import { mount } from './mount.ts';

const TEXT = 'We <b>reason</b> & <1 GB 🤗';

/** The marked parts in brackets. */
function show(text: string, ...spans: readonly (readonly [number, number])[]) {
  const place = mount(
    ...highlight(
      text,
      spans.map(([start, end]) => ({ start, end })),
    ),
  );
  expect(place.textContent).toBe(text);
  expect([...place.children].every(({ localName }) => localName === 'mark')).toBe(true);
  return [...place.childNodes]
    .map((node) => (node instanceof Element ? `[${node.textContent}]` : node.textContent))
    .join('');
}

describe('highlight', () => {
  it.each<[string, readonly (readonly [number, number])[], string]>([
    ['none', [], TEXT],
    ['one', [[6, 12]], 'We <b>[reason]</b> & <1 GB 🤗'],
    ['the whole text', [[0, TEXT.length]], `[${TEXT}]`],
    ['markup, which stays text', [[3, 6]], 'We [<b>]reason</b> & <1 GB 🤗'],
    [
      'two, in any order',
      [
        [19, 21],
        [0, 2],
      ],
      '[We] <b>reason</b> & [<1] GB 🤗',
    ],
    [
      'two that meet',
      [
        [0, 2],
        [2, 3],
      ],
      '[We][ ]<b>reason</b> & <1 GB 🤗',
    ],
    [
      'two that overlap',
      [
        [0, 5],
        [3, 12],
      ],
      '[We <b][>reason]</b> & <1 GB 🤗',
    ],
    [
      'one inside another',
      [
        [8, 10],
        [6, 12],
      ],
      'We <b>[reason]</b> & <1 GB 🤗',
    ],
    [
      'the same twice',
      [
        [6, 12],
        [6, 12],
      ],
      'We <b>[reason]</b> & <1 GB 🤗',
    ],
    ['an empty one', [[6, 6]], TEXT],
    ['one that goes on behind the end', [[22, 99]], 'We <b>reason</b> & <1 [GB 🤗]'],
  ])('marks %s', (_, spans, shown) => {
    expect(show(TEXT, ...spans)).toBe(shown);
  });
});

import { expect, it } from 'vitest';

import { read } from './read-text.ts';

it('RIS is read as others write it', async () => {
  const text = `TY  - JOUR
AU  - van der Maaten, Laurens
AU  - Smith, John, Jr.
AU  - Qwen Team
T1  - A title that goes on
in the next line
DA  - 2024/07/31/
UR  - http://arxiv.org/abs/2407.21783
KW  - one
KW  - two
ER  -
TY  - JOUR
TI  - Nothing
ER  - `;
  expect(await read(text)).toEqual({
    papers: [
      expect.objectContaining({
        id: '2407.21783',
        title: 'A title that goes on in the next line',
        authors: ['Laurens van der Maaten', 'John Smith Jr.', 'Qwen Team'],
        date: '2024-07-31',
        tags: ['one', 'two'],
      }),
    ],
    unreadable: ['12: Nothing – no-arxiv-id'],
  });
});

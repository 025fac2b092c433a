import { expect, it } from 'vitest';

import { readImport } from '../../../utils/interchange/read-import.ts';
import { NOW, read } from './read-text.ts';

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

it('lines of RIS that belong to no record are named', async () => {
  const text = `Provider: JSTOR

TY  - JOUR
TI  - A
DO  - arXiv:2407.21783
ER  - 
AU  - Lost, Type
UR  - http://arxiv.org/abs/2407.21784

TY  - JOUR
TI B, without its sign
TI  - B
 goes on
DO  - arXiv:2407.21785`;
  expect(await read(text)).toMatchObject({
    papers: [{ id: '2407.21783' }, { id: '2407.21785', title: 'B goes on' }],
    unreadable: [
      '1: Provider: JSTOR – no-entry',
      '7: AU  - Lost, Type – no-entry',
      '8: UR  - http://arxiv.org/abs/2407.21784 – no-entry',
      '11: TI B, without its sign – no-entry',
    ],
  });
  // A file that names it is not without it.
  const reading = await readImport(text, NOW);
  expect(reading.ok && reading.content.unread).toEqual(['2407.21784']);
});

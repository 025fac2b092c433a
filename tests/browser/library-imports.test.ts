import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { createPaper, idOf, keyOf } from '../saved-papers.ts';
import { eventually } from './popup/own-pages.ts';
import { useImport } from './storage/use-import.ts';
import { useLibrary } from './storage/use-library.ts';

const { backdoor, openLibrary, keep, save } = useLibrary();

const openImport = async () => useImport(await openLibrary());

/** What a row shows of the paper. */
async function readRow(page: Page, id: string) {
  const row = await page.waitForSelector(`[data-paper="${id}"]`);
  return row?.evaluate((shown) => ({
    title: shown.querySelector('h2')?.textContent,
    people: shown.querySelector('.people')?.textContent,
    tags: [...shown.querySelectorAll('.tag')].map((tag) => tag.getAttribute('data-tag')),
    notes: shown.querySelector('.notes')?.textContent.trim(),
  }));
}

describe('what others write', () => {
  it('a list of links', async () => {
    await save(createPaper(1, { id: '2401.00001' }));
    const { page, paste, counts, unreadable, take } = await openImport();
    await paste(
      [
        'https://arxiv.org/abs/2401.00001v2',
        '- [Of *two*](https://arxiv.org/pdf/2407.21783)',
        'no link',
        'arXiv:2408.00001',
      ].join('\n'),
    );
    await eventually(counts).toEqual(['2 new papers', '1 is here as it is']);
    expect(await unreadable()).toEqual(['3: no link – it names no arXiv id such as 2401.12345']);
    await take();
    expect(await readRow(page, '2407.21783')).toMatchObject({ title: 'Of *two*' });
    expect(await readRow(page, '2408.00001')).toMatchObject({ title: 'arXiv:2408.00001' });
  });

  it('BibTeX, by a parser that loads for it, without the entry that cannot be read', async () => {
    const { page, paste, counts, unreadable, take } = await openImport();
    await paste(`@misc{x, title={{\\"U}ber {A}gents}, author={van der Maaten, Laurens},
  eprint={2407.21783}, keywords={to cite, RL}}
@article{elsewhere, title={Elsewhere}, journal={Nature}}
@misc{broken, title={Not closed, eprint={2407.00001}
`);
    await eventually(counts).toEqual(['1 new paper']);
    expect(await unreadable()).toEqual([
      expect.stringMatching(/elsewhere.* – it names no arXiv id such as 2401.12345$/),
      expect.stringMatching(/broken.* – it could not be read$/),
    ]);
    await take();
    expect(await readRow(page, '2407.21783')).toEqual({
      title: 'Über Agents',
      people: 'Laurens van der Maaten',
      tags: ['to cite', 'RL'],
      notes: undefined,
    });
  });

  it('RIS, from a file', async () => {
    await keep(1);
    const { page, choose, counts, unreadable, take } = await openImport();
    await choose(
      'references.ris',
      `TY  - JOUR
AU  - van der Maaten, Laurens
T1  - A title that goes on
UR  - http://arxiv.org/abs/2407.21783
KW  - to cite
N1  - Read it.
ER  -
TY  - JOUR
TI  - Nothing
ER  -
TY  - JOUR
TI  - Known
UR  - https://arxiv.org/abs/${idOf(1)}
ER  - `,
    );
    await eventually(counts).toEqual(['1 new paper', '1 is here as it is']);
    expect(await unreadable()).toEqual(['8: Nothing – it names no arXiv id such as 2401.12345']);
    await take();
    expect(await readRow(page, '2407.21783')).toEqual({
      title: 'A title that goes on',
      people: 'Laurens van der Maaten',
      tags: ['to cite'],
      notes: 'Read it.',
    });
  });

  it('an export of PaperMemory', async () => {
    const { page, choose, counts, unreadable, take } = await openImport();
    const paper = {
      id: 'Arxiv-2407.21783',
      title: 'Llama 3',
      author: 'Abhimanyu Dubey and Ada Lovelace',
      addDate: '2024-08-01T10:00:00.000Z',
      pdfLink: 'https://arxiv.org/pdf/2407.21783.pdf',
      tags: ['llm'],
      note: 'Read it.',
      favorite: true,
    };
    const elsewhere = { title: 'Elsewhere', pdfLink: 'https://papers.nips.cc/paper/x.pdf' };
    const file = { [paper.id]: paper, 'NeurIPS-2020_abc': elsewhere, __dataVersion: 10_001 };
    await choose('memory.json', JSON.stringify(file));
    await eventually(counts).toEqual(['1 new paper']);
    expect(await unreadable()).toEqual([
      'NeurIPS-2020_abc Elsewhere – it names no arXiv id such as 2401.12345',
    ]);
    await take();
    expect(await readRow(page, '2407.21783')).toEqual({
      title: 'Llama 3',
      people: 'Abhimanyu Dubey, Ada Lovelace',
      tags: ['llm', 'favorite'],
      notes: 'Read it.',
    });
  });

  it('no file of these, and one that is too large, are said to be so', async () => {
    const { choose, text, count } = await openImport();
    await choose('list.json', '{"format":"another"}');
    await eventually(() => text('.import .problem')).toBe(
      'This is none of the files that can be imported.',
    );
    await choose('large.bib', 'x'.repeat(51_000_000));
    await eventually(() => text('.import .problem')).toBe(
      'The file is larger than 50 MB, which is the most.',
    );
    expect(await count('[data-import=preview]')).toBe(0);
  });
});

it('a file takes the place of the library, and the undo puts back all that was there', async () => {
  await keep(1, 2, 3);
  await backdoor().ask('library.edit', [idOf(3)], { notes: 'Mine.', status: 'reading' });
  await keep(5);
  await backdoor().ask('library.remove', idOf(5));
  const before = await backdoor().readLibrary();
  const { page, choose, counts, take, click, listed, text, texts } = await openImport();
  const papers = [
    createPaper(2),
    createPaper(3, {
      version: 2,
      notes: 'Theirs.',
      edited: { notes: '2026-02-01T00:00:00.000Z' },
    }),
    createPaper(4),
  ];
  const file = { format: 'gloss-library', version: 1, papers };
  await choose('gloss-backup.json', JSON.stringify(file));
  // Merged, the newer notes, which are those here, would stay.
  await eventually(counts).toEqual(['1 new paper', '2 are here as they are']);
  await click('[name=import-mode][value=replace]');
  await eventually(counts).toEqual([
    '1 new paper',
    '1 changed',
    '1 is here as it is',
    '1 goes to the bin',
  ]);
  await take();
  await eventually(listed).toEqual([idOf(4), idOf(3), idOf(2)]);
  expect(await readRow(page, idOf(3))).toMatchObject({ notes: 'Theirs.' });
  const { records, removed } = await backdoor().readLibrary();
  expect(records[keyOf(3)]).toMatchObject({ notes: 'Theirs.', status: 'to-read' });
  expect(removed).toMatchObject({ [`removed:${idOf(1)}`]: { record: createPaper(1) } });
  await click('[data-place=bin]');
  await eventually(() => texts('[data-binned] .title')).toContain(createPaper(1).title);
  await click('[data-place=snapshots]');
  await eventually(() => text('[data-snapshot]')).toMatch(/before an import.*3 saved papers/);
  await click('[data-place=papers]');

  await click('.import [data-action=undo]');
  await eventually(listed).toEqual([idOf(3), idOf(2), idOf(1)]);
  expect(await backdoor().readLibrary()).toEqual(before);
  expect(await text('[data-count=left]')).toBe('');
});

import { expect, it } from 'vitest';

import { readImport } from '../../../utils/interchange/read-import.ts';
import { writeCsv } from '../../../utils/interchange/write-csv.ts';
import { savedPaper } from '../../dom/library/saved-paper.ts';
import { createRandom } from '../random.ts';
import { oddPaper } from './odd-papers.ts';
import { readCsv } from './read-csv.ts';

it('is read by a parser of others as it was', () => {
  const random = createRandom(7);
  const papers = Array.from({ length: 300 }, (_, index) => oddPaper(random, index));
  const { data, errors } = readCsv(writeCsv(papers));
  expect(errors).toEqual([]);
  expect(data).toHaveLength(papers.length);
  for (const [index, { id, title, abstract, authors }] of papers.entries()) {
    const safe = /^[=+\-@\t\r]/.test(title) ? `'${title}` : title;
    expect(data[index]).toMatchObject({
      id: `arXiv:${id}`,
      title: safe,
      abstract,
      authors: authors.join('; '),
    });
  }
});

it('has 600 authors in a cell', () => {
  const authors = Array.from({ length: 600 }, (_, index) => `Given "${index}", Family`);
  const { data } = readCsv(writeCsv([savedPaper({ authors })]));
  expect(data[0]?.['authors']?.split('; ')).toEqual(authors);
});

it('has ids that are no numbers, and come in again', async () => {
  const text = writeCsv([savedPaper({ id: '2401.00010' })]);
  const [row] = readCsv(text).data;
  expect(Number(row?.['id'])).toBeNaN();
  const reading = await readImport(row?.['id'] ?? '', new Date());
  expect(reading.ok && reading.content.papers.map(({ id }) => id)).toEqual(['2401.00010']);
});

it('lets no spreadsheet run a title', () => {
  const { data } = readCsv(writeCsv([savedPaper({ title: '=HYPERLINK("https://a.example")' })]));
  expect(data[0]).toMatchObject({
    title: `'=HYPERLINK("https://a.example")`,
    code: 'linked',
    code_url: 'https://github.com/a/b',
    date: '2026-08-06',
  });
});

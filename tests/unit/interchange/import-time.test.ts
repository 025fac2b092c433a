import { expect, it } from 'vitest';

import { readImport } from '../../../utils/interchange/read-import.ts';
import { NOW } from './read-text.ts';

const bibtex = (field: string, value: string) =>
  `@misc{a, eprint={2408.00001}, ${field}={${value}}}`;
const ris = (field: string, value: string) =>
  `TY  - UNPB\nUR  - arxiv.org/abs/2408.00001\n${field}  - ${value}\nER  - \n`;
const paperMemory = (author: string) =>
  JSON.stringify({ 'Arxiv-2408.00001': { pdfLink: '', author } });

/** Each of about so many characters; what is damaged so that it never ends must not take the square of its length. */
const TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'tags in a note that do not end': (length) => ris('N1', `<div>${'<p '.repeat(length / 3)}`),
  'tags in a title that do not end': (length) => bibtex('title', '<i '.repeat(length / 3)),
  'formulas that do not end': (length) => bibtex('title', '\\('.repeat(length / 2)),
  'brackets behind breaks of lines': (length) => bibtex('title', '\\\\('.repeat(length / 3)),
  'a name in BibTeX without end': (length) => bibtex('author', 'a b '.repeat(length / 4)),
  'a name in RIS of spaces': (length) => ris('AU', `A${' '.repeat(length)}B`),
  'a name in PaperMemory of spaces': (length) => paperMemory(`A${' '.repeat(length)}B`),
};

async function timeOf(text: string): Promise<number> {
  const start = performance.now();
  const reading = await readImport(text, NOW);
  expect(reading.ok && reading.content.papers.map(({ id }) => id)).toEqual(['2408.00001']);
  return performance.now() - start;
}

it.each(Object.keys(TEXTS))('%s are read in time', async (name) => {
  const write = TEXTS[name]!;
  await timeOf(write(1200));
  const few = await timeOf(write(24_000));
  // Ten times as much took a hundred times as long.
  expect(await timeOf(write(240_000))).toBeLessThan(40 * few + 200);
});

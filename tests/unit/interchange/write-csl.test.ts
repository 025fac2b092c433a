import { plugins } from '@citation-js/core';
import { describe, expect, it } from 'vitest';

import { onOneLine } from '../../../utils/interchange/citation.ts';
import { writeCsl } from '../../../utils/interchange/write-csl.ts';
import { savedPaper } from '../../dom/library/saved-paper.ts';
import { createRandom } from '../random.ts';
import { oddPaper, samplePapers } from './odd-papers.ts';

it('writes items of CSL-JSON', () => {
  const paper = savedPaper({
    id: '2407.21783',
    title: 'A  title\nof two lines',
    authors: ['Laurens van der Maaten', 'Qwen Team', 'John Smith Jr.'],
    date: '2025-01-02T00:00:00.000Z',
  });
  expect(JSON.parse(writeCsl([paper]))).toEqual([
    {
      id: 'maaten-title-2407.21783',
      'citation-key': 'maaten-title-2407.21783',
      type: 'article',
      title: 'A title of two lines',
      author: [
        { family: 'Maaten', given: 'Laurens', 'non-dropping-particle': 'van der' },
        { literal: 'Qwen Team' },
        { family: 'Smith', given: 'John', suffix: 'Jr.' },
      ],
      // As the id tells: the date is the day on the site.
      issued: { 'date-parts': [[2024, 7]] },
      publisher: 'arXiv',
      number: 'arXiv:2407.21783',
      archive: 'arXiv',
      archive_location: '2407.21783',
      DOI: '10.48550/arXiv.2407.21783',
      URL: 'https://arxiv.org/abs/2407.21783',
      abstract: 'What it is about.',
    },
  ]);
});

const readCsl = (text: string) =>
  plugins.input.chain(text, { generateGraph: false, forceType: '@else/json' });

describe('a parser of others', () => {
  const random = createRandom(9);
  const papers = [
    ...samplePapers(),
    ...Array.from({ length: 300 }, (_, index) => oddPaper(random, index)),
  ];

  it('reads every paper as it was, and writes the same again', () => {
    const written = writeCsl(papers);
    const read = readCsl(written);
    expect(read).toHaveLength(papers.length);
    for (const [index, { id, title, abstract, authors }] of papers.entries()) {
      expect(read[index]).toMatchObject({
        title: onOneLine(title),
        abstract,
        DOI: `10.48550/arXiv.${id}`,
        URL: `https://arxiv.org/abs/${id}`,
      });
      expect(read[index]?.['author']).toHaveLength(authors.length);
    }
    expect(JSON.parse(plugins.output.format('data', read))).toEqual(JSON.parse(written));
  });

  it.each([
    ['Luc Van Gool', { given: 'Luc', family: 'Van Gool' }],
    ['Fernando De la Torre', { given: 'Fernando', family: 'De la Torre' }],
    [
      'Laurens van der Maaten',
      { given: 'Laurens', 'non-dropping-particle': 'van der', family: 'Maaten' },
    ],
    ["Gerard 't Hooft", { given: 'Gerard', 'non-dropping-particle': "'t", family: 'Hooft' }],
    ['José Ortega y Gasset', { given: 'José', family: 'Ortega y Gasset' }],
    ['Nguyen Van Anh', { literal: 'Nguyen Van Anh' }],
  ])('reads the name %j', (name, read) => {
    expect(readCsl(writeCsl([savedPaper({ authors: [name] })]))[0]?.['author']).toEqual([read]);
  });

  it('reads 600 authors', () => {
    const families = Array.from({ length: 600 }, (_, index) => `Family-${'i'.repeat(index)}`);
    const authors = families.map((family) => `Given ${family}`);
    const [item] = readCsl(writeCsl([savedPaper({ authors })]));
    expect(item?.['author']).toEqual(families.map((family) => ({ given: 'Given', family })));
  });
});

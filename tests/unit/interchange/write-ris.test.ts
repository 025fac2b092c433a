import { expect, it } from 'vitest';

import { onOneLine } from '../../../utils/interchange/citation.ts';
import { writeRis } from '../../../utils/interchange/write-ris.ts';
import { savedPaper } from '../../dom/library/saved-paper.ts';
import { createRandom } from '../random.ts';
import { oddPaper, samplePapers } from './odd-papers.ts';
import { readRis } from './read-ris.ts';

it('is read by a parser of others as it was', () => {
  const random = createRandom(6);
  const papers = [
    ...samplePapers(),
    ...Array.from({ length: 300 }, (_, index) => oddPaper(random, index)),
  ];
  const read = readRis(writeRis(papers));
  expect(read).toHaveLength(papers.length);
  for (const [index, { id, title, abstract = '' }] of papers.entries()) {
    expect(read[index]).toMatchObject({
      title: onOneLine(title),
      abstract: onOneLine(abstract),
      DOI: `10.48550/arXiv.${id}`,
      URL: `https://arxiv.org/abs/${id}`,
      publisher: 'arXiv',
    });
  }
});

it('has particles before the family name, and groups whole', () => {
  const authors = ['Laurens van der Maaten', 'John Smith Jr.', 'Qwen Team', 'Mark Van der Merwe'];
  const [item] = readRis(writeRis([savedPaper({ authors })]));
  expect(item?.['author']).toEqual([
    { family: 'van der Maaten', given: 'Laurens' },
    { family: 'Smith', given: 'John', suffix: 'Jr.' },
    { literal: 'Qwen Team' },
    { family: 'Van der Merwe', given: 'Mark' },
  ]);
  expect(item?.['issued']).toEqual({ 'date-parts': [[2026, 8]] });
});

it('has 600 authors', () => {
  const authors = Array.from(
    { length: 600 },
    (_, index) => `Given van Family-${'i'.repeat(index + 1)}`,
  );
  const [item] = readRis(writeRis([savedPaper({ authors })]));
  expect(item?.['author']).toEqual(
    authors.map((name) => ({ given: 'Given', family: name.replace('Given ', '') })),
  );
});

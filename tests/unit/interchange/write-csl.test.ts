import { expect, it } from 'vitest';

import { writeCsl } from '../../../utils/interchange/write-csl.ts';
import { savedPaper } from '../../dom/library/saved-paper.ts';

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

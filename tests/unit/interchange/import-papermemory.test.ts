import { expect, it } from 'vitest';

import { savedPaper } from '../../dom/library/saved-paper.ts';
import { read } from './read-text.ts';

it('an export of PaperMemory is read', async () => {
  const paper = {
    id: 'Arxiv-2407.21783',
    title: 'Llama 3',
    author: 'Abhimanyu Dubey and Ada Lovelace',
    addDate: '2024-08-01T10:00:00.000Z',
    pdfLink: 'https://arxiv.org/pdf/2407.21783.pdf',
    codeLink: 'https://github.com/meta-llama/llama3',
    tags: ['llm'],
    note: 'Read it.',
    favorite: true,
    bibtex: '@article{dubey2024llama3,\n  primaryClass={cs.AI},\n  eprint={2407.21783}\n}',
    year: '2024',
  };
  const others = {
    'NeurIPS-2020_abc': { title: 'Elsewhere', pdfLink: 'https://papers.nips.cc/paper/x.pdf' },
    'ICLR-1': { title: 'With a preprint', pdfLink: 'https://arxiv.org/pdf/2101.00001v2.pdf' },
    'Arxiv-2101.00002': 'cut off',
    'Arxiv-2101.00003': null,
    __dataVersion: 10_001,
  };
  expect(await read(JSON.stringify({ [paper.id]: paper, ...others }))).toEqual({
    papers: [
      savedPaper({
        version: 2,
        id: '2407.21783',
        title: 'Llama 3',
        authors: ['Abhimanyu Dubey', 'Ada Lovelace'],
        organization: undefined,
        abstract: undefined,
        date: undefined,
        primaryClass: 'cs.AI',
        code: { state: 'linked', url: 'https://github.com/meta-llama/llama3' },
        techniques: [],
        tags: ['llm', 'favorite'],
        notes: 'Read it.',
        savedAt: '2024-08-01T10:00:00.000Z',
      }),
      expect.objectContaining({ id: '2101.00001', title: 'With a preprint' }),
    ],
    unreadable: [
      'NeurIPS-2020_abc Elsewhere – no-arxiv-id',
      'Arxiv-2101.00002 – damaged',
      'Arxiv-2101.00003 – damaged',
    ],
  });
});

import { expect, it } from 'vitest';

import type { SavedPaper } from '../../../utils/library/saved-paper.ts';
import { read } from './read-text.ts';

it('a list of ids and addresses is read', async () => {
  const text = `# To read

2407.21783
arXiv:2101.00001v3, https://huggingface.co/papers/2101.00002
- [A \\[title\\]](https://arxiv.org/pdf/2101.00003v1.pdf) and more
1234.5678 is no id, nor is 12345.67890
2407.21783v2`;
  const list = await read(text);
  expect(list).toMatchObject({
    unreadable: [
      '6: 1234.5678 is no id, nor is 12345.67890 – no-arxiv-id',
      '7: 2407.21783v2 – twice',
    ],
  });
  const { papers } = list as { readonly papers: readonly SavedPaper[] };
  expect(papers.map(({ id, title }) => [id, title])).toEqual([
    ['2407.21783', 'arXiv:2407.21783'],
    ['2101.00001', 'arXiv:2101.00001'],
    ['2101.00002', 'arXiv:2101.00002'],
    ['2101.00003', 'A [title]'],
  ]);
});

import { expect, it } from 'vitest';

import { writeMarkdown, writeMarkdownLink } from '../../../utils/interchange/write-markdown.ts';
import { savedPaper } from '../../dom/library/saved-paper.ts';

it('links a title that holds signs of Markdown', () => {
  const { id } = savedPaper();
  expect(writeMarkdownLink({ id, title: 'On [x](y), *z* &\n <b>' })).toBe(
    String.raw`[On \[x\](y), \*z\* \& \<b\>](https://arxiv.org/abs/2608.00001)`,
  );
});

it('lists papers, with what the user wrote of each', () => {
  const first = savedPaper({ authors: ['A B', 'C D', 'E F', 'G H'] });
  const second = { ...savedPaper({ id: '2608.00002' }), tags: ['to cite'], notes: 'Yes.\n\n- no' };
  expect(writeMarkdown([first, second])).toBe(
    `- [A paper](https://arxiv.org/abs/2608.00001) – A B, C D, E F et al., 2026
- [A paper](https://arxiv.org/abs/2608.00002) – Ada Lovelace, Alan Turing, 2026, #to-cite

  Yes.

  - no

`,
  );
});

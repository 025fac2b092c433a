import { describe, expect, it } from 'vitest';

import { writeMarkdown } from '../../../utils/interchange/write-markdown.ts';
import type { SavedPaper } from '../../../utils/library/saved-paper.ts';
import { savedPaper } from '../../dom/library/saved-paper.ts';
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

describe('of a list in Markdown, the title', () => {
  const address = 'https://arxiv.org/abs/2401.12345';
  const badge = 'https://img.shields.io/badge/arXiv-2401.12345-b31b1b.svg';
  it.each([
    [`- [[Paper](${address})] [[Code](https://github.com/a/b)] **Attention**`],
    [`- **Attention**, NeurIPS 2024 [[pdf]](${address})`],
    [`[![arXiv](${badge})](${address})`],
    [`![Attention](${badge})`],
    [`| [2401.12345v2](${address}) | Attention |`],
    [`[arXiv:2401.12345 [cs.CL]](${address}) [${address}](${address})`],
    [`[Project Page](https://x.github.io) [Paper (PDF)](${address})`],
    [`[Attention](https://x.github.io) 2401.12345`],
  ])('is not in %j', async (line) => {
    expect(await read(line)).toMatchObject({
      papers: [{ id: '2401.12345', title: 'arXiv:2401.12345' }],
    });
  });

  it.each([
    [`### [Attention](${address})`, 'Attention'],
    [`#1 [Project](https://x.github.io) [pdf](${address}), [Attention](${address})`, 'Attention'],
    [
      `- [Attention [extended] (2024)](<${address}> "arXiv") [Code](https://a.b)`,
      'Attention [extended] (2024)',
    ],
    [`[Paper or PDF?](${address})`, 'Paper or PDF?'],
    [`[\\[CLS\\] is all](${address})`, '[CLS] is all'],
  ])('is the text of the link to it in %j', async (line, title) => {
    expect(await read(line)).toMatchObject({ papers: [{ id: '2401.12345', title }] });
  });

  it('is that of each of several papers', async () => {
    const line = `[One](${address}), [Two](https://arxiv.org/pdf/2401.00002v1)`;
    expect(await read(line)).toMatchObject({ papers: [{ title: 'One' }, { title: 'Two' }] });
  });
});

it.each([
  ['[1706.03762] Attention Is All You Need', 'Attention Is All You Need'],
  ['[1706.03762v2] &lt;Think&gt; &amp; act', '<Think> & act'],
  ['Paper page - Attention [extended]', 'Attention [extended]'],
  ['PDF', 'arXiv:1706.03762'],
])('of a bookmark, the title is in %j', async (text, title) => {
  const line = `<DT><A HREF="https://arxiv.org/abs/1706.03762" ADD_DATE="1" ICON="data:,">${text}</A>`;
  expect(await read(line)).toMatchObject({ papers: [{ id: '1706.03762', title }] });
});

it('of Gloss’s own Markdown, notes come in as such, and no paper that they name', async () => {
  const notes = '# See 2401.00009\n\n- https://arxiv.org/abs/2401.00008\n  - why\n\n    x = 1';
  const papers = [savedPaper({ notes }), savedPaper({ id: '2608.00002' })];
  expect(await read(writeMarkdown(papers))).toEqual({
    papers: [
      expect.objectContaining({ id: '2608.00001', notes }),
      expect.objectContaining({ id: '2608.00002', notes: '' }),
    ],
    unreadable: [],
  });
  // Other lists have papers below papers.
  const nested = '- [A](https://arxiv.org/abs/2401.00001)\n  - 2401.00002';
  expect(await read(nested)).toMatchObject({ papers: [{}, { id: '2401.00002' }] });
});

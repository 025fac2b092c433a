import { describe, expect, it } from 'vitest';

import { readImport } from '../../../utils/interchange/read-import.ts';
import { writeBibtex } from '../../../utils/interchange/write-bibtex.ts';
import { writeMarkdown } from '../../../utils/interchange/write-markdown.ts';
import { writeRis } from '../../../utils/interchange/write-ris.ts';
import type { SavedPaper } from '../../../utils/library/saved-paper.ts';
import { savedPaper } from '../../dom/library/saved-paper.ts';
import { createRandom, pick } from '../random.ts';
import { oddPaper } from './odd-papers.ts';

const NOW = new Date('2026-11-26T12:00:00Z');

async function read(text: string) {
  const reading = await readImport(text, NOW);
  if (!reading.ok) return reading.code;
  expect(reading.content).toMatchObject({ origin: 'other', documents: {} });
  return {
    papers: reading.content.papers.map(({ paper }) => paper),
    unreadable: reading.unreadable.map(({ where, code }) => `${where} – ${code}`),
  };
}

describe('BibTeX', () => {
  it('is read as others write it', async () => {
    const text = String.raw`
% A comment
@string{arx = "arXiv preprint"}
@article{vaswani2017,
  title={Attention Is All You {N}eed: \"Uber \'etude \& more},
  author={Vaswani, Ashish and van der Maaten, Laurens and {Google Brain}},
  journal=arx # { arXiv:1706.03762v5},
  year={2017}, keywords = {transformers; attention}, note = "As in @misc{x}",
  abstract = {It costs 5\% of $x^2$.}
}
@inproceedings{noid, title={Nothing}, author={A B}, year=2020}
@misc{broken, title={never ends,
@misc{dubey, title="Llama 3", eprint = {2407.21783}, archivePrefix={arXiv}, date = {2024-07-31} }
@misc{again, title="Llama 3 again", url = {https://arxiv.org/abs/2407.21783v2}}`;
    expect(await read(text)).toEqual({
      papers: [
        savedPaper({
          version: 2,
          id: '1706.03762',
          title: 'Attention Is All You Need: Über étude & more',
          authors: ['Ashish Vaswani', 'Laurens van der Maaten', 'Google Brain'],
          organization: undefined,
          abstract: 'It costs 5% of x².',
          date: undefined,
          code: { state: 'unknown' },
          techniques: [],
          tags: ['transformers', 'attention'],
          notes: 'As in @miscx',
          savedAt: NOW.toISOString(),
        }),
        expect.objectContaining({ id: '2407.21783', title: 'Llama 3', date: '2024-07-31' }),
      ],
      unreadable: [
        '12: @misc{broken, title={never ends, – damaged',
        '11: @inproceedings{noid, title={Nothing}, author={A B}, year=2020} – no-arxiv-id',
        '14: @misc{again, title="Llama 3 again", url = {https://arxiv.org/abs/2407.21783v2}} – twice',
      ].toSorted(),
    });
  });
});

const readOne = async (fields: string) => {
  const reading = await readImport(`@misc{a, eprint={2301.00011}, ${fields}}`, NOW);
  return reading.ok ? reading.content.papers[0]?.paper : undefined;
};

describe('of BibTeX', () => {
  it.each([
    [String.raw`{{$\mathcal{O}(n^2)$ attention}}`, String.raw`$\mathcal{O}(n^2)$ attention`],
    [String.raw`$\mathbb{R}^d$ in $\sim$5`, String.raw`$\mathbb{R}^d$ in $\sim$5`],
    [String.raw`\(\hat{y}\) and $x_i^2$`, String.raw`\(\hat{y}\) and $x_i^2$`],
    [String.raw`$a^T$, $W_{qk}$`, String.raw`$a^T$, $W_{qk}$`],
    [String.raw`$O(n^2)$ for $\lambda$, $90\%$ of M$^{2}$`, 'O(n²) for λ, 90% of M²'],
    [String.raw`\~{}x of \$5, $6 and \^{}`, '~x of $5, $6 and ^'],
    [String.raw`\AA ngstr\"om, \aa{} and K{\i}l{\i}{\c c}`, 'Ångström, å and Kılıç'],
    [String.raw`na{\"\i}ve, \'{\i} and \u\i`, 'naïve, í and ĭ'],
    ['as \uFFFC as $\\sim$', 'as \uFFFC as $\\sim$'],
    ['cafe\u0301', 'café'],
  ])('the title %j is what LaTeX prints, or as it is written', async (title, printed) => {
    expect((await readOne(`title={${title}}`))?.title).toBe(printed);
  });

  it('the names are those of people', async () => {
    const author = String.raw`{\AA}ke Bj{\"o}rck and Mart{\'\i}nez, Jos{\'e} and Others, Ann and others`;
    expect((await readOne(`title={A}, author={${author}}`))?.authors).toEqual([
      'Åke Björck',
      'José Martínez',
      'Ann Others',
    ]);
  });
});

const unreadOf = async (text: string) => {
  const reading = await readImport(text, NOW);
  return reading.ok && reading.content.unread;
};

it('what is damaged and names a paper does not count as without it', async () => {
  const broken = '@misc{a, eprint={2301.00011}, title={never ends,\n';
  expect(await unreadOf(`${broken}${entryOf('2401.00001')}`)).toEqual(['2301.00011']);
  const memory = { 'Arxiv-2101.00001': { title: 'A', pdfLink: '' }, 'Arxiv-2101.00002': 'cut off' };
  expect(await unreadOf(JSON.stringify(memory))).toEqual(['2101.00002']);
});

const idsOf = async (text: string) => {
  const reading = await read(text);
  return typeof reading === 'string' ? reading : reading.papers.map((paper) => paper?.id);
};

const entryOf = (id: string) => `@misc{a${id.slice(-1)}, title={A}, eprint={${id}}\n}`;

describe('an id of arXiv is found', () => {
  it.each([
    ['a DOI in a list', 'https://doi.org/10.48550/arXiv.2407.21783'],
    ['a DOI in BibTeX', '@misc{a, title={A}, doi={10.48550/arXiv.2407.21783}}'],
    ['a link in Markdown', '[A title](https://arxiv.org/abs/2407.21783)'],
    ['a list of references', '[1] Dubey et al. The Llama 3 Herd. arXiv:2407.21783, 2024.'],
  ])('in %s', async (_, text) => {
    expect(await idsOf(text)).toEqual(['2407.21783']);
  });

  it('in entries of files that were put together without a line between them', async () => {
    const ids = ['2401.00001', '2401.00002', '2401.00003'];
    expect(await idsOf(ids.map(entryOf).join(''))).toEqual(ids);
  });
});

it('RIS is read as others write it', async () => {
  const text = `TY  - JOUR
AU  - van der Maaten, Laurens
AU  - Smith, John, Jr.
AU  - Qwen Team
T1  - A title that goes on
in the next line
DA  - 2024/07/31/
UR  - http://arxiv.org/abs/2407.21783
KW  - one
KW  - two
ER  -
TY  - JOUR
TI  - Nothing
ER  - `;
  expect(await read(text)).toEqual({
    papers: [
      expect.objectContaining({
        id: '2407.21783',
        title: 'A title that goes on in the next line',
        authors: ['Laurens van der Maaten', 'John Smith Jr.', 'Qwen Team'],
        date: '2024-07-31',
        tags: ['one', 'two'],
      }),
    ],
    unreadable: ['12: Nothing – no-arxiv-id'],
  });
});

const notesOf = async (text: string) => {
  const reading = await readImport(text, NOW);
  return reading.ok && reading.content.papers[0]?.paper?.notes;
};

describe('of Zotero, the notes', () => {
  it.each([
    ['arXiv:1706.03762 [cs]', ''],
    ['arXiv:1706.03762 [cs, stat]\nversion: 7', ''],
    ['arXiv: 1706.03762v2', ''],
    ['arXiv:1706.03762 [cs]\nComment: 15 pages', 'arXiv:1706.03762 [cs] Comment: 15 pages'],
    ['Builds on arXiv:1706.03762', 'Builds on arXiv:1706.03762'],
  ])('of BibTeX, %j, are the user’s own', async (note, kept) => {
    const text = `@misc{a, title={A}, eprint={1706.03762}, note={${note}}}`;
    expect(await notesOf(text)).toBe(kept);
  });

  it('of RIS are plain text', async () => {
    const text = `TY  - GEN
TI  - A
UR  - http://arxiv.org/abs/1706.03762
N1  - <div data-schema-version="8"><p>My <strong>note</strong>: a&lt;b &amp;lt; c</p>
<ul><li>One<br/>two</li></ul>
</div>
N1  - arXiv:1706.03762 [cs]
N1  - For a < b, <p> is none.
ER  - `;
    expect(await notesOf(text)).toBe('My note: a<b &lt; c\nOne\ntwo\n\nFor a < b, <p> is none.');
  });
});

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

it('what is more than a paper may have is named', async () => {
  const many = Array.from({ length: 51 }, (_, index) => `tag ${index}`);
  const cutOf = async (text: string) => {
    const reading = await readImport(text, NOW);
    return reading.ok && reading.cut.map(({ where, code }) => `${where} – ${code}`);
  };
  const memory = {
    'Arxiv-2101.00001': { title: 'A', pdfLink: '', note: 'x'.repeat(50_001), tags: many },
    'Arxiv-2101.00002': { title: 'A', pdfLink: '', tags: ['x'.repeat(61)] },
    'Arxiv-2101.00003': { title: 'A', pdfLink: '', note: 'x'.repeat(50_000), tags: many.slice(1) },
  };
  expect(await cutOf(JSON.stringify(memory))).toEqual([
    'Arxiv-2101.00001 A – long-notes',
    'Arxiv-2101.00001 A – many-tags',
    'Arxiv-2101.00002 A – many-tags',
  ]);
  const ris = `TY  - JOUR\nTI  - A\nDO  - arXiv:2101.00001\n${many.map((tag) => `KW  - ${tag}\n`).join('')}ER  - `;
  expect(await cutOf(ris)).toEqual(['1: A – many-tags']);
  const bibtex = `@misc{a, title={A}, eprint={2101.00001}, keywords={${many.join(', ')}}}`;
  expect(await cutOf(bibtex)).toEqual([expect.stringContaining('many-tags')]);
  const record = { ...savedPaper({ version: 2 }), notes: 'x'.repeat(50_001) };
  const { id } = record;
  const removed = { version: 1, id: '2101.00009', removedAt: NOW.toISOString() };
  const backup = {
    format: 'gloss-library',
    version: 1,
    papers: [record],
    removed: [{ ...removed, record: { ...record, id: '2101.00009', tags: many } }],
  };
  expect(await cutOf(JSON.stringify(backup))).toEqual([
    `papers[0] ${id} – long-notes`,
    'removed[0] 2101.00009 – long-notes',
    'removed[0] 2101.00009 – many-tags',
  ]);
});

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

it.each(['', 'nothing of ours', '[]', '{}', '42', '{"a": {"title": "x"}}', '<html></html>'])(
  'refuses %j',
  async (text) => {
    expect(await read(text)).toBe('other-file');
  },
);

describe.each([
  ['BibTeX', writeBibtex],
  ['RIS', writeRis],
  ['Markdown', writeMarkdown],
])('what was written as %s', (_, write) => {
  const random = createRandom(31);
  const papers = Array.from({ length: 40 }, (__, index) => oddPaper(random, index));

  it('comes in again, every paper of it', async () => {
    expect(await read(write(papers))).toMatchObject({
      papers: papers.map(({ id }) => ({ id })),
      unreadable: [],
    });
  });

  it('and then damaged is still read without a crash', async () => {
    const text = write(papers.slice(0, 8));
    for (let round = 0; round < 700; round += 1) {
      const at = Math.floor(random() * text.length);
      const end = at + Math.floor(random() * 30);
      const between = pick(random, ['', '{', '}', '"', '@misc{', '\\', '$', '\n', 'TY  - ', ',']);
      const result = await readImport(text.slice(0, at) + between + text.slice(end), NOW);
      if (result.ok) expect(result.content.papers.length).toBeLessThanOrEqual(9);
    }
  });
});

import { describe, expect, it } from 'vitest';

import { readImport } from '../../../utils/interchange/read-import.ts';
import { writeBibtex } from '../../../utils/interchange/write-bibtex.ts';
import { savedPaper } from '../../dom/library/saved-paper.ts';
import { NOW, read } from './read-text.ts';

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

  it.each([
    ['primaryClass={cs.CL}', 'cs.CL'],
    ['primaryclass = {cs}', 'cs'],
    ['eprintclass = "hep-th"', 'hep-th'],
    ['primaryClass={no class}', undefined],
  ])('the class of arXiv is kept: %s', async (field, primaryClass) => {
    const paper = await readOne(`title={A}, archivePrefix={arXiv}, ${field}`);
    expect(paper?.primaryClass).toBe(primaryClass);
    // And goes out, and comes in again.
    const [again] = paper === undefined ? [] : [writeBibtex([paper])];
    expect(
      again?.includes(`  archivePrefix = {arXiv},\n  primaryClass = {${primaryClass}},\n`),
    ).toBe(primaryClass !== undefined);
    const reading = await readImport(again ?? '', NOW);
    expect(reading.ok && reading.content.papers[0]?.paper?.primaryClass).toBe(primaryClass);
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

describe('an entry that is broken takes none in its line with it', () => {
  const good = '@misc{b, title={Good}, eprint={2401.00002}}';
  it.each([
    ['in a field', '@misc{a, title={never ends', '@misc{a, title={never ends'],
    ['between fields', '@misc{a, title={A},', '@misc{a, title={A},'],
    ['in a field with braces', '@misc{a, title={an {A}', '@misc{a, title={an {A}'],
  ])('%s', async (_, broken, named) => {
    for (const text of [`${broken} ${good}`, `${good} ${broken}`, `${broken}\t${good}${broken}`]) {
      const reading = await read(text);
      expect(reading).toMatchObject({ papers: [{ id: '2401.00002', title: 'Good' }] });
      const { unreadable } = reading as { readonly unreadable: readonly string[] };
      expect(new Set(unreadable)).toEqual(new Set([`1: ${named} – damaged`]));
    }
  });

  it('nor does a comment or an abbreviation', async () => {
    const second = '@misc{c, title={Another}, eprint={2401.00003}, note=me}';
    const text = `@comment{of @misc{me}} ${good}\n@string{me = "mine"} ${second}`;
    expect(await read(text)).toMatchObject({
      papers: [{ id: '2401.00002' }, { id: '2401.00003', notes: 'mine' }],
      unreadable: [],
    });
  });

  it('and what a field quotes is no entry', async () => {
    const text = `@misc{a, title={A}, eprint={2401.00001}, note={see @misc{x, y}}} @misc{broken, t={`;
    expect(await read(text)).toMatchObject({
      papers: [{ id: '2401.00001' }],
      unreadable: ['1: @misc{broken, t={ – damaged'],
    });
  });
});

describe('what only begins like an entry is named, too', () => {
  const good = '@misc{a, title={Good}, eprint={2401.00001}}';
  it.each([
    ['without its brace', '@misc b, title={B}, eprint={2401.00002}}'],
    ['without its type', '@{b, title={B}, eprint={2401.00002}}'],
    ['alone', '  @'],
  ])('%s', async (_, stray) => {
    const named = (line: number) => `${line}: ${stray.trim()} – damaged`;
    const text = `${stray}\n${good}\n@comment for nobody\n${stray}\n${stray}\n@string{me = "x"}\n${stray}`;
    expect(await read(text)).toMatchObject({
      papers: [{ id: '2401.00001' }],
      unreadable: [1, 4, 5, 7].map(named),
    });
    const unread = stray.includes('eprint') ? Array(4).fill('2401.00002') : undefined;
    expect(await unreadOf(text)).toEqual(unread);
  });

  it('and an entry behind something else in the first line is read', async () => {
    expect(await read(`my list: ${good}\n${good}`)).toMatchObject({
      papers: [{ id: '2401.00001' }],
      unreadable: [expect.stringMatching(/^2: .* – twice$/)],
    });
  });
});

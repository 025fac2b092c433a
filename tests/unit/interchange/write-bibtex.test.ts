import { describe, expect, it } from 'vitest';

import { onOneLine } from '../../../utils/interchange/citation.ts';
import { readImport } from '../../../utils/interchange/read-import.ts';
import { writeBibtex, writeBibtexEntry } from '../../../utils/interchange/write-bibtex.ts';
import { savedPaper } from '../../dom/library/saved-paper.ts';
import { createRandom } from '../random.ts';
import { oddPaper, samplePapers } from './odd-papers.ts';
import { readBibtex } from './read-bibtex.ts';

const readEntry = (fields: Readonly<Record<string, unknown>>) =>
  readBibtex(writeBibtexEntry(savedPaper(fields)))[0]!.fields;

it('writes an entry that arXiv papers are known by', () => {
  const paper = savedPaper({
    abstract: '',
    id: '2407.21783',
    title: 'The LLaMA 3 Herd of Models: 100% & more',
    authors: ['Abhimanyu Dubey', 'Laurens van der Maaten', 'Meta AI'],
    // The day on the site, and no part of a citation.
    date: '2025-01-02T00:00:00.000Z',
  });
  expect(writeBibtexEntry(paper)).toBe(`@misc{dubey-llama-2407.21783,
  author = {Dubey, Abhimanyu and van der Maaten, Laurens and {Meta AI}},
  title = {The {LLaMA} 3 Herd of Models: 100\\% \\& more},
  year = {2024},
  eprint = {2407.21783},
  archivePrefix = {arXiv},
  url = {https://arxiv.org/abs/2407.21783},
}
`);
  expect(writeBibtex([{ ...paper, abstract: 'In short.' }])).toContain('abstract = {In short.},');
});

it.each([
  ['Scaling V2, T5 and R1-like LLaMA', 'Scaling {V2,} {T5} and {R1-like} {LLaMA}'],
  ['Bayesian Models (E5)', 'Bayesian Models {(E5)}'],
  [String.raw`A $5\%$ or $10% gain`, String.raw`A {$5\%$} or \$10\% gain`],
  [String.raw`A $\sim5\%$ gain`, String.raw`A {$\sim5\%$} gain`],
  ['A study of M$^3$IT', 'A study of {M$^3$}{IT}'],
  ['From $O(n)$ and $k$NN', 'From {$O(n)$} and {$k$}{NN}'],
  ['From α to Ω', String.raw`From {$\alpha$} to {$\Omega$}`],
  ['From $5 to a_$N$', String.raw`From \$5 to a\_{$N$}`],
])('writes the title %j for every style', (title, written) => {
  expect(writeBibtexEntry(savedPaper({ title }))).toContain(`  title = {${written}},\n`);
});

describe('a parser of others', () => {
  const random = createRandom(5);
  const papers = [
    ...samplePapers(),
    ...Array.from({ length: 500 }, (_, index) => oddPaper(random, index)),
  ];
  const entries = readBibtex(writeBibtex(papers));

  it('reads every paper back as it was', () => {
    expect(entries).toHaveLength(papers.length);
    for (const [index, { id, title, abstract = '' }] of papers.entries()) {
      const { fields } = entries[index]!;
      expect(fields).toMatchObject({
        // `\&` of an author who thought of TeX is an ampersand.
        title: onOneLine(title).replaceAll(/\\([&$])/g, '$1'),
        abstract: onOneLine(abstract).replaceAll(/\\([&$])/g, '$1'),
        eprint: id,
        archiveprefix: 'arXiv',
      });
    }
  });

  it('finds no two keys alike, and each a key of BibTeX', () => {
    const keys = entries.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z0-9.-]+$/.test(key))).toEqual([]);
  });

  it('reads 600 authors', () => {
    const authors = Array.from({ length: 600 }, (_, index) => `Given${index} Family${index}`);
    expect(readEntry({ authors })['author']).toHaveLength(600);
  });

  it.each([
    ['$λ$-ECLIPSE with τ', 'λ-ECLIPSE with τ'],
    ['M$^3$IT for $100K', 'M³IT for $100K'],
    ['from $5 to $10', 'from $5 to $10'],
    ['\\$One, then M$^{2}$', '$One, then M²'],
    ['Fixing Bugs for 1$: no 2$', 'Fixing Bugs for 1$: no 2$'],
    ['cheap at $10% or 5$', 'cheap at $10% or 5$'],
    ['an $open{ brace$', 'an $open{ brace$'],
    [String.raw`by $5\%$, $3.5\%$ and $2^n$`, 'by 5%, 3.5% and 2ⁿ'],
  ])('reads the formulas of %j', (title, read) => {
    expect(readEntry({ title })['title']).toBe(read);
  });

  it.each([
    ['Laurens van der Maaten', { given: 'Laurens', prefix: 'van der', family: 'Maaten' }],
    ['José Ortega y Gasset', { given: 'José', family: 'Ortega y Gasset' }],
    ['Maria de la Cruz Gómez', { given: 'Maria', prefix: 'de la', family: 'Cruz Gómez' }],
    ["Stéphane d'Ascoli", { given: 'Stéphane', family: "d'Ascoli" }],
    ["Gerard 't Hooft", { given: 'Gerard', prefix: "'t", family: 'Hooft' }],
    ["Jan van 't Veld", { given: 'Jan', prefix: "van 't", family: 'Veld' }],
    ...[
      'Luc|Van Gool',
      'Wibe A.|De Jong',
      'Fernando|De la Torre',
      'Mark|Van der Merwe',
      'Wim|Van Den Broeck',
      "Jacobus|Van 't Hoff",
      'Thibault|Le Sellier de Chezelles',
      'Luca|Della Libera',
      'Carlo|Dal Pozzo',
      'Ada|Degli Esposti',
      'Lancelot|Da Costa',
      'Loubna|Ben Allal',
      'Laurent|El Ghaoui',
      'Rami|Al-Rfou',
      // No part of the family name.
      'Mohamed El Amine|Seddik',
      'Simon S.|Du',
      'Chien Van|Nguyen',
      'Kevin Van|Trần',
      'Le|Zhang',
      'Di|Wu',
      'Du|Chen',
      'Van|Le',
    ].map((parts): [string, object] => {
      const [given, family] = parts.split('|');
      return [parts.replace('|', ' '), { given, family }];
    }),
    ['Marco Dos Santos Jr.', { given: 'Marco', family: 'Dos Santos', suffix: 'Jr.' }],
    ['Van Gool, Luc', { given: 'Luc', family: 'Van Gool' }],
    // Nothing tells which name is the family's.
    ...['Nguyen Van Anh', 'Lê Văn Thành', 'Tran Van Hieu', 'Nam Le Hai'].map(
      (family): [string, object] => [family, { family }],
    ),
    ['John Smith, Jr.', { given: 'John', family: 'Smith', suffix: 'Jr.' }],
    ['Martin Luther King III', { given: 'Martin Luther', family: 'King', suffix: 'III' }],
    ['de Silva, Ana', { given: 'Ana', prefix: 'de', family: 'Silva' }],
    ['Weinan E', { given: 'Weinan', family: 'E' }],
    ['danah m. boyd', { given: 'danah m.', family: 'boyd' }],
    ['and Lei Bai', { given: 'Lei', family: 'Bai' }],
    ['Qwen Team', { family: 'Qwen Team' }],
    ['Foo, Bar and Baz', { family: 'Foo, Bar and Baz' }],
    ['李雷', { family: '李雷' }],
  ])('reads the name %j', (name, read) => {
    expect(readEntry({ authors: [name, 'Ada Lovelace'] })['author']).toEqual([
      read,
      { given: 'Ada', family: 'Lovelace' },
    ]);
  });
});

it('cites a paper by the same key, whatever is exported with it', () => {
  const papers = [savedPaper(), savedPaper({ id: '2608.00002' })];
  const keys = readBibtex(writeBibtex(papers)).map(({ key }) => key);
  expect(keys).toEqual(['lovelace-paper-2608.00001', 'lovelace-paper-2608.00002']);
  expect(readBibtex(writeBibtex(papers.slice(1)))[0]?.key).toBe(keys[1]);
});

it('keeps the lines of notes', async () => {
  const notes =
    '# Idea & more\n\n- 50% of {this}\n  - *why*\n\n```\nx_1 = $2\n```\n> Zoë\n\n| a | b |\n|---|---|';
  const reading = await readImport(writeBibtex([savedPaper({ notes })]), new Date());
  expect(reading).toMatchObject({ content: { papers: [{ paper: { notes } }] } });
});

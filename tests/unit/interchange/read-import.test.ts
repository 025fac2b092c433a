import { describe, expect, it } from 'vitest';

import { readImport } from '../../../utils/interchange/read-import.ts';
import { writeBibtex } from '../../../utils/interchange/write-bibtex.ts';
import { writeCsl } from '../../../utils/interchange/write-csl.ts';
import { writeCsv } from '../../../utils/interchange/write-csv.ts';
import { writeMarkdown } from '../../../utils/interchange/write-markdown.ts';
import { writeRis } from '../../../utils/interchange/write-ris.ts';
import { savedPaper } from '../../dom/library/saved-paper.ts';
import { createRandom, pick } from '../random.ts';
import { oddPaper } from './odd-papers.ts';
import { NOW, read } from './read-text.ts';

const cutOf = async (text: string) => {
  const reading = await readImport(text, NOW);
  return reading.ok && reading.cut.map(({ where, code }) => `${where} – ${code}`);
};

it('what is more than a paper may have is named', async () => {
  const many = Array.from({ length: 51 }, (_, index) => `tag ${index}`);
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

it.each([
  ['CSV', writeCsv([savedPaper({ version: 2 })])],
  ['CSL-JSON', writeCsl([savedPaper({ version: 2 })])],
])('%s only goes out, which is said', async (_, text) => {
  expect(await readImport(text, NOW)).toEqual({ ok: false, code: 'one-way' });
});

describe('every line that cannot be read is named', () => {
  const id = '2101.00001';
  const written = (format: string, lines: number): string => {
    const junk = Array.from({ length: lines }, (_, at) => `line ${at}`).join('\n');
    if (format === 'a list') return `${id}\n${junk}\n${id}`;
    return `${junk}\nTY  - JOUR\nDO  - ${id}\nER  - \n`;
  };

  it.each(['a list', 'RIS'])('of %s, on its own', async (format) => {
    const reading = await readImport(written(format, 5000), NOW);
    const named = reading.ok ? reading.unreadable.map(({ where }) => where.split(': ')[1]) : [];
    expect(new Set(named).size).toBeGreaterThanOrEqual(5000);
  });

  it.each(['a list', 'RIS'])(
    'of %s, or with its neighbours where they are many',
    async (format) => {
      const lines = 300_000;
      const reading = await readImport(written(format, lines), NOW);
      const entries = reading.ok ? reading.unreadable : [];
      expect(entries.length).toBeLessThan(10_010);
      const counted = entries
        .filter(({ code }) => code !== 'twice')
        .reduce((sum, { count = 1 }) => sum + count, 0);
      expect(counted).toBe(lines);
      const last = entries.find(({ until }) => until !== undefined);
      expect(last?.until).toMatch(new RegExp(`: line ${lines - 1}$`));
    },
  );
});

it.each(['', ' \n', '\uFEFF'])('says of %j that there is nothing in it', async (text) => {
  expect(await read(text)).toBe('empty');
});

it.each(['nothing of ours', '[]', '{}', '42', '{"a": {"title": "x"}}', '<html></html>'])(
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

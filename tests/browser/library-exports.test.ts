import { lexer, walkTokens } from 'marked';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import { createPaper, idOf } from '../saved-papers.ts';
import { readBibtex } from '../unit/interchange/read-bibtex.ts';
import { readCsv } from '../unit/interchange/read-csv.ts';
import { readRis } from '../unit/interchange/read-ris.ts';
import { clickStrip, readStripText } from './overlay/controls.ts';
import { samplePaper, untilStrips } from './overlay/strips.ts';
import { eventually } from './popup/own-pages.ts';
import { download } from './storage/downloads.ts';
import { useLibrary } from './storage/use-library.ts';

const { chromium, openLibrary, save } = useLibrary();

const PAPERS = [
  createPaper(1, { title: 'Über Robots: 50% of R&D', authors: ['Laurens van der Maaten'] }),
  createPaper(2, { title: 'Proofs of <think> & _more_', version: 2, tags: ['to cite', 'RL'] }),
  createPaper(3, {
    title: 'Robots that learn',
    version: 2,
    status: 'done',
    notes: 'Read it *twice*.',
  }),
  createPaper(4, { title: '看图说话' }),
] as const;

/** A paper of the site. */
const CARD = '2607.05391';

interface Named {
  readonly id: string;
  readonly title: string;
}

/** By format: the name of its files, and what a parser of others finds in one. */
const FORMATS: Readonly<
  Record<string, { readonly name: RegExp; readonly read: (text: string) => readonly Named[] }>
> = {
  json: {
    name: /(?<!csl)\.json$/,
    read: (text) => (JSON.parse(text) as { readonly papers: readonly Named[] }).papers,
  },
  bibtex: {
    name: /\.bib$/,
    read: (text) => readBibtex(text).map(({ fields }) => named(fields['eprint'], fields['title'])),
  },
  ris: {
    name: /\.ris$/,
    read: (text) => readRis(text).map((item) => named(afterSlash(item['URL']), item['title'])),
  },
  csl: {
    name: /\.csl\.json$/,
    read: (text) =>
      (JSON.parse(text) as readonly Readonly<Record<string, unknown>>[]).map((item) =>
        named(item['archive_location'], item['title']),
      ),
  },
  csv: {
    name: /\.csv$/,
    read: (text) =>
      readCsv(text).data.map((row) => named(row['id']?.replace('arXiv:', ''), row['title'])),
  },
  markdown: {
    name: /\.md$/,
    read: (text) => {
      const links: Named[] = [];
      void walkTokens(lexer(text), (token) => {
        if (token.type !== 'link') return;
        const shown = token.tokens?.map((part) => ('text' in part ? part.text : '')).join('');
        links.push(named(afterSlash(token['href']), shown));
      });
      return links;
    },
  },
};

const named = (id: unknown, title: unknown): Named => ({ id: String(id), title: String(title) });
const afterSlash = (url: unknown): string => String(url).split('/').at(-1) ?? '';

describe.each(Object.keys(FORMATS))('%s', (format) => {
  it('holds all papers, those that a search finds, those that are selected, or one, and no other', async () => {
    const { name: pattern, read } = FORMATS[format]!;
    await save(...PAPERS);
    const { page, write, click, choose, text } = await openLibrary();
    await choose('.export select', format);

    async function expectExport(button: string, ...papers: readonly SavedPaper[]): Promise<void> {
      await eventually(() => text('[data-action=export]')).toBe(button);
      const { name, text: written } = await download(page, () => click('[data-action=export]'));
      expect(name).toMatch(pattern);
      const said = papers.length === 1 ? '1 paper exported.' : `${papers.length} papers exported.`;
      await eventually(() => text('.export [role=status]')).toBe(said);
      const found = read(written).map(({ id, title }) => ({ id, title }));
      const wanted = papers.map(({ id, title }) => ({ id, title }));
      expect(byId(found)).toEqual(wanted);
    }

    const [one, two, three] = PAPERS;
    await expectExport('Export all', ...PAPERS);
    await write('search input', 'robots');
    await eventually(() => text('[data-count=total]')).toBe('2 papers found');
    await expectExport('Export what was found', one, three);
    await click(`[data-paper="${idOf(3)}"] .pick`);
    await expectExport('Export the selected', three);
    // What is selected stays so, found or not.
    await write('search input', '');
    await click(`[data-paper="${idOf(2)}"] .pick`);
    await expectExport('Export the selected', two, three);
  });
});

const byId = (papers: readonly Named[]): readonly Named[] =>
  papers.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Pastes what was copied into the library's field for imports; answers what stands there. */
async function pasteIntoImport(page: Page): Promise<string> {
  const field = await page.waitForSelector('.import textarea');
  await field?.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['SelectAll', 'Paste'] });
  await page.keyboard.up('Control');
  return page.$eval('.import textarea', ({ value }) => value);
}

describe('a citation', () => {
  it('copied in the library is pasted as BibTeX and as a link', async () => {
    await save(...PAPERS);
    const { page, click, text } = await openLibrary();
    await click('[data-action=import]');
    const [row, other] = [`[data-paper="${idOf(1)}"]`, `[data-paper="${idOf(2)}"]`];
    await click(`${row} [data-copy=bibtex]`);
    await eventually(() => text(`${row} [role=status]`)).toBe('Copied.');
    expect(readBibtex(await pasteIntoImport(page))).toMatchObject([
      { key: 'maaten-uber-2608.00001', fields: { eprint: idOf(1), title: PAPERS[0].title } },
    ]);
    await click(`${other} [data-copy=markdown]`);
    await eventually(() => text(`${other} [role=status]`)).toBe('Copied.');
    expect(FORMATS['markdown']!.read(await pasteIntoImport(page))).toEqual([
      { id: idOf(2), title: PAPERS[1].title },
    ]);
  });

  it('copied from a card’s panel comes into the library by pasting', async () => {
    const { page: site, problems } = await chromium.open('/papers');
    await untilStrips(site);
    await clickStrip(site, CARD, '.why');
    const copied = () => readStripText(site, CARD, '.copies [role=status]');
    await clickStrip(site, CARD, '[data-copy=markdown]');
    await eventually(copied).toBe('Copied.');
    const { page, click, text } = await openLibrary();
    await click('[data-action=import]');
    const { title } = samplePaper(CARD);
    expect(FORMATS['markdown']!.read(await pasteIntoImport(page))).toEqual([{ id: CARD, title }]);

    await site.bringToFront();
    await clickStrip(site, CARD, '[data-copy=bibtex]');
    await eventually(copied).toBe('Copied.');
    await page.bringToFront();
    await pasteIntoImport(page);
    await click('[data-action=read-import]');
    await eventually(() => text('.counts')).toBe('1 new paper');
    await click('[data-action=take-import]');
    await eventually(() => text(`[data-paper="${CARD}"] h2`)).toBe(title);
    expect(problems).toEqual([]);
  });
});

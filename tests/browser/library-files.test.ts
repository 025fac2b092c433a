import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';

import { createPaper, idOf, keyOf } from '../saved-papers.ts';
import { readBibtex } from '../unit/interchange/read-bibtex.ts';
import { untilStrips } from './overlay/strips.ts';
import { eventually } from './popup/own-pages.ts';
import { useLibrary } from './storage/use-library.ts';

const { chromium, backdoor, openLibrary } = useLibrary();

/** A folder into which the page's downloads go. */
async function catchDownloads(page: Page): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gloss-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return folder;
}

it('what a search finds is exported as BibTeX', async () => {
  const papers = [
    createPaper(1, { title: 'Robots that learn', authors: ['Laurens van der Maaten'] }),
    createPaper(2, { title: 'Proofs' }),
  ];
  await keep(...papers);
  const { page, write, click, choose, text } = await openLibrary();
  const folder = await catchDownloads(page);
  await write('search input', 'robots');
  await eventually(() => text('[data-count=total]')).toBe('1 paper found');
  await choose('.export select', 'bibtex');
  await click('[data-action=export]');
  await eventually(() => text('.export [role=status]')).toBe('1 paper exported.');
  await eventually(() => readdir(folder)).toEqual([
    expect.stringMatching(/^gloss-library-.*\.bib$/),
  ]);
  const [name = ''] = await readdir(folder);
  expect(readBibtex(await readFile(join(folder, name), 'utf8'))).toMatchObject([
    { key: 'maaten-robots-2608.00001', fields: { eprint: idOf(1), title: 'Robots that learn' } },
  ]);
});

describe('a backup', () => {
  it('made after saving and tagging in the page brings all of it back after a wipe', async () => {
    const { page: site } = await chromium.open('/papers');
    await untilStrips(site);
    const id = await site.$eval('gloss-card', (host) => host.getAttribute('data-paper') ?? '');
    await site.click('gloss-card >>> [data-action=save]');
    await eventually(() => backdoor().ask('library.which', [id])).toEqual({
      ok: true,
      value: [id],
    });
    await backdoor().ask('library.edit', [id], {
      status: 'reading',
      tags: { add: ['to cite'], remove: [] },
      notes: 'Read it *twice*.',
    });
    await keep(createPaper(1), createPaper(2));
    await backdoor().ask('library.remove', idOf(2));
    const filter = { id: 'f1', query: 'title:a', action: 'hide', enabled: true };
    await backdoor().ask('filters.put', filter);
    const before = await readAll();

    const { page, click, text } = await openLibrary();
    const folder = await catchDownloads(page);
    await click('[data-action=export]');
    await eventually(() => text('.export [role=status]')).toBe('2 papers exported.');
    await eventually(() => readdir(folder)).toEqual([
      expect.stringMatching(/^gloss-backup-.*\.json$/),
    ]);
    const [name = ''] = await readdir(folder);
    await backdoor().clear();
    await page.reload();
    await eventually(() => text('[data-count=total]')).toContain('Nothing saved yet.');

    await click('[data-action=import]');
    const [chooser] = await Promise.all([
      page.waitForFileChooser(),
      click('[data-action=choose-import]'),
    ]);
    await chooser.accept([join(folder, name)]);
    await eventually(() => text('.counts')).toBe('2 new papersAlso changed: Filters');
    await click('[data-action=take-import]');
    await eventually(() => text('[data-count=total]')).toBe('2 saved papers');
    expect(await readAll()).toEqual(before);

    // Closed and opened again, the way back is there still.
    await click('[data-action=import]');
    await click('[data-action=import]');
    await click('.import [data-action=undo]');
    await eventually(() => text('[data-count=total]')).toContain('Nothing saved yet.');
    expect((await readAll()).filters).toMatchObject({ filters: [] });
  });

  it('is taken in but for what cannot be read here, and leaves that as it is', async () => {
    await backdoor().writeStored('filters', 'damaged');
    const { page, click, text } = await openLibrary();
    await click('[data-action=import]');
    const file = {
      format: 'gloss-library',
      version: 1,
      papers: [createPaper(1)],
      filters: { version: 1, filters: [], exempt: [], setAside: [] },
    };
    await page.$eval(
      '.import textarea',
      (field, written) => {
        field.value = written;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      JSON.stringify(file),
    );
    await click('[data-action=read-import]');
    await eventually(() => text('.counts')).toBe(
      '1 new paperLeft alone, as what is stored here could not be read: Filters',
    );
    await click('[data-action=take-import]');
    await eventually(() => text('[data-count=total]')).toBe('1 saved paper');
    expect(await backdoor().readStored('filters')).toBe('damaged');
  });

  it('that cannot be kept whole leaves everything as it was', async () => {
    // Papers are written first; more filters than the storage holds take them back.
    await keep(createPaper(1));
    const content = {
      origin: 'own',
      papers: [{ id: idOf(2), paper: createPaper(2) }],
      documents: { filters: { version: 1, filters: [], setAside: ['x'.repeat(11_000_000)] } },
    };
    const answer = await backdoor().ask('library.import', content, 'replace');
    expect(answer).toMatchObject({ ok: false, error: 'no-room' });
    const { index, records } = await backdoor().readLibrary();
    expect([records, index?.entries.map(([id]) => id)]).toEqual([
      { [keyOf(1)]: createPaper(1) },
      [idOf(1)],
    ]);
  });
});

it('a list of links is taken in, and its papers are there', async () => {
  await keep(createPaper(1, { id: '2401.00001' }));
  const { page, click, text } = await openLibrary();
  await click('[data-action=import]');
  const lines = [
    'https://arxiv.org/abs/2401.00001v2',
    '- [Of *two*](https://arxiv.org/pdf/2407.21783)',
    'no link',
  ];
  await page.type('.import textarea', lines.join('\n'));
  await click('[data-action=read-import]');
  await eventually(() => text('.counts')).toBe('1 new paper1 is here as it is');
  expect(await text('.unreadable li')).toBe('3: no link – it names no arXiv id');
  await click('[data-action=take-import]');
  await page.waitForSelector('[data-paper="2407.21783"]');
  expect(await text('[data-paper="2407.21783"] h2')).toBe('Of *two*');
});

it('BibTeX is taken in, by a parser that loads for it', async () => {
  const { page, click, text } = await openLibrary();
  await click('[data-action=import]');
  await page.type('.import textarea', '@misc{x, title={{\\"U}ber {A}gents}, eprint={2407.21783}}');
  await click('[data-action=read-import]');
  await eventually(() => text('.counts')).toBe('1 new paper');
  await click('[data-action=take-import]');
  await eventually(() => text('[data-paper="2407.21783"] h2')).toBe('Über Agents');
});

it('a reminder comes a month after the first paper, and stays away once it is answered', async () => {
  await keep(createPaper(1));
  const { page, click, count } = await openLibrary();
  await page.waitForSelector('[data-reminder]');
  await click('[data-action=put-off]');
  await eventually(() => count('[data-reminder]')).toBe(0);

  // As if that had been long ago.
  await backdoor().writeStored('backup', { version: 1, putOff: '2026-02-03T00:00:00.000Z' });
  await page.waitForSelector('[data-reminder]');
  const folder = await catchDownloads(page);
  await click('[data-action=back-up]');
  await eventually(() => readdir(folder)).toEqual([expect.stringMatching(/^gloss-backup-/)]);
  await eventually(() => count('[data-reminder]')).toBe(0);
  await page.reload();
  await page.waitForSelector('[data-paper]');
  expect(await count('[data-reminder]')).toBe(0);
});

const keep = (...papers: readonly unknown[]) =>
  backdoor().askAll(papers.map((paper) => ({ name: 'library.save', args: [paper] })));

/** All that the user would miss. */
async function readAll() {
  const { index, records } = await backdoor().readLibrary();
  return { index, records, filters: await backdoor().readStored('filters') };
}

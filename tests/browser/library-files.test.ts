import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';

import { readBibtex } from '../unit/interchange/read-bibtex.ts';
import { openExtensionPage } from './driver/chromium.ts';
import { useBrowser } from './overlay/browsers.ts';
import { eventually, useOwnPage } from './popup/own-pages.ts';
import { openBackdoor } from './storage/background.ts';
import type { Backdoor } from './storage/background.ts';
import { createPaper, idOf } from './storage/papers.ts';

const chromium = useBrowser('Chromium');
let backdoor: Backdoor;

beforeAll(async () => {
  backdoor = await openBackdoor(chromium.browser());
});
beforeEach(() => backdoor.clear());

async function openLibrary() {
  const page = await openExtensionPage(chromium.browser(), 'library.html');
  onTestFinished(() => page.close());
  await page.waitForSelector('[data-count=total][aria-busy=false]');
  return { page, ...useOwnPage(page) };
}

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
  await backdoor.askAll(papers.map((paper) => ({ name: 'library.save', args: [paper] })));
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
    { key: 'maaten-robots-2000.00001', fields: { eprint: idOf(1), title: 'Robots that learn' } },
  ]);
});

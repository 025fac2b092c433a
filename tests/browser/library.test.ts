import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import { range } from '../range.ts';
import { createIndex, createPaper, idOf, keyOf } from '../saved-papers.ts';
import { openExtensionPage, openPopup } from './driver/chromium.ts';
import { useBrowser } from './overlay/browsers.ts';
import { untilStrips } from './overlay/strips.ts';
import { eventually, useOwnPage } from './popup/own-pages.ts';
import { openBackdoor } from './storage/background.ts';
import type { Backdoor } from './storage/background.ts';

const chromium = useBrowser('Chromium');
let backdoor: Backdoor;

beforeAll(async () => {
  backdoor = await openBackdoor(chromium.browser());
});
beforeEach(() => backdoor.clear());

/** The library's page in a tab of its own, closed when the test ends. */
async function openLibrary() {
  const page = await openExtensionPage(chromium.browser(), 'library.html');
  onTestFinished(() => page.close());
  await page.waitForSelector('[data-count=total][aria-busy=false]');
  return watch(page);
}

function watch(page: Page) {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  const listed = () =>
    page.$$eval('[data-paper]', (rows) => rows.map((row) => row.getAttribute('data-paper') ?? ''));
  return { page, problems, listed, ...useOwnPage(page) };
}

const keep = (...numbers: readonly number[]) =>
  backdoor.askAll(numbers.map((n) => ({ name: 'library.save', args: [createPaper(n)] })));

async function seed(count: number): Promise<void> {
  const all = range(0, count);
  for (let from = 0; from < count; from += 1000) {
    const part = all.slice(from, from + 1000);
    await backdoor.writeLibrary(part.map((n) => [keyOf(n), createPaper(n)]));
  }
  await backdoor.writeLibrary([['index', createIndex(all)]]);
}

describe('a paper', () => {
  it('saved on the page is in the popup and the library, until it is removed there', async () => {
    const { page } = await chromium.open('/papers');
    await untilStrips(page);
    const id = await page.$eval('gloss-card', (host) => host.getAttribute('data-paper') ?? '');
    const saveButton = 'gloss-card >>> [data-action=save]';
    const isSaved = () =>
      page.$eval(saveButton, (button) => button.getAttribute('aria-pressed') === 'true');
    await page.click(saveButton);
    await eventually(isSaved).toBe(true);

    const popup = await openPopup(chromium.browser(), page);
    const { click } = useOwnPage(popup);
    await click('[data-tab=saved]');
    await popup.waitForSelector(`[data-paper="${id}"]`);
    const opening = chromium
      .browser()
      .waitForTarget((target) => target.url().endsWith('/library.html'));
    // Not awaited: the popup closes under the click.
    click('[data-action=library]').catch(() => undefined);
    const tab = await (await opening).page();
    if (tab === null) throw new Error('the library opened in no tab');
    onTestFinished(() => tab.close());
    const library = watch(tab);
    await tab.waitForSelector(`[data-paper="${id}"]`);

    await library.click('[data-action=remove]');
    await tab.waitForSelector('[data-action=undo]');
    await eventually(isSaved).toBe(false);
    await eventually(() => library.text('[data-count=total]')).toContain('Nothing saved yet.');
    await library.click('[data-action=undo]');
    await eventually(library.listed).toEqual([id]);
    await eventually(isSaved).toBe(true);
    await tab.reload();
    await eventually(library.listed).toEqual([id]);
    expect(library.problems).toEqual([]);
  });

  it('saved or removed elsewhere comes and goes by itself', async () => {
    await keep(1, 2);
    const { listed } = await openLibrary();
    expect(await listed()).toEqual([idOf(2), idOf(1)]);
    await keep(3);
    await eventually(listed).toEqual([idOf(3), idOf(2), idOf(1)]);
    await backdoor.ask('library.remove', idOf(2));
    await eventually(listed).toEqual([idOf(3), idOf(1)]);
  });

  it('leaves the bin that is looked at when its removal is undone', async () => {
    await keep(1, 2);
    const { page, click, text } = await openLibrary();
    await click(`[data-paper="${idOf(2)}"] [data-action=remove]`);
    await eventually(() => text('[data-count=total]')).toBe('1 saved paper');
    await click('[data-place=bin]');
    const binned = () => page.$$eval('[data-binned]', (items) => items.length);
    await eventually(binned).toBe(1);
    await click('.saving [data-action=undo]');
    await eventually(binned).toBe(0);
  });

  it('comes back to its place, one removal like the other', async () => {
    await keep(1, 2, 3);
    const { click, listed, count } = await openLibrary();
    await click(`[data-paper="${idOf(2)}"] [data-action=remove]`);
    await eventually(listed).toEqual([idOf(3), idOf(1)]);
    await click(`[data-paper="${idOf(3)}"] [data-action=remove]`);
    await eventually(listed).toEqual([idOf(1)]);
    await click('[data-action=undo]');
    await eventually(listed).toEqual([idOf(3), idOf(1)]);
    await eventually(() => count('[data-action=undo]')).toBe(0);
    await click('[data-place=bin]');
    await click(`[data-binned="${idOf(2)}"] [data-action=restore]`);
    await eventually(() => count('[data-binned]')).toBe(0);
    await click('[data-place=papers]');
    await eventually(listed).toEqual([idOf(3), idOf(2), idOf(1)]);
  });

  it('shows what was corrected, and what was saved once nothing is', async () => {
    const paper = idOf(1);
    await keep(1);
    const { page, click, listed } = await openLibrary();
    const badges = () =>
      page.$$eval('.papers [data-technique]', (all) =>
        all.map((badge) => badge.getAttribute('data-technique')),
      );
    await backdoor.ask('techniques.correct', {
      paper,
      technique: 'agents',
      verdict: 'not',
      at: '2026-08-20T00:00:00.000Z',
      keywords: [],
    });
    await eventually(badges).toEqual(['diffusion']);
    await click('[data-action=remove]');
    await eventually(listed).toEqual([]);
    await click('[data-action=undo]');
    await eventually(listed).toEqual([paper]);
    await backdoor.ask('techniques.undoCorrection', paper, 'agents');
    await eventually(badges).toEqual(['diffusion', 'agents']);
  });
});

describe('the search', () => {
  it('finds by the query language, and by a badge', async () => {
    await backdoor.askAll(
      [
        createPaper(1, { title: 'Robots that learn', techniques: ['robotics'] }),
        createPaper(2, { title: 'A survey of robots', techniques: ['survey', 'robotics'] }),
        createPaper(3, { title: 'Proofs', techniques: ['math'] }),
      ].map((paper) => ({ name: 'library.save', args: [paper] })),
    );
    const { page, write, click, listed, text } = await openLibrary();
    await write('input', 'title:robots -survey');
    await eventually(listed).toEqual([idOf(1)]);
    expect(await text('[data-count=total]')).toBe('1 paper found');
    await write('input', 'zebra');
    await eventually(() => text('[data-count=total]')).toBe('No saved paper is found by this.');
    await write('input', '');
    await eventually(listed).toHaveLength(3);
    await write('input', 'robts');
    await eventually(listed).toHaveLength(2);
    await write('input', '');
    await click('.papers [data-technique=math]');
    await eventually(listed).toEqual([idOf(3)]);
    expect(await page.$eval('[data-value=math]', (value) => value.ariaPressed)).toBe('true');
    await click('[data-facet=technique] [data-value=survey]');
    await eventually(listed).toEqual([idOf(3), idOf(2)]);
    await click('[data-action=widen]');
    await eventually(listed).toHaveLength(3);
  });

  it('that cannot be read says where and why, over what was found before', async () => {
    await keep(1);
    const { text, listed, page } = await openLibrary();
    // At once: what comes before the colon is a query that finds nothing.
    await page.$eval('input', (field) => {
      field.value = 'autor:ng';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await eventually(() => text('.fault mark')).toBe('autor');
    expect(await listed()).toEqual([idOf(1)]);
    expect(await page.$eval('input', (field) => field.getAttribute('aria-invalid'))).toBe('true');
  });
});

describe('a large library', () => {
  it('draws what is in sight, and finds in 10,000', async () => {
    await seed(10_000);
    const { page, count, listed, text, write } = await openLibrary();
    expect(await text('[data-count=total]')).toBe('10000 saved papers');
    expect(await count('[data-paper]')).toBeLessThan(40);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await eventually(async () => (await listed()).at(-1)).toBe(idOf(0));
    expect(await count('[data-paper]')).toBeLessThan(40);
    await write('search input', 'title:"paper 77"');
    await eventually(() => text('[data-count=total]')).toBe('1 paper found');
  }, 120_000);

  it('keeps rows around those in sight, and what is open in them as others change', async () => {
    await seed(100);
    const { page, listed, click } = await openLibrary();
    const inSight = () =>
      page.$$eval(
        '[data-paper]',
        (rows) => rows.filter((row) => row.getBoundingClientRect().top < innerHeight).length,
      );
    await eventually(async () => (await listed()).length - (await inSight())).toBeGreaterThan(3);
    const below = `[data-paper="${(await listed())[await inSight()]}"]`;
    // A click would scroll it into sight.
    await page.$eval(`${below} details`, (details) => details.setAttribute('open', ''));

    // A change of another paper makes the list anew.
    await click('[data-paper] [data-action=notes]');
    await page.type('[data-paper] textarea', 'Read again');
    await click('[data-paper] form [type=submit]');
    await page.waitForSelector('[data-paper] .notes');
    expect(await page.$(`${below} details[open]`)).not.toBeNull();
  });

  it('is edited by keys, several papers at once, and the edit taken back', async () => {
    await seed(30);
    const { page, listed, write, text, count } = await openLibrary();
    for (const key of ['j', 'x', 'j', 'x', 's'] as const) await page.keyboard.press(key);
    const statusOf = (number: number) =>
      page.$eval(`[data-paper="${idOf(number)}"] .status`, (field) =>
        field.getAttribute('data-status'),
      );
    await eventually(() => statusOf(29)).toBe('reading');
    expect(await statusOf(28)).toBe('reading');
    await write('.selection input', 'thesis');
    await page.keyboard.press('Enter');
    await eventually(() => count('[data-tag=thesis]')).toBe(2);
    await page.keyboard.press('Escape');
    const { records } = await backdoor.readLibrary();
    expect(records[keyOf(28)]).toMatchObject({ status: 'reading', tags: ['thesis'] });
    expect(records[keyOf(27)]).toEqual(createPaper(27));
    await page.click('[data-action=clear-selection]');
    await page.focus(`[data-paper="${idOf(27)}"]`);
    await page.keyboard.press('n');
    await page.keyboard.type('**Strong** zebra');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await eventually(() => text('.notes strong')).toBe('Strong');
    await page.keyboard.press('u');
    await eventually(() => count('.notes')).toBe(0);
    await write('search input', 'thesis');
    await eventually(listed).toEqual([idOf(29), idOf(28)]);
  });

  it('is exported whole, into a file of a known format', async () => {
    await seed(1234);
    const folder = await mkdtemp(join(tmpdir(), 'gloss-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const { page, click, text } = await openLibrary();
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await click('[data-action=export]');
    await eventually(() => text('.export [role=status]')).toBe('1234 papers exported.');
    await eventually(() => readdir(folder)).toEqual([expect.stringMatching(FILE_NAME)]);
    const [name = ''] = await readdir(folder);
    const file: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
    expect(file).toEqual({
      format: 'gloss-library',
      version: 1,
      exportedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      papers: range(0, 1234).map((n) => createPaper(n)),
      removed: [],
    });
  });
});

const FILE_NAME = /^gloss-backup-\d{4}-\d\d-\d\d\.json$/;

it('counts records that cannot be read, and leaves them where they are', async () => {
  await keep(1, 2);
  await backdoor.writeLibrary([[keyOf(1), { version: 99, future: true }]]);
  const { text, listed } = await openLibrary();
  expect(await listed()).toEqual([idOf(2)]);
  expect(await text('[data-count=unreadable]')).toContain('1 saved record could not be read');
  expect((await backdoor.readLibrary()).records[keyOf(1)]).toEqual({ version: 99, future: true });
});

it('goes back to a snapshot in three clicks, and from there back again', async () => {
  await seed(30);
  const { page, click, listed, text, count } = await openLibrary();
  await page.keyboard.press('a');
  await page.keyboard.press('Delete');
  await click('dialog [data-action=confirm]');
  await eventually(() => text('[data-count=total]')).toContain('Nothing saved yet.');
  await eventually(() => text('.saving [role=status]')).toBe('Removed 30 papers.');
  await click('[data-place=snapshots]');
  await click('[data-action=preview]');
  await eventually(() => text('.preview summary')).toBe('30 papers come back');
  await click('[data-action=rewind]');
  await eventually(() => count('.preview')).toBe(0);
  await click('[data-place=papers]');
  await eventually(() => text('[data-count=total]')).toBe('30 saved papers');
  expect(await listed()).toContain(idOf(29));
  const { records } = await backdoor.readLibrary();
  // That it is back counts against what other devices know of its removal.
  const edited = { restored: expect.any(String) as string };
  expect(records[keyOf(7)]).toEqual({ ...createPaper(7), edited });
});

it('removes a record that cannot be read, into the bin', async () => {
  await keep(1, 2);
  const damaged = { version: 99, future: true };
  await backdoor.writeLibrary([[keyOf(1), damaged]]);
  const { click, count } = await openLibrary();
  await click('[data-count=unreadable] summary');
  await click('[data-action=remove-unreadable]');
  await eventually(() => count('[data-count=unreadable]')).toBe(0);
  const { removed } = await backdoor.readLibrary();
  expect(removed[`removed:${idOf(1)}`]).toMatchObject({ record: damaged });
});

it.each([360, 1400])('needs no sideways scrolling at %i px', async (width) => {
  const long = 'x'.repeat(300);
  const paper = createPaper(1, {
    title: long,
    authors: [long],
    organization: long,
    abstract: long,
  });
  await backdoor.ask('library.save', paper);
  const { page, click } = await openLibrary();
  await page.setViewport({ width, height: 800 });
  await click('.papers summary');
  await click('[data-action=notes]');
  await click('.help summary');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});

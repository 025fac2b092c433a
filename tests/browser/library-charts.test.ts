import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';

import { DAY_MS } from '../../utils/day.ts';
import { range } from '../range.ts';
import { createIndex, createPaper, keyOf } from '../saved-papers.ts';
import { openExtensionPage } from './driver/chromium.ts';
import { useBrowser } from './overlay/browsers.ts';
import { eventually, useOwnPage } from './popup/own-pages.ts';
import { openBackdoor } from './storage/background.ts';
import type { Backdoor } from './storage/background.ts';

const chromium = useBrowser('Chromium');
let backdoor: Backdoor;

beforeAll(async () => {
  backdoor = await openBackdoor(chromium.browser());
});
beforeEach(() => backdoor.clear());

const ago = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

/** Saved one a day, every other of them done a day later. */
const paperOf = (n: number) =>
  createPaper(n, {
    version: 2,
    savedAt: ago(n + 1),
    techniques: n % 3 === 0 ? ['diffusion', 'agents'] : ['diffusion'],
    ...(n % 2 === 0 && { status: 'done', edited: { status: ago(n) } }),
  });

async function seed(count: number): Promise<void> {
  const all = range(0, count);
  await backdoor.writeLibrary([
    ...all.map((n) => [keyOf(n), paperOf(n)] as const),
    ['index', createIndex(all)],
  ]);
}

async function openLibrary() {
  const page = await openExtensionPage(chromium.browser(), 'library.html');
  onTestFinished(() => page.close());
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.waitForSelector('[data-count=total][aria-busy=false]');
  return { page, problems, ...useOwnPage(page) };
}

/** Pixels of a canvas in exactly this colour. */
const countPixels = (page: Page, selector: string, colour: readonly [number, number, number]) =>
  page.$eval(
    `${selector} canvas`,
    (canvas, [red, green, blue]) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
      const { data = [] } =
        canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      let count = 0;
      for (let at = 0; at < data.length; at += 4)
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
      return count;
    },
    colour,
  );

it('reads the code of charts when they are opened, and no sooner', async () => {
  await seed(5);
  const { page, click } = await openLibrary();
  const scripts: string[] = [];
  const session = await page.createCDPSession();
  session.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
  // Tells of all that were read before, too.
  await session.send('Debugger.enable');
  const ofCharts = () => scripts.filter((url) => url.includes('/ChartsView-'));
  expect(scripts).toContainEqual(expect.stringContaining('/library-'));
  expect(ofCharts()).toEqual([]);
  await click('[data-place=charts]');
  await page.waitForSelector('.chart canvas');
  expect(ofCharts()).toHaveLength(1);
});

it('draws in the colours of the page, and anew when these change', async () => {
  await seed(60);
  const { page, click, problems } = await openLibrary();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await click('[data-place=charts]');
  const inWeeks = (...colour: [number, number, number]) =>
    eventually(() => countPixels(page, '[data-figure=weeks]', colour));
  const inTechniques = (...colour: [number, number, number]) =>
    eventually(() => countPixels(page, '[data-figure=techniques]', colour));
  await inWeeks(0x86, 0x8e, 0x9c).toBeGreaterThan(500);
  await inWeeks(0x1d, 0x4e, 0xd8).toBeGreaterThan(500);
  await inTechniques(0xdb, 0x27, 0x77).toBeGreaterThan(500);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await inWeeks(0x93, 0xc5, 0xfd).toBeGreaterThan(500);
  await inWeeks(0x1d, 0x4e, 0xd8).toBe(0);
  await inTechniques(0xf4, 0x72, 0xb6).toBeGreaterThan(500);
  expect(problems).toEqual([]);
});

it('names what is pointed at, in all charts of a group', async () => {
  await seed(60);
  const { page, click, text, texts } = await openLibrary();
  await click('[data-place=charts]');
  await page.waitForSelector('.chart canvas');
  const counts = () => texts('.course .count');
  expect(await text('[data-figure=weeks] .summary')).toMatch(/^60 saved30 donein (?:9|10) weeks$/);
  expect(await counts()).toEqual(['60', '20']);
  await page.hover('[data-figure=weeks] .u-over');
  await eventually(() => text('[data-figure=weeks] .summary')).toMatch(
    /^7 saved[34] donein the week of /,
  );
  await page.hover('.course .u-over');
  await eventually(() => text('[data-figure=weeks] .summary')).toContain('60 saved');
  await eventually(counts).toEqual(['7', expect.stringMatching(/^[23]$/)]);
});

it.each([360, 1400])('needs no sideways scrolling at %i px, nor as tables', async (width) => {
  await seed(400);
  const { page, click, count } = await openLibrary();
  const readWidth = () => page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewport({ width: 900, height: 800 });
  await click('[data-place=charts]');
  await page.waitForSelector('.chart canvas');
  // Made smaller under them, too.
  await page.setViewport({ width, height: 800 });
  await eventually(readWidth).toBe(width);
  await click('[data-figure=weeks] [data-shows=table]');
  await click('[data-figure=techniques] [data-shows=table]');
  expect(await count('table caption')).toBe(2);
  expect(await count('[data-figure=weeks] tbody tr')).toBe(52);
  expect(await readWidth()).toBe(width);
});

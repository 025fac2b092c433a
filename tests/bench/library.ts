import { join } from 'node:path';

import type { Browser, Page } from 'puppeteer-core';

import { launchChromium, openExtensionPage } from '../browser/driver/chromium.ts';
import { fillLibrary } from './fill-library.ts';
import type { Benchmark } from './measurement.ts';
import { findMedian } from './measurement.ts';

const PAPERS = 10_000;
const REPEATS = 5;
const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');

/** What is written, key by key: a word of nearly every paper, one of a few, and words in a row. */
const WRITTEN = { common: 'the model', rare: 'watermark', row: '"language model"' };
type Written = keyof typeof WRITTEN;

export const libraryBenchmark: Benchmark = {
  title: `The library’s page with ${PAPERS} papers in Chromium (median of ${REPEATS})`,
  async measure() {
    const browser = await launchChromium({ extensionPath: EXTENSION });
    try {
      await fillLibrary(browser, PAPERS);
      const runs: Run[] = [];
      // The first only warms up.
      for (let turn = 0; turn <= REPEATS; turn += 1) {
        const run = await runOnce(browser);
        if (turn > 0) runs.push(run);
      }
      const median = (read: (run: Run) => number) => findMedian(runs.map(read));
      /** The slowest of the keys, each by its median. */
      const slowest = (of: Written) =>
        Math.max(
          ...(runs[0]?.keys[of] ?? []).map((_, key) => median(({ keys }) => keys[of][key] ?? 0)),
        );
      return [
        { what: 'first paint', figure: median(({ firstPaint }) => firstPaint), unit: 'ms' },
        {
          what: 'first rows drawn',
          figure: median(({ firstRows }) => firstRows),
          unit: 'ms',
          bar: { of: 'figure', most: 150 },
        },
        { what: 'all can be found', figure: median(({ ready }) => ready), unit: 'ms' },
        ...Object.entries(WRITTEN).map(([of, text]) => ({
          what: `a key of “${text}” to its papers drawn, the slowest`,
          figure: slowest(of as Written),
          unit: 'ms',
          bar: { of: 'figure', most: 30 } as const,
        })),
        {
          what: 'a frame of scrolling',
          figure: median(({ frame }) => frame),
          unit: 'ms',
          // A sixtieth of a second, as clocks give it.
          bar: { of: 'figure', most: 16.8 },
        },
        {
          what: 'memory of its scripts',
          figure: median(({ memory }) => memory),
          unit: 'MB',
          bar: { of: 'figure', most: 80 },
        },
      ];
    } finally {
      await browser.close();
    }
  },
};

interface Run {
  /** Milliseconds from the address. */
  readonly firstPaint: number;
  readonly firstRows: number;
  readonly ready: number;
  /** Milliseconds by key, from its press to the frame that shows what it finds. */
  readonly keys: Readonly<Record<Written, readonly number[]>>;
  readonly frame: number;
  /** Once what is no longer needed is gone. */
  readonly memory: number;
}

async function runOnce(browser: Browser): Promise<Run> {
  // The renderer runs, and no script of ours has been loaded.
  const page = await openExtensionPage(browser, 'manifest.json');
  await page.evaluateOnNewDocument(watchRows);
  await page.evaluateOnNewDocument(watchKeys);
  await page.goto(page.url().replace('manifest.json', 'library.html'));
  await page.waitForSelector('[data-count=total][aria-busy=false]', { timeout: 120_000 });
  await rest();
  const keys = {
    common: await writeKeys(page, WRITTEN.common),
    rare: await writeKeys(page, WRITTEN.rare),
    row: await writeKeys(page, WRITTEN.row),
  };
  const times = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    firstRows: performance.getEntriesByName('first-rows')[0]?.startTime ?? Number.NaN,
    ready: performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN,
  }));
  const frame = findMedian(await page.evaluate(scroll));
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = Number.NaN } = await page.metrics();
  await page.close();
  return { ...times, keys, frame, memory: JSHeapUsedSize / 1e6 };
}

const rest = () => new Promise((done) => setTimeout(done, 300));

/** Milliseconds by key; then the field is empty again. */
async function writeKeys(page: Page, text: string): Promise<readonly number[]> {
  await page.focus('search input');
  await page.evaluate(() => performance.clearMeasures('key'));
  for (const key of text) {
    await page.keyboard.type(key);
    await rest();
  }
  const times = await page.evaluate(() =>
    performance.getEntriesByName('key').map(({ duration }) => duration),
  );
  await page.$eval('search input', (field) => field.select());
  await page.keyboard.press('Backspace');
  await rest();
  return times;
}

// What follows runs in the page, and so can use nothing of this file.

function watchRows(): void {
  const marks = [
    ['first-rows', '[data-paper]'],
    ['ready', '[data-count=total][aria-busy=false]'],
  ] as const;
  for (const [name, selector] of marks) {
    const observer = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return;
      observer.disconnect();
      // A frame's callbacks come before it is drawn, the next task after.
      requestAnimationFrame(() => setTimeout(() => performance.mark(name)));
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  }
}

function watchKeys(): void {
  document.addEventListener(
    'input',
    ({ timeStamp: start }) =>
      requestAnimationFrame(() => setTimeout(() => performance.measure('key', { start }))),
    { capture: true },
  );
}

/** Milliseconds from frame to frame. */
async function scroll(): Promise<readonly number[]> {
  const times: number[] = [];
  for (
    let last = await new Promise<number>(requestAnimationFrame), step = 0;
    step < 120;
    step += 1
  ) {
    window.scrollBy(0, 100);
    const now = await new Promise<number>(requestAnimationFrame);
    times.push(now - last);
    last = now;
  }
  return times;
}

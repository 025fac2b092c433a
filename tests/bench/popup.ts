import { join } from 'node:path';

import type { Browser, Page } from 'puppeteer-core';

import { launchChromium, openPopup } from '../browser/driver/chromium.ts';
import { serveSite } from '../browser/driver/serve-site.ts';
import { createSite } from '../site/create-site.ts';
import { fillLibrary } from './fill-library.ts';
import type { Benchmark } from './measurement.ts';
import { findMedian } from './measurement.ts';

const PAPERS = 10_000;
const REPEATS = 5;
const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');

/** Opened by the toolbar's button over a page of papers, as a user does. */
export const popupBenchmark: Benchmark = {
  title: `The popup with ${PAPERS} papers saved, in Chromium (median of ${REPEATS})`,
  async measure() {
    const browser = await launchChromium({ extensionPath: EXTENSION });
    try {
      await fillLibrary(browser, PAPERS);
      const page = await openPapers(browser);
      const paints: Paints[] = [];
      // The first only warms up.
      for (let turn = 0; turn <= REPEATS; turn += 1) {
        const popup = await openPopup(browser, page);
        const found = await popup.evaluate(watchPaints);
        if (turn > 0) paints.push(found);
        await popup.close();
      }
      return [
        {
          what: 'first paint',
          figure: findMedian(paints.map(({ first }) => first)),
          unit: 'ms',
          bar: { of: 'figure', most: 150 },
        },
        {
          what: 'the page’s figures are there',
          figure: findMedian(paints.map(({ filled }) => filled)),
          unit: 'ms',
        },
      ];
    } finally {
      await browser.close();
    }
  },
};

async function openPapers(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await serveSite(page, await createSite());
  await page.goto('https://huggingface.co/papers');
  await page.waitForSelector('gloss-card >>> .strip');
  return page;
}

/** Milliseconds from the popup's address. */
interface Paints {
  readonly first: number;
  readonly filled: number;
}

// It runs in the popup, and so can use nothing of this file.
function watchPaints(): Promise<Paints> {
  return new Promise((resolve) => {
    const times: number[] = [];
    const observer = new PerformanceObserver((list) => {
      times.push(...list.getEntries().map((paint) => paint.startTime));
      // The largest text is that of the figures.
      if (document.querySelector('[data-count=papers]') === null || times.length === 0) return;
      observer.disconnect();
      resolve({ first: Math.min(...times), filled: Math.max(...times) });
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

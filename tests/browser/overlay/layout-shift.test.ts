import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import type { OpenOptions } from './browsers.ts';
import { useBrowser } from './browsers.ts';
import { nextFrames, untilQuiet } from './strips.ts';

// Firefox has no `layout-shift` entries.
describe('no layout shift, in Chromium', () => {
  const { open } = useBrowser('Chromium');

  async function measure(path: string, options: OpenOptions) {
    const { page } = await open(path, { height: 2000, ...options });
    await untilQuiet(page);
    await page.waitForSelector('gloss-card >>> .strip');
    await page.waitForNetworkIdle({ idleTime: 200 });
    await nextFrames(page);
    return readShifts(page);
  }

  it.each([
    { title: 'Svelte 3', path: '/papers', options: { hydrate: 'svelte-3', width: 1280 } },
    { title: 'Svelte 5', path: '/papers', options: { hydrate: 'svelte-5', width: 1280 } },
    { title: 'one column', path: '/papers', options: { width: 400 } },
    { title: 'two columns', path: '/papers', options: { width: 1100 } },
    { title: 'rows', path: '/papers/trending', options: { width: 1280 } },
    { title: 'a search', path: '/papers?q=video', options: { width: 1280 } },
    { title: 'one paper', path: '/papers/2504.07128', options: { width: 1280 } },
  ] as const)('$title', async ({ path, options }) => {
    expect(await measure(path, options)).toEqual([]);
  });
});

// Rounding moves things by fractions of a pixel, also in the page alone: scores of 0.00001.
const NOTICEABLE = 0.0005;

/**
 * All that shifted, also what the browser excuses: when, how much, and from where to where. Without what
 * a page that comes in parts shifts by itself: its header, which stands above all that is ours, and
 * labels at a right edge, which grow as their text comes.
 */
function readShifts(page: Page): Promise<string[]> {
  return page.evaluate(
    (noticeable) =>
      new Promise<string[]>((resolve) => {
        const shifts: string[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const { startTime, value, sources } of list.getEntries() as LayoutShift[]) {
            const isBySite = sources.every(
              ({ node, previousRect: from, currentRect: to }) =>
                node instanceof Element &&
                node.getRootNode() === document &&
                (node.closest('header') !== null ||
                  (from.right === to.right && from.top === to.top && from.height === to.height)),
            );
            if (value < noticeable || (isBySite && sources.length > 0)) continue;
            const moves = sources.map(
              ({ node, previousRect: from, currentRect: to }) =>
                `${node instanceof Element ? node.className : node?.nodeName} ${JSON.stringify([from, to])}`,
            );
            shifts.push(`${startTime.toFixed(0)} ms ${value.toFixed(4)} ${moves.join(', ')}`);
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(shifts), 50));
      }),
    NOTICEABLE,
  );
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

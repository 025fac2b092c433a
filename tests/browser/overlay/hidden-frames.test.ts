import { readFileSync } from 'node:fs';

import { describe, expect, it, onTestFinished } from 'vitest';

import { REAL_DAY } from '../../shared.ts';
import { readDays } from '../../site/read-days.ts';
import { SAMPLE_DAYS } from '../../site/sample.ts';
import type { Day } from '../../site/site.ts';
import { withShared } from '../../with-shared.ts';
import { openBackdoor } from '../storage/background.ts';
import { BROWSERS, useBrowser } from './browsers.ts';
import { clickStrip } from './controls.ts';
import { serveHeld } from './held-site.ts';
import { countShown, readHiddenFrames } from './hidden-frames.ts';
import type { HiddenFrames } from './hidden-frames.ts';
import { nextFrames, untilStrips } from './strips.ts';

describe.each(BROWSERS)('a card that a filter hides, in %s', (name) => {
  const { open, browser } = useBrowser(name);

  async function mute(days: readonly Day[]) {
    const { page } = await open('/papers', { days });
    await untilStrips(page, days[0]?.entries.length);
    if ((await page.$('[data-gloss="hide"]')) !== null) return;
    const paper = await page.$eval('gloss-card', (host) => host.getAttribute('data-paper') ?? '');
    await clickStrip(page, paper, '[data-action="why"]');
    await clickStrip(page, paper, '.techniques li:first-child [data-action="mute"]');
    await page.waitForSelector('[data-gloss="hide"]');
  }

  /** Counts for how many frames the card is on screen as the page loads. */
  async function load(
    hydrate: 'svelte-3' | 'svelte-5',
    isHeld: boolean,
    days: readonly Day[] = SAMPLE_DAYS,
  ): Promise<HiddenFrames> {
    await mute(days);
    const page = await browser().newPage();
    onTestFinished(() => page.close());
    await page.evaluateOnNewDocument(countShown);
    // In the head: what the user has set is known by then.
    await serveHeld(page, isHeld ? '<head>' : undefined, { days, hydrate, hydrationDelayMs: 300 });
    await page.goto('https://huggingface.co/papers', { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => window.replica.hydrated);
    await untilStrips(page, days[0]?.entries.length);
    await nextFrames(page);
    const frames = await readHiddenFrames(page);
    expect(frames.looks).toBeGreaterThan(5);
    expect(frames.hidden).toBeGreaterThanOrEqual(0);
    return frames;
  }

  it.each(['svelte-3', 'svelte-5'] as const)(
    'is on screen for no frame once what is set is known (%s)',
    async (hydrate) => {
      expect((await load(hydrate, true)).hidden).toBe(0);
    },
  );

  withShared(REAL_DAY, () => {
    it('is on screen for no frame on a real day', async () => {
      expect((await load('svelte-3', true, await readDays(REAL_DAY))).hidden).toBe(0);
    });
  });

  it('holds back a card that comes in parts, and finds the strips’ place all the same', async () => {
    await mute(SAMPLE_DAYS);
    const page = await browser().newPage();
    onTestFinished(() => page.close());
    await page.setViewport({ width: 1280, height: 900 });
    await serveHeld(page, '<h3');
    await page.goto('https://huggingface.co/papers/trending', { waitUntil: 'domcontentloaded' });
    await untilStrips(page);
    const narrow = await page.evaluate(() =>
      [...document.querySelectorAll('gloss-card')].filter((host) => {
        const row = host.closest('article')?.getBoundingClientRect();
        return row && row.width > 0 && host.getBoundingClientRect().width < row.width / 2;
      }),
    );
    expect(narrow).toHaveLength(0);
  });

  /** Loads the page when nothing is known of what is set; leaves out loads whose cards were held back for as long as may be. */
  async function loadCold(times: number): Promise<number[]> {
    const loads: HiddenFrames[] = [];
    for (let count = 0; count < times; count += 1) loads.push(await load('svelte-3', false));
    const held = loads.filter(({ isHoldOver }) => !isHoldOver);
    expect(held.length).toBeGreaterThan(0);
    return held.map(({ hidden }) => hidden);
  }

  it('is on screen for no frame when it is not', async () => {
    expect(Math.max(...(await loadCold(2)))).toBe(0);
  });

  it('is on screen for no frame when the storage takes its time', async () => {
    await mute(SAMPLE_DAYS);
    const backdoor = await openBackdoor(browser());
    onTestFinished(() => backdoor.writeStored('saved', ''));
    // Is read with all that is set, which so comes after the first cards.
    await backdoor.writeStored('saved', 'x'.repeat(4_000_000));
    expect(Math.max(...(await loadCold(4)))).toBe(0);
  });

  it('is not held back for long when the storage does not answer', async () => {
    const page = await browser().newPage();
    onTestFinished(() => page.close());
    await page.setContent('<main><article>A card</article></main>');
    const style = readFileSync('entrypoints/papers.content/hold.css', 'utf8');
    const seen = await page.evaluate(async (css) => {
      const sheet = document.createElement('style');
      sheet.textContent = css;
      document.head.append(sheet);
      const card = document.querySelector('article');
      const first = card?.checkVisibility({ visibilityProperty: true });
      await new Promise((resolve) => setTimeout(resolve, 1400));
      return [first, card?.checkVisibility({ visibilityProperty: true })];
    }, style);
    expect(seen).toEqual([false, true]);
  });
});

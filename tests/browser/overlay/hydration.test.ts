import { describe, expect, it } from 'vitest';

import type { SvelteVersion } from '../../site/site.ts';
import { BROWSERS, useBrowser } from './browsers.ts';
import { countWaits, takeWaits } from './frames.ts';
import { expectedStrip, nextFrames, readStrips, untilStrips } from './strips.ts';

const VERSIONS: readonly SvelteVersion[] = ['svelte-3', 'svelte-5'];

describe.each(BROWSERS)('the site’s own hydration, in %s', (name) => {
  const { open } = useBrowser(name);

  describe.each(VERSIONS)('by %s', (hydrate) => {
    it('strips stand before it, during it and after it', async () => {
      const { page, problems } = await open('/papers', {
        hydrate,
        hydrationDelayMs: 700,
        before: countWaits,
      });
      await page.waitForFunction(() => document.querySelectorAll('gloss-card').length === 24);
      expect(await page.evaluate(() => window.replica.hydrated)).toBe(false);
      await takeWaits(page);

      await untilStrips(page, 24);
      await nextFrames(page);
      const strips = await readStrips(page);
      expect(strips).toEqual(strips.map(({ cardPaper }) => expectedStrip(cardPaper)));
      expect(await page.$$eval('gloss-bar', ({ length }) => length)).toBe(1);
      const waits = await takeWaits(page);
      expect(waits.host).toBeLessThanOrEqual(1);
      expect(waits.strip).toBeLessThanOrEqual(2);
      // Svelte 5 warns of every node that it did not render itself, and renders anew.
      expect(problems.filter((text) => !text.includes('hydration_mismatch'))).toEqual([]);
    });

    it('what the site made alive lives', async () => {
      const { page } = await open('/papers', { hydrate, navigation: 'client' });
      await untilStrips(page, 24);

      await page.keyboard.down('Control');
      await page.keyboard.press('k');
      await page.keyboard.up('Control');
      await page.waitForSelector('[data-test="search-field"]');

      const theme = () => page.$eval('[data-test="theme"]', (button) => button.textContent);
      const before = await theme();
      await page.click('[data-test="theme"]');
      expect(await theme()).not.toBe(before);

      await page.click('[data-test="previous"]');
      await untilStrips(page, 15);

      await Promise.all([
        page.waitForNavigation({ waitUntil: 'domcontentloaded' }),
        page.click('h3 a[href="/papers/2603.19234"]'),
      ]);
      expect(page.url()).toBe('https://huggingface.co/papers/2603.19234');
      await untilStrips(page, 1);
    });
  });
});

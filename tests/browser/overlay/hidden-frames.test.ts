import type { Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';

import { createSite } from '../../site/create-site.ts';
import type { Site, SiteOptions } from '../../site/site.ts';
import { serveSite } from '../driver/serve-site.ts';
import { BROWSERS, useBrowser } from './browsers.ts';
import { clickStrip } from './controls.ts';
import { countShown, readHiddenFrames } from './hidden-frames.ts';
import { nextFrames, untilStrips } from './strips.ts';

const HELD = 'https://huggingface.co/held.js';
const HELD_MS = 500;

/** The site as it is where a script in its head takes a while: what the user has set is known by then. */
function holdHead(site: Site): Site {
  return {
    respond(url) {
      if (url === HELD) return { status: 200, headers: {}, body: '' };
      const response = site.respond(url);
      const body = response?.body.replace('<head>', `<head><script src="${HELD}"></script>`);
      return response && body !== undefined ? { ...response, body } : response;
    },
  };
}

async function serve(page: Page, options: SiteOptions, isHeld: boolean): Promise<void> {
  const site = await createSite(options);
  await serveSite(page, isHeld ? holdHead(site) : site, { [HELD]: HELD_MS });
}

describe.each(BROWSERS)('a card that a filter hides, in %s', (name) => {
  const { open, browser } = useBrowser(name);

  async function mute() {
    const { page } = await open('/papers');
    await untilStrips(page, 24);
    if ((await page.$('[data-gloss="hide"]')) !== null) return;
    const paper = await page.$eval('gloss-card', (host) => host.getAttribute('data-paper') ?? '');
    await clickStrip(page, paper, '[data-action="why"]');
    await clickStrip(page, paper, '.techniques li:first-child [data-action="mute"]');
    await page.waitForSelector('[data-gloss="hide"]');
  }

  /** For how many frames the card is on screen as the page loads. */
  async function countFrames(hydrate: 'svelte-3' | 'svelte-5', isHeld: boolean): Promise<number> {
    await mute();
    const page = await browser().newPage();
    onTestFinished(() => page.close());
    await page.evaluateOnNewDocument(countShown);
    await serve(page, { hydrate, hydrationDelayMs: 300 }, isHeld);
    await page.goto('https://huggingface.co/papers', { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => window.replica.hydrated);
    await untilStrips(page, 24);
    await nextFrames(page);
    const { hidden, looks } = await readHiddenFrames(page);
    expect(looks).toBeGreaterThan(5);
    expect(hidden).toBeGreaterThanOrEqual(0);
    return hidden;
  }

  it.each(['svelte-3', 'svelte-5'] as const)(
    'is on screen for no frame once what is set is known (%s)',
    async (hydrate) => {
      expect(await countFrames(hydrate, true)).toBe(0);
    },
  );

  // Whether what is set comes before the first card is the machine's matter: cold, it may be busy for once.
  it('is on screen for one frame at the most when it is not', { retry: 2 }, async () => {
    expect(await countFrames('svelte-3', false)).toBeLessThanOrEqual(1);
  });
});

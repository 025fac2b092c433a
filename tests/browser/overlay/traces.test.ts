import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { BROWSERS, useBrowser } from './browsers.ts';
import { clickStrip, untilInStrip } from './controls.ts';
import { untilQuiet, untilStrips } from './strips.ts';

const IDLE_MS = 2000;
const LOOK_MS = 1600;
const KINDS = ['/papers', '/papers/trending', '/papers?q=video', '/papers/2407.21783'];

describe.each(BROWSERS)('beside the same page without Gloss, in %s', (name) => {
  const withGloss = useBrowser(name);
  const without = useBrowser(name, { extension: false });

  it.each(KINDS)('no request is ours, and nothing is wider, at 360 px: %s', async (path) => {
    const window = { width: 360, height: 740 };
    const ours = await withGloss.open(path, window);
    await untilStrips(ours.page);
    const paper = await ours.page.$eval('gloss-card', (host) => host.getAttribute('data-paper'));
    await clickStrip(ours.page, paper ?? '', '[data-action="why"]');
    await untilInStrip(ours.page, paper ?? '', '.panel:popover-open');
    await ours.page.waitForNetworkIdle({ idleTime: 300 });
    const plain = await without.open(path, window);
    await untilQuiet(plain.page);
    await plain.page.waitForNetworkIdle({ idleTime: 300 });

    const urls = ({ requests }: typeof ours) => new Set(requests.map(({ url }) => url));
    const extra = [...urls(ours)].filter((url) => !urls(plain).has(url));
    // A taller page has other pictures near its window, which the site loads lazily.
    expect(extra.filter((url) => !isPicture(url))).toEqual([]);
    expect(await readWidth(ours.page)).toBe(await readWidth(plain.page));
    expect(await readOverhang(ours.page)).toEqual([]);
  });

  it('idle is idle: nothing changes, nothing of ours is called', async () => {
    const { page } = await withGloss.open('/papers');
    await untilStrips(page, 24);
    // Until then the cards on screen are being looked at.
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const trace = name === 'Chromium' ? await startTrace(page) : undefined;
    expect(await countChanges(page, IDLE_MS)).toBe(0);
    expect(trace && (await trace())).toEqual(trace && []);
  });

  it('Tab meets the site’s controls in the same order', async () => {
    const options = { pageSize: 3 };
    const ours = await withGloss.open('/papers', options);
    await untilStrips(ours.page, 3);
    const plain = await without.open('/papers', options);
    await untilQuiet(plain.page);
    const expected = await readTabOrder(plain.page);
    expect(expected.length).toBeGreaterThan(20);
    expect(await readTabOrder(ours.page)).toEqual(expected);
  });

  it.each(['left', 'middle', 'Enter'] as const)(
    'the site’s links are left to the browser and the site: %s',
    async (way) => {
      const { page } = await withGloss.open('/papers', { pageSize: 3 });
      await untilStrips(page, 3);
      await page.evaluate(catchPresses);
      const link = await page.$('h3 a');
      if (way === 'Enter') {
        await link?.focus();
        await page.keyboard.press('Enter');
      } else {
        await link?.click({ button: way });
      }
      const href = await link?.evaluate((anchor) => anchor.getAttribute('href'));
      const type = way === 'middle' ? 'auxclick' : 'click';
      expect(await page.evaluate(() => window.glossPresses)).toEqual([`${type} ${href} default`]);
    },
  );
});

declare global {
  interface Window {
    glossPresses?: string[];
  }
}

/** Notes what presses of links come to, and keeps the tab, and any new one, where it is. */
function catchPresses(): void {
  const presses: string[] = [];
  window.glossPresses = presses;
  for (const type of ['click', 'auxclick']) {
    addEventListener(type, (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const fate = event.defaultPrevented ? 'prevented' : 'default';
      presses.push(`${type} ${link?.getAttribute('href')} ${fate}`);
      event.preventDefault();
    });
  }
}

const isPicture = (url: string) =>
  /^https:\/\/cdn-\w+\.huggingface\.co\/.*\.(?:png|svg|jpe?g|mp4)$/.test(url);

/** Counts what changes in the page and in our shadow roots. */
function countChanges(page: Page, forMs: number): Promise<number> {
  return page.evaluate(async (ms) => {
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(document, all);
    for (const host of document.querySelectorAll('gloss-card, gloss-bar')) {
      if (host.shadowRoot) observer.observe(host.shadowRoot, all);
    }
    await new Promise((resolve) => setTimeout(resolve, ms));
    return changes;
  }, forMs);
}

/** Answers, when called, which of our functions have run since. */
async function startTrace(page: Page): Promise<() => Promise<string[]>> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  return async () => {
    const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
      traceEvents: { name: string; args?: { data?: { url?: string } } }[];
    };
    return trace.traceEvents
      .filter(({ args }) => args?.data?.url?.startsWith('chrome-extension:'))
      .map((event) => event.name);
  };
}

/** What the focus meets on its way to the footer, our own controls left out. */
async function readTabOrder(page: Page): Promise<string[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const met: string[] = [];
  for (let steps = 0; steps < 120; steps += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused.localName.startsWith('gloss-')) return undefined;
      return `${focused.localName} ${focused.getAttribute('href') ?? focused.textContent}`;
    });
    if (name !== undefined) met.push(name);
    if (name === 'a /privacy') break;
  }
  return met;
}

const readWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** Our controls that stick out of the window. */
function readOverhang(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('gloss-card, gloss-bar')].flatMap((host) =>
      [...(host.shadowRoot?.querySelectorAll('.strip, .bar, .line > *, .bar > *') ?? [])]
        .filter((element) => !element.matches('.panel'))
        .filter((element) => element.getBoundingClientRect().right > innerWidth)
        .map((element) => `${host.getAttribute('data-paper')} ${element.className}`),
    ),
  );
}

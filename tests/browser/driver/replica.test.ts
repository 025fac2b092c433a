import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { createSite } from '../../site/create-site.ts';
import type { SiteOptions } from '../../site/site.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { serveSite } from './serve-site.ts';

let browser: Browser;

async function open(path: string, options: SiteOptions = {}): Promise<Page> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await serveSite(page, await createSite(options));
  await page.goto(`https://huggingface.co${path}`);
  await page.waitForFunction(() => window.replica.hydrated);
  return page;
}

function listIds(page: Page): Promise<readonly string[]> {
  return page.$$eval('h3 a', (links) =>
    links.map((link) => link.pathname.slice('/papers/'.length)),
  );
}

async function press(page: Page, test: string): Promise<void> {
  await page.$eval(`[data-test="${test}"]`, (button) => (button as HTMLElement).click());
}

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
])('the replica in %s', (_, launch) => {
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it.each(['svelte-3', 'svelte-5'] as const)(
    'removes a node it does not know when %s hydrates it',
    async (hydrate) => {
      const page = await browser.newPage();
      onTestFinished(() => page.close());
      await serveSite(page, await createSite({ hydrate, hydrationDelayMs: 500 }));
      await page.goto('https://huggingface.co/papers');
      await page.$eval('article', (card) => card.append(document.createElement('gloss-card')));
      expect(await page.$('gloss-card')).not.toBeNull();
      await page.waitForFunction(() => window.replica.hydrated);
      expect(await page.$('gloss-card')).toBeNull();
      expect(await listIds(page)).toHaveLength(24);
    },
  );

  it('re-uses cards for another day and leaves its data as it was', async () => {
    const page = await open('/papers', { navigation: 'client' });
    const card = await page.$('article');
    const [first] = await listIds(page);
    await press(page, 'previous');
    await page.waitForFunction(
      (id) => document.querySelector('h3 a')?.getAttribute('href') !== `/papers/${id}`,
      {},
      first,
    );
    expect(page.url()).toBe('https://huggingface.co/papers/date/2026-08-05');
    expect(await listIds(page)).toHaveLength(15);
    expect(await card?.evaluate((element) => element.isConnected)).toBe(true);
    const props = await page.$eval('[data-target="DailyPapers"]', (island) =>
      island.getAttribute('data-props'),
    );
    expect(props).toContain(first);
  });

  it('renders the list anew', async () => {
    const page = await open('/papers');
    const card = await page.$('article');
    await press(page, 'rerender');
    await page.waitForFunction((element) => element?.isConnected === false, {}, card);
    expect(await listIds(page)).toHaveLength(24);
  });

  it('adds cards as one scrolls', async () => {
    const page = await open('/papers/trending', { pageSize: 10, infiniteScroll: true });
    expect((await listIds(page)).length).toBeLessThan(52);
    await page.waitForFunction(() => {
      scrollTo(0, document.body.scrollHeight);
      return document.querySelectorAll('h3 a').length === 52;
    });
    expect(new Set(await listIds(page)).size).toBe(52);
  });

  it('switches to dark and back at run time', async () => {
    const page = await open('/papers');
    const isDark = () => page.$eval('html', (html) => html.classList.contains('dark'));
    expect(await isDark()).toBe(false);
    await press(page, 'theme');
    await press(page, 'theme');
    expect(await isDark()).toBe(true);
    await press(page, 'theme');
    expect(await isDark()).toBe(false);
  });

  it('opens its search with Ctrl+K', async () => {
    const page = await open('/papers');
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.waitForSelector('[data-test="search-field"]:focus');
  });
});

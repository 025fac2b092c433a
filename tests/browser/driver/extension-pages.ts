import type { Browser, Page } from 'puppeteer-core';

import * as chromium from './chromium.ts';
import * as firefox from './firefox.ts';

declare const chrome: {
  readonly tabs: { query: (filter: object) => Promise<readonly unknown[]> };
};

/** Opens one of the extension's own pages, such as `library.html`, in a tab. */
export async function openExtensionPage(browser: Browser, path: string): Promise<Page> {
  const open = (await isFirefox(browser)) ? firefox.openFirefoxPage : chromium.openExtensionPage;
  return open(browser, path);
}

/** The page that the extension itself has opened, by a part of its address. */
export async function untilExtensionPage(browser: Browser, part: string): Promise<Page> {
  // Of those in Firefox the driver does not know the address, but they themselves do.
  const isMeant = (page: Page) => page.evaluate((sought) => location.href.includes(sought), part);
  for (let tries = 0; tries < 100; tries += 1) {
    for (const page of await browser.pages()) {
      if (await isMeant(page).catch(() => false)) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no page of the extension has ${part} in its address`);
}

/** The popup over `page`; in Firefox, whose driver sees no popups, it is a tab of its own. */
export async function openPopup(browser: Browser, page: Page): Promise<Page> {
  if (!(await isFirefox(browser))) return chromium.openPopup(browser, page);
  // Of a tab that is made behind others Firefox 153 tells the driver a minute late at times.
  const popup = await firefox.openFirefoxPage(browser, 'manifest.json');
  await page.bringToFront();
  await popup.evaluate(() => location.assign('popup.html'));
  await popup.waitForSelector('[role=tab]');
  // The tab in front stays the one that it is about, as it would under a popup.
  await popup.evaluate(async () => {
    const tabs = await chrome.tabs.query({ active: true, currentWindow: true });
    chrome.tabs.query = () => Promise.resolve(tabs);
  });
  await popup.bringToFront();
  return popup;
}

/** Has the browser save, without asking, in a folder what a page lets it. */
export async function saveIn(page: Page, folder: string): Promise<void> {
  const browser = page.browser();
  if (await isFirefox(browser)) return firefox.saveIn(browser, folder);
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

const isFirefox = async (browser: Browser) => /firefox/i.test(await browser.version());

import type { Page } from 'puppeteer-core';
import { afterEach } from 'vitest';

import { openExtensionPage, openPopup } from '../driver/extension-pages.ts';
import type { BrowserName, OpenOptions } from '../overlay/browsers.ts';
import { untilStrips } from '../overlay/strips.ts';
import { useStorage } from '../storage/use-storage.ts';
import { useOwnPage } from './own-pages.ts';

/** A browser with Gloss for a whole file or `describe`, and its popup over tabs; nothing is kept at a test's start. */
export function usePopup(name: BrowserName = 'Chromium') {
  const { gloss, one: backdoor } = useStorage(name);
  let popups: Page[] = [];
  // Before their tabs, which would take them along.
  afterEach(async () => {
    // One that was left is gone already.
    await Promise.all(popups.filter((popup) => !popup.isClosed()).map((popup) => popup.close()));
    popups = [];
  });
  return {
    gloss,
    backdoor,
    /** The popup over a tab. */
    popUp: async (page: Page) => {
      await page.bringToFront();
      const popup = await openPopup(gloss.browser(), page);
      popups.push(popup);
      await popup.waitForSelector('[role=tab]');
      return { popup, ...useOwnPage(popup) };
    },
    openPapers: async (path = '/papers', options?: OpenOptions) => {
      const { page } = await gloss.open(path, options);
      await untilStrips(page);
      return page;
    },
    /** The popup's filters, in a tab of their own. */
    openFilters: async () => {
      const popup = await openExtensionPage(gloss.browser(), 'popup.html#filters');
      popups.push(popup);
      await popup.waitForSelector('[data-tab=filters][aria-selected=true]');
      return { popup, ...useOwnPage(popup) };
    },
  };
}

import type { Page } from 'puppeteer-core';
import { afterEach } from 'vitest';

import { openPopup } from '../driver/chromium.ts';
import { untilStrips } from '../overlay/strips.ts';
import { useStorage } from '../storage/use-storage.ts';
import { useOwnPage } from './own-pages.ts';

/** Chromium with Gloss for a whole file, and its popup over tabs; nothing is kept at a test's start. */
export function usePopup() {
  const { chromium, one: backdoor } = useStorage();
  let popups: Page[] = [];
  // Before their tabs, which would take them along.
  afterEach(async () => {
    await Promise.all(popups.map((popup) => popup.close()));
    popups = [];
  });
  return {
    chromium,
    backdoor,
    /** The popup over a tab. */
    popUp: async (page: Page) => {
      await page.bringToFront();
      const popup = await openPopup(chromium.browser(), page);
      popups.push(popup);
      await popup.waitForSelector('[role=tab]');
      return { popup, ...useOwnPage(popup) };
    },
    openPapers: async (path = '/papers') => {
      const { page } = await chromium.open(path);
      await untilStrips(page);
      return page;
    },
  };
}

import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { range } from '../range.ts';
import { idOf } from '../saved-papers.ts';
import { REAL_DAY } from '../shared.ts';
import { readDays } from '../site/read-days.ts';
import { withShared } from '../with-shared.ts';
import { openExtensionPage } from './driver/extension-pages.ts';
import { BROWSERS } from './overlay/browsers.ts';
import { readShownPapers, sortBy } from './overlay/controls.ts';
import { describeDays } from './overlay/describe-days.ts';
import { nextFrames, untilStrips } from './overlay/strips.ts';
import { eventually } from './popup/own-pages.ts';
import { usePopup } from './popup/use-popup.ts';

declare const chrome: {
  readonly tabs: {
    readonly query: (filter: object) => Promise<readonly { readonly id: number }[]>;
  };
  readonly action: { readonly getBadgeText: (of: { tabId: number }) => Promise<string> };
};

const since = '2026-11-01T00:00:00.000Z';
const MODELS = { kind: 'keyword', value: 'models', label: 'models', since };

const countFollowed = (page: Page) =>
  page.$$eval(
    'gloss-card',
    (hosts) => hosts.filter((host) => host.shadowRoot?.querySelector('.follows')).length,
  );

describe.each(BROWSERS)('followed papers, in %s', (name) => {
  const { gloss, backdoor, popUp, openPapers } = usePopup(name);
  /** What stands on the icon for any of the open tabs. */
  let readBadges: () => Promise<readonly string[]>;

  beforeAll(async () => {
    const page = await openExtensionPage(gloss.browser(), 'manifest.json');
    readBadges = () =>
      page.evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        const texts = tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id }));
        return (await Promise.all(texts)).filter((text) => text !== '');
      });
  });

  it('counts the followed papers of the open page on the icon, until the tab leaves it', async () => {
    const page = await openPapers();
    await backdoor().ask('follows.add', MODELS);
    await eventually(() => countFollowed(page)).toBeGreaterThan(0);
    const followed = await countFollowed(page);
    await eventually(readBadges).toEqual([String(followed)]);

    await backdoor().ask('settings.patch', { toolbarCount: false });
    await eventually(readBadges).toEqual([]);
    await backdoor().ask('settings.patch', { toolbarCount: true });
    await eventually(readBadges).toEqual([String(followed)]);

    await page.goto('https://huggingface.co/models');
    await eventually(readBadges).toEqual([]);
    // From the browser's cache of pages or anew.
    await page.evaluate(() => history.back());
    await eventually(readBadges).toEqual([String(followed)]);
    await backdoor().ask('follows.remove', MODELS);
    await eventually(readBadges).toEqual([]);
  });

  describeDays((read) => {
    it('lists in the popup the followed papers that were on a page, until they are opened or read', async () => {
      await backdoor().ask('follows.add', MODELS);
      const days = await read();
      const page = await openPapers('/papers', { days });
      const followed = await countFollowed(page);
      expect(followed).toBeGreaterThan(1);
      await eventually(() => backdoor().readStored('news')).toMatchObject({
        unread: { length: followed },
      });
      const first = await popUp(page);
      await eventually(() => first.text('[data-tab=follows]')).toBe(`Follows (${followed})`);
      await first.click('[data-tab=follows]');
      const news = () => first.count('[data-section=news] [data-paper]');
      await eventually(news).toBe(Math.min(followed, 5));
      const opened = await first.popup.$eval('[data-section=news] a', (link) => link.href);
      expect(opened).toMatch(/^https:\/\/huggingface\.co\/papers\/\d/);

      await openPapers(new URL(opened).pathname, { days });
      await eventually(() => backdoor().readStored('news')).toMatchObject({
        unread: { length: followed - 1 },
        read: { length: 1 },
      });
      // On the list once more it is no news. In the background no frame is drawn.
      await page.bringToFront();
      await page.reload();
      await untilStrips(page);
      await eventually(readBadges).toContain(String(followed));
      const { click, text } = await popUp(page);
      await eventually(() => text('[data-tab=follows]')).toBe(`Follows (${followed - 1})`);
      await click('[data-tab=follows]');
      await click('[data-action=read-all]');
      await eventually(() => text('[data-tab=follows]')).toBe('Follows');
      await click('[data-section=news] [data-action=undo]');
      await eventually(() => text('[data-tab=follows]')).toBe(`Follows (${followed - 1})`);
    });
  });

  it('has room in the popup for all tabs, whichever is chosen, with a hundred followed papers', async () => {
    await backdoor().ask('follows.add', MODELS);
    const unread = range(0, 100).map((n) => ({ id: idOf(n), title: 'Models', follows: [MODELS] }));
    await backdoor().writeStored('news', { version: 1, unread, read: [], setAside: [] });
    const { popup, click, text } = await popUp(await openPapers());
    // And those of the page.
    await eventually(() => text('[data-tab=follows]')).toMatch(/^Follows \(1\d\d\)$/);
    for (const tab of ['page', 'filters', 'follows', 'saved', 'techniques', 'settings']) {
      await click(`[data-tab=${tab}]`);
      const excess = await popup.$eval('.tabs', (tabs) => tabs.scrollWidth - tabs.clientWidth);
      expect([tab, excess]).toEqual([tab, 0]);
    }
  });

  withShared(REAL_DAY, () => {
    it('are counted, listed and put first on a real day', async () => {
      const { page } = await gloss.open('/papers', { days: await readDays(REAL_DAY) });
      await untilStrips(page);
      await backdoor().ask('follows.add', MODELS);
      await eventually(() => countFollowed(page)).toBeGreaterThan(1);
      const followed = await countFollowed(page);
      await eventually(readBadges).toEqual([String(followed)]);
      await sortBy(page, 'followed');
      await nextFrames(page);
      const shown = await readShownPapers(page);
      const firsts = await page.$$eval('gloss-card', (hosts) =>
        hosts.flatMap((host) =>
          host.shadowRoot?.querySelector('.follows') ? [host.getAttribute('data-paper')] : [],
        ),
      );
      expect(shown.length).toBeGreaterThan(followed);
      expect(new Set(shown.slice(0, followed))).toEqual(new Set(firsts));
      const { click, text, count } = await popUp(page);
      await eventually(() => text('[data-tab=follows]')).toBe(`Follows (${followed})`);
      await click('[data-tab=follows]');
      await eventually(() => count('[data-section=news] [data-paper]')).toBe(Math.min(followed, 5));
    });
  });
});

import { describe, expect, it } from 'vitest';

import { openExtensionPage } from '../driver/extension-pages.ts';
import { BROWSERS, useBrowser } from './browsers.ts';
import { clickStrip, untilInStrip } from './controls.ts';
import { askFrom } from './messages.ts';
import { nextFrames, readStrips, untilStrips } from './strips.ts';

describe.each(BROWSERS)('settings, in %s', (name) => {
  const { open, browser } = useBrowser(name);

  it('show in open pages at once: badges per card, groups, pages left alone', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page, 24);
    const before = await readStrips(page);
    const library = await openExtensionPage(browser(), 'library.html');
    await page.bringToFront();
    const change = (patch: object) => askFrom(library, 'settings.patch', patch);

    await change({ badgesPerCard: 1 });
    await nextFrames(page);
    expect(await readStrips(page)).toEqual(
      before.map((strip) => ({
        ...strip,
        techniques: strip.techniques.slice(0, 1),
        more: strip.more + Math.max(0, strip.techniques.length - 1),
      })),
    );

    await change({ badgesPerCard: 3, hiddenGroups: ['learning'] });
    await nextFrames(page);
    const without = (await readStrips(page)).flatMap(({ techniques }) => techniques);
    expect(without).not.toContain('reinforcement-learning');
    expect(without).toContain('robotics');
    // The panel tells of all: there is none that it would offer to add.
    const paper = before.find(({ techniques }) => techniques.includes('reinforcement-learning'));
    await clickStrip(page, paper?.paper ?? '', '[data-action="why"]');
    await untilInStrip(page, paper?.paper ?? '', 'li[data-technique="reinforcement-learning"]');
    await page.keyboard.press('Escape');

    await change({ hiddenGroups: [], offPages: ['daily'] });
    await page.waitForFunction(() => document.querySelector('gloss-card, gloss-bar') === null);

    await change({ offPages: [] });
    await untilStrips(page, 24);
    expect(await readStrips(page)).toEqual(before);
    expect(problems).toEqual([]);
    await library.close();
  });

  it('of more badges than a phone has room for let it scroll them', async () => {
    const { page } = await open('/papers', { width: 320 });
    await untilStrips(page, 24);
    const library = await openExtensionPage(browser(), 'library.html');
    await page.bringToFront();
    await askFrom(library, 'settings.patch', { badgesPerCard: 5 });
    const row = `gloss-card[data-paper="2607.02642"] >>> .badges`;
    await page.waitForSelector(`${row} > :nth-child(4)`);
    await page.locator(`${row} > :first-child`).hover();
    await page.mouse.wheel({ deltaX: 100 });
    const [last] = await page.$$(`${row} > :last-child`);
    await expect.poll(() => last?.isIntersectingViewport({ threshold: 1 })).toBe(true);
    await askFrom(library, 'settings.patch', { badgesPerCard: 3 });
    await library.close();
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { findExtension, useBrowser } from './browsers.ts';
import { clickStrip } from './controls.ts';
import { expectedStrip, nextFrames, readStrips, untilStrips } from './strips.ts';

describe('one overlay at a time, in Chromium', () => {
  const { open, browser } = useBrowser('Chromium');

  it('a second copy of the script takes the place of the first', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page, 24);
    await markHosts(page);
    await watchSight(page);
    await runScriptAgain(page);
    await page.waitForFunction(() => document.querySelector('[data-first]') === null);
    await untilStrips(page, 24);
    expect(await page.$('[data-was-hidden]')).toBeNull();
    const strips = await readStrips(page);
    expect(strips).toEqual(strips.map(({ cardPaper }) => expectedStrip(cardPaper)));
    expect(await page.$$eval('gloss-bar', ({ length }) => length)).toBe(1);
    expect(await page.$$eval('style[data-gloss-style]', ({ length }) => length)).toBe(2);

    await clickStrip(page, '2607.27205', '[data-technique="robotics"]');
    await nextFrames(page);
    expect(await page.$$eval('[data-gloss="hide"]', ({ length }) => length)).toBe(22);
    expect(problems).toEqual([]);
  });

  it.each(['[data-technique]', '[data-action="save"]', '[data-action="why"]'])(
    'after an update, the next touch takes the old overlay away and does nothing else: %s',
    async (control) => {
      const { page, problems } = await open('/papers');
      await untilStrips(page, 24);
      await browser().installExtension(findExtension('Chromium'));
      await clickStrip(page, '2607.27205', control);
      await page.waitForFunction(isClean, { timeout: 5000 });
      expect(page.url()).toBe('https://huggingface.co/papers');
      expect(problems).toEqual([]);
    },
  );

  it('after an update, an old overlay is gone when its tab is seen again, and new tabs have the new one', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page, 24);
    await browser().installExtension(findExtension('Chromium'));
    const { page: fresh } = await open('/papers');
    await untilStrips(fresh, 24);
    await page.bringToFront();
    await page.waitForFunction(isClean, { timeout: 5000 });
    expect(problems).toEqual([]);
  });
});

describe('one overlay at a time, in Firefox', () => {
  const { open, browser } = useBrowser('Firefox');

  it('after an update, the new script takes the place of the old one in open tabs', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page, 24);
    await markHosts(page);
    await watchSight(page);
    await browser().installExtension(findExtension('Firefox'));
    await page.waitForFunction(() => document.querySelector('[data-first]') === null);
    await untilStrips(page, 24);
    expect(await page.$('[data-was-hidden]')).toBeNull();
    expect(await page.$$eval('style[data-gloss-style]', ({ length }) => length)).toBe(2);
    await clickStrip(page, '2607.27205', '[data-technique="robotics"]');
    await nextFrames(page);
    expect(await page.$$eval('[data-gloss="hide"]', ({ length }) => length)).toBe(22);
    expect(problems).toEqual([]);
  });
});

const markHosts = (page: Page) =>
  page.$$eval('gloss-card, gloss-bar', (hosts) => {
    for (const host of hosts) host.setAttribute('data-first', '');
  });

/** Marks the cards that a frame finds out of sight. */
const watchSight = (page: Page) =>
  page.evaluate(() => {
    const look = () => {
      for (const card of document.querySelectorAll('article')) {
        const isSeen = card.checkVisibility({ visibilityProperty: true });
        if (!isSeen) card.setAttribute('data-was-hidden', '');
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

function isClean(): boolean {
  const ours = 'gloss-card, gloss-bar, [data-gloss], style[data-gloss-style]';
  return document.querySelector(ours) === null;
}

/** Runs the built content script once more in the extension's world of the page. */
async function runScriptAgain(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin.startsWith('chrome-extension:'));
  const script = join(findExtension('Chromium'), 'content-scripts/papers.js');
  await session.send('Runtime.evaluate', {
    expression: readFileSync(script, 'utf8'),
    ...(world && { contextId: world.id }),
  });
  await session.detach();
}

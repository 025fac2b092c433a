import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { openExtensionPage } from '../driver/extension-pages.ts';
import { BROWSERS, useBrowser } from './browsers.ts';
import { clickStrip, readStripText, untilInStrip } from './controls.ts';
import { askFrom } from './messages.ts';
import { nextFrames, readStrips, untilStrips } from './strips.ts';

const PAPER = '2607.05391';
const WHY = '[data-action="why"]';

async function readTechniques(page: Page, paper = PAPER): Promise<readonly string[] | undefined> {
  return (await readStrips(page)).find((strip) => strip.paper === paper)?.techniques;
}

/** Which control of the why panel has the focus, and of which technique. */
const readFocus = (page: Page) =>
  page.evaluate((paper) => {
    const { shadowRoot } = document.querySelector(`gloss-card[data-paper="${paper}"]`)!;
    const focused = shadowRoot?.activeElement;
    return [
      focused?.closest('[data-technique]')?.getAttribute('data-technique') ?? undefined,
      focused?.getAttribute('data-action') ?? undefined,
    ];
  }, PAPER);

describe.each(BROWSERS)('corrections, in %s', (name) => {
  const { open } = useBrowser(name);

  it('“not this” takes a badge away, in every tab and for ever, until it is undone', async () => {
    const { page: other } = await open('/papers/week/2026-W32', { pageSize: 60 });
    await untilStrips(other);
    const { page, problems } = await open('/papers');
    await untilStrips(page);
    const before = await readTechniques(page);
    const [first = ''] = before ?? [];

    await clickStrip(page, PAPER, WHY);
    await clickStrip(page, PAPER, '.techniques li:first-child [data-action="not-this"]');
    await untilInStrip(page, PAPER, '[data-action="undo-correction"]');
    expect(await readTechniques(page)).not.toContain(first);
    // A tab that nobody sees is drawn when it is seen again.
    await other.bringToFront();
    await other.waitForFunction(
      (paper, technique) => {
        const root = document.querySelector(`gloss-card[data-paper="${paper}"]`)?.shadowRoot;
        return root?.querySelector(`.badges [data-technique="${technique}"]`) === null;
      },
      {},
      PAPER,
      first,
    );

    await page.bringToFront();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await untilStrips(page);
    expect(await readTechniques(page)).not.toContain(first);
    await clickStrip(page, PAPER, WHY);
    await clickStrip(page, PAPER, '[data-action="undo-correction"]');
    await untilInStrip(page, PAPER, `.badges [data-technique="${first}"]`);
    expect(await readTechniques(page)).toEqual(before);
    expect(problems).toEqual([]);
  });

  it('leave the focus on what was asked, and on what takes it back', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page);
    const [first = ''] = (await readTechniques(page)) ?? [];
    await clickStrip(page, PAPER, WHY);
    const press = async (action: string) => {
      const button = await page.waitForSelector(
        `gloss-card[data-paper="${PAPER}"] >>> .techniques [data-technique="${first}"] [data-action="${action}"]`,
      );
      await button?.focus();
      await page.keyboard.press('Enter');
    };
    await press('follow');
    await untilInStrip(page, PAPER, '.techniques [data-action="follow"][aria-pressed="true"]');
    expect(await readFocus(page)).toEqual([first, 'follow']);
    await press('not-this');
    await untilInStrip(page, PAPER, '.techniques [data-action="undo-correction"]');
    expect(await readFocus(page)).toEqual([first, 'undo-correction']);
    await page.keyboard.press('Enter');
    await untilInStrip(page, PAPER, `.badges [data-technique="${first}"]`);
    expect(await readFocus(page)).toEqual([first, 'not-this']);
    expect(problems).toEqual([]);
  });

  it('a technique that the user adds comes first, marked as theirs', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page);
    await clickStrip(page, PAPER, WHY);
    const select = await page.waitForSelector(
      `gloss-card[data-paper="${PAPER}"] >>> [data-action="add"]`,
    );
    await select?.focus();
    // Arrows and letters go through the closed list, and say nothing.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await select?.select('theory');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await untilInStrip(page, PAPER, '.badges [data-technique="theory"].by-user');
    expect(await readStripText(page, PAPER, ':focus')).toBe('Add');
    expect(await page.$$(`gloss-card[data-paper="${PAPER}"] >>> .by-user`)).toHaveLength(1);
    // Only what is followed may stand before it.
    const techniques = (await readTechniques(page)) ?? [];
    expect(techniques.indexOf('theory')).toBeLessThan(techniques.indexOf('test-time-scaling'));
    expect(await readStripText(page, PAPER, '.techniques li:first-child .score')).toBe(
      'You say so',
    );
    await clickStrip(page, PAPER, '.techniques li:first-child [data-action="undo-correction"]');
    await page.waitForFunction(
      (paper) =>
        document
          .querySelector(`gloss-card[data-paper="${paper}"]`)
          ?.shadowRoot?.querySelector('.by-user') === null,
      {},
      PAPER,
    );
    expect(problems).toEqual([]);
  });
});

describe.each(BROWSERS)('own techniques, in %s', (name) => {
  const { open, browser } = useBrowser(name);

  it('show on cards at once, and one switched off goes', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page);
    const before = await readTechniques(page);
    const [first = ''] = before ?? [];
    const library = await openExtensionPage(browser(), 'library.html');
    await page.bringToFront();

    await askFrom(library, 'techniques.switch', first, false);
    await nextFrames(page);
    await nextFrames(page);
    expect(await readTechniques(page)).not.toContain(first);

    const title = await page.$eval(
      `gloss-card[data-paper="${PAPER}"]`,
      (host) => host.closest('article')?.querySelector('h3')?.textContent.trim() ?? '',
    );
    await askFrom(library, 'techniques.put', {
      id: 'own-test',
      label: 'A technique of mine',
      colour: 'teal',
      keywords: [{ keyword: title.split(/[^A-Za-z]+/)[0], weight: 5 }],
    });
    await untilInStrip(page, PAPER, '[data-technique="own-test"][data-colour="teal"]');
    expect(await readStripText(page, PAPER, '[data-technique="own-test"]')).toBe('A technique of…');
    await askFrom(library, 'techniques.remove', 'own-test');
    await askFrom(library, 'techniques.switch', first, true);
    await untilInStrip(page, PAPER, `.badges [data-technique="${first}"]`);
    expect(await readTechniques(page)).toEqual(before);
    expect(problems).toEqual([]);
    await library.close();
  });

  it('with long names leave the panel’s buttons free', async () => {
    const { page } = await open('/papers');
    await untilStrips(page);
    const library = await openExtensionPage(browser(), 'library.html');
    await askFrom(library, 'techniques.put', {
      id: 'own-long',
      label: 'W'.repeat(40),
      colour: 'teal',
      keywords: [{ keyword: 'the', weight: 5 }],
    });
    await page.bringToFront();
    await clickStrip(page, PAPER, WHY);
    await untilInStrip(page, PAPER, '.techniques [data-technique="own-long"]');
    const [title, follow] = await Promise.all(
      ['strong', '[data-action="follow"]'].map(async (selector) => {
        const part = `.techniques [data-technique="own-long"] ${selector}`;
        const element = await page.$(`gloss-card[data-paper="${PAPER}"] >>> ${part}`);
        return element?.boundingBox();
      }),
    );
    expect((title?.x ?? NaN) + (title?.width ?? NaN)).toBeLessThanOrEqual(follow?.x ?? NaN);
    await askFrom(library, 'techniques.remove', 'own-long');
    await library.close();
  });
});

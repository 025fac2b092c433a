import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { BROWSERS, useBrowser } from './browsers.ts';
import { clickBar, clickStrip, inBar, untilInStrip } from './controls.ts';
import { nextFrames, untilStrips } from './strips.ts';

const PAPER = '2607.02642';
const WHY = '[data-action="why"]';
const SAVE = '[data-action="save"]';

describe.each(BROWSERS)('the panel of a card, in %s', (name) => {
  const { open } = useBrowser(name);

  async function openPanel() {
    const opened = await open('/papers');
    await untilStrips(opened.page, 24);
    await clickStrip(opened.page, PAPER, WHY);
    await untilInStrip(opened.page, PAPER, '.panel:popover-open');
    return opened;
  }

  it('is closed when its card is hidden, and not open when that is shown', async () => {
    const { page, problems } = await openPanel();
    // A click would close it.
    await page.focus(inBar('input'));
    await page.keyboard.type('title:zzzz');
    await page.waitForFunction(() => document.querySelectorAll('[data-gloss=hide]').length === 24);
    expect(await readPanel(page)).toEqual({ isOpen: false, expanded: 'false', parts: 0 });
    await clickBar(page, '[data-action="show"]');
    await nextFrames(page);
    expect(await readPanel(page)).toEqual({ isOpen: false, expanded: 'false', parts: 0 });
    expect(problems).toEqual([]);
  });

  it('is closed when its strip must move, and opens again', async () => {
    const { page, problems } = await openPanel();
    await page.evaluate(appendToCard, PAPER);
    await nextFrames(page);
    expect(await readPanel(page)).toEqual({ isOpen: false, expanded: 'false', parts: 0 });
    await saveFromPanel(page);
    expect(problems).toEqual([]);
  });

  it('opens again where the site took the strip out while it was open', async () => {
    const { page } = await openPanel();
    await page.$eval(`gloss-card[data-paper="${PAPER}"]`, (host) => host.remove());
    await nextFrames(page);
    await saveFromPanel(page);
  });
});

/** Saves with the panel opened, closes it, and takes the paper out again for the next test. */
async function saveFromPanel(page: Page): Promise<void> {
  await page.keyboard.down('Shift');
  await clickStrip(page, PAPER, SAVE);
  await page.keyboard.up('Shift');
  await untilInStrip(page, PAPER, '.panel:popover-open [data-action="tag"]');
  await page.keyboard.press('Escape');
  await clickStrip(page, PAPER, `${SAVE}[aria-pressed="true"]`);
  await untilInStrip(page, PAPER, `${SAVE}[aria-pressed="false"]`);
}

function appendToCard(paper: string): void {
  const host = document.querySelector(`gloss-card[data-paper="${paper}"]`);
  host?.after(document.createElement('i'));
}

const readPanel = (page: Page) =>
  page.$eval(`gloss-card[data-paper="${PAPER}"]`, ({ shadowRoot }) => {
    const panel = shadowRoot?.querySelector('.panel');
    return {
      isOpen: panel?.matches(':popover-open'),
      expanded: shadowRoot?.querySelector('[data-action="why"]')?.getAttribute('aria-expanded'),
      parts: panel?.childElementCount,
    };
  });

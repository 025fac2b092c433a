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

  it.each(['Escape', 'Enter'] as const)('gives the focus back that is in it: %s', async (key) => {
    const { page } = await openPanel();
    await page.focus(`gloss-card[data-paper="${PAPER}"] >>> .panel header button`);
    await page.keyboard.press(key);
    await untilInStrip(page, PAPER, '.panel:not(:popover-open)');
    expect(await page.evaluate(readFocus)).toBe('Why, and who');
    expect(await readPanel(page)).toMatchObject({ isOpen: false, expanded: 'false' });
  });
});

describe.each(BROWSERS)('a panel of the bar, in %s', (name) => {
  const { open } = useBrowser(name);

  it.each(['techniques', 'code', 'picture'])(
    '%s has the focus next, and gives it back',
    async (tool) => {
      const { page } = await open('/papers', { width: 1280 });
      await untilStrips(page, 24);
      const button = `[data-tool="${tool}"]`;
      await page.focus(inBar(button));
      const label = await page.evaluate(readFocus);
      await page.keyboard.press('Enter');
      await page.waitForSelector(inBar(`${button}[aria-expanded="true"]`));
      await page.keyboard.press('Tab');
      expect(await page.evaluate(isFocusInPanel)).toBe(true);
      await page.keyboard.press('Escape');
      await page.waitForSelector(inBar(`${button}[aria-expanded="false"]`));
      expect(await page.evaluate(readFocus)).toBe(label);
    },
  );
});

describe.each(BROWSERS)('with the Tab key, in %s', (name) => {
  const { open } = useBrowser(name);

  it.each([
    ['gloss-card', WHY],
    ['gloss-bar', '[data-tool="picture"]'],
  ])('nothing in a panel of %s covers what has the focus', async (host, button) => {
    const { page } = await open('/papers', { width: 1280, height: 700 });
    await untilStrips(page, 24);
    await page.focus(`${host} >>> ${button}`);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${host} >>> .panel:popover-open`);
    const covered: string[] = [];
    const step = async () => {
      await page.keyboard.press('Tab');
      const { isIn, isCovered, text } = await page.evaluate(readSight);
      if (isCovered) covered.push(text);
      return isIn;
    };
    let steps = 0;
    while (await step()) steps += 1;
    await page.keyboard.down('Shift');
    while (await step()) steps += 1;
    await page.keyboard.up('Shift');
    expect(steps).toBeGreaterThan(40);
    expect(covered).toEqual([]);
  });

  it('no ring is cut off around what has the focus below the bar', async () => {
    const { page } = await open('/papers');
    await untilStrips(page, 24);
    await page.focus(inBar('input'));
    await page.keyboard.type('model');
    await page.waitForSelector(inBar('.selection button'));
    const room = await page.$$eval(inBar('.selection button'), (buttons) =>
      buttons.flatMap((button) => {
        const clip = button.closest('.below')?.getBoundingClientRect();
        const { top, bottom, left } = button.getBoundingClientRect();
        return clip ? [top - clip.top, clip.bottom - bottom, left - clip.left] : [];
      }),
    );
    expect(room).toHaveLength(6);
    // A line of 2 px, 1 px away.
    expect(Math.min(...room)).toBeGreaterThanOrEqual(3);
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

function readFocus(): string | null | undefined {
  const focused = document.activeElement?.shadowRoot?.activeElement;
  return focused?.getAttribute('title');
}

/** Whether the focus is in a panel, and whether something else is to be seen in its place. */
function readSight() {
  const root = document.activeElement?.shadowRoot;
  const panel = root?.querySelector('.panel:focus-within');
  // In Firefox what scrolls has the focus itself before anything in it.
  const focused = panel?.querySelector(':focus');
  if (!root || !focused) return { isIn: panel != null, isCovered: false, text: '' };
  const { left, width, top, bottom } = focused.getBoundingClientRect();
  const isSeen = (y: number) => {
    const at = root.elementFromPoint(left + width / 2, y);
    return at !== null && focused.contains(at);
  };
  const isCovered = !isSeen(top + 3) || !isSeen(bottom - 3);
  return { isIn: true, isCovered, text: focused.textContent };
}

function isFocusInPanel(): boolean {
  return document.activeElement?.shadowRoot?.querySelector('.panel:focus-within') != null;
}

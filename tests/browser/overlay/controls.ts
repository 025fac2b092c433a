import type { Page } from 'puppeteer-core';

const inStrip = (paper: string, selector: string) =>
  `gloss-card[data-paper="${paper}"] >>> ${selector}`;
/** A selector of what the page bar holds. */
export const inBar = (selector: string) => `gloss-bar >>> ${selector}`;

/** Clicks, with the mouse, what a card's strip holds. */
export async function clickStrip(page: Page, paper: string, selector: string): Promise<void> {
  await page.locator(inStrip(paper, selector)).click();
}

/** Clicks, with the mouse, what the page bar holds. */
export async function clickBar(page: Page, selector: string): Promise<void> {
  await page.locator(inBar(selector)).click();
}

export async function sortBy(page: Page, order: string): Promise<void> {
  const select = await page.waitForSelector(inBar('select'));
  await select?.select(order);
}

/** Resolves with the element once the strip holds it. */
export async function untilInStrip(page: Page, paper: string, selector: string): Promise<void> {
  await page.waitForSelector(inStrip(paper, selector), { timeout: 5000 });
}

/** The text of what the strip holds, whitespace collapsed; `undefined` if it holds no such thing. */
export async function readStripText(
  page: Page,
  paper: string,
  selector: string,
): Promise<string | undefined> {
  const element = await page.$(inStrip(paper, selector));
  return element?.evaluate(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
}

export async function readBarText(page: Page, selector: string): Promise<string | undefined> {
  const element = await page.$(inBar(selector));
  return element?.evaluate(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
}

/** The papers whose cards are drawn, in the order in which the eye meets them. */
export function readShownPapers(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('gloss-card')]
      .map((host) => {
        let part = host.parentElement;
        while (part && !part.querySelector('h3')) part = part.parentElement;
        return {
          paper: host.getAttribute('data-paper') ?? '',
          box: (part ?? host).getBoundingClientRect(),
        };
      })
      .filter(({ box }) => box.height > 0)
      .toSorted((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
      .map(({ paper }) => paper),
  );
}

/** What the page says of a card that is hidden, dimmed or highlighted, by paper. */
export function readMarks(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-gloss]')].map((card) => [
        card.querySelector('gloss-card')?.getAttribute('data-paper') ?? '',
        `${card.getAttribute('data-gloss')} ${card.getAttribute('data-gloss-rule')}`,
      ]),
    ),
  );
}

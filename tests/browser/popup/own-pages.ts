import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';

export interface Own {
  /** Waits for an element, and clicks it. */
  readonly click: (selector: string) => Promise<void>;
  /** Empties a field and types. */
  readonly write: (selector: string, text: string) => Promise<void>;
  readonly choose: (selector: string, value: string) => Promise<void>;
  /** Gives a file to the button that asks for one. */
  readonly pick: (button: string, path: string) => Promise<void>;
  readonly texts: (selector: string) => Promise<readonly string[]>;
  /** The text of the first such element; empty if there is none. */
  readonly text: (selector: string) => Promise<string>;
  readonly count: (selector: string) => Promise<number>;
}

/** What a user does on one of the extension's own pages, and what they read there. */
export function useOwnPage(page: Page): Own {
  const texts = (selector: string) =>
    page.$$eval(selector, (found) => found.map((element) => (element.textContent ?? '').trim()));
  return {
    click: (selector) => page.locator(selector).click(),
    async write(selector, text) {
      await page.locator(selector).click({ count: 3 });
      await page.keyboard.press('Backspace');
      await page.keyboard.type(text);
    },
    async choose(selector, value) {
      await page.waitForSelector(selector);
      await page.select(selector, value);
    },
    async pick(button, path) {
      // What the button itself opens is the browser's, and Firefox's driver does not see it.
      const field = await page.$(`input[type=file]:has(+ ${button})`);
      await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
    },
    texts,
    text: async (selector) => (await texts(selector))[0] ?? '',
    count: (selector) => page.$$eval(selector, (found) => found.length),
  };
}

/** Cards of a page of the site by what a filter made of them. */
export const countCards = (page: Page, action: string): Promise<number> =>
  page.$$eval(`[data-gloss="${action}"]`, (found) => found.length);

/** Expects it soon: a busy machine may take its time. */
export const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 10_000 });

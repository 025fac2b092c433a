import type { Page } from 'puppeteer-core';

declare const chrome: {
  readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> };
};

/** Asks the background as one of the extension's own pages does. */
export function askFrom(page: Page, name: string, ...args: readonly unknown[]): Promise<unknown> {
  return page.evaluate(
    (gloss, list) => chrome.runtime.sendMessage({ gloss, args: list }),
    name,
    args,
  );
}

import browser from 'webextension-polyfill';

/** The version in the manifest. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;

/** The address of one of the extension's own pages. */
export const extensionUrl = (page: string): string => browser.runtime.getURL(page);

/** Opens one of the extension's own pages in a new tab; needs no permission. */
export async function openOwnPage(page: string): Promise<void> {
  await browser.tabs.create({ url: extensionUrl(page) });
}

/** Whether this page of the extension is a tab; the toolbar's popup is none. */
export const isInTab = async (): Promise<boolean> =>
  (await browser.tabs.getCurrent()) !== undefined;

/** Background only: has it started with the browser, not only by the first message. */
export function wakeWithBrowser(): void {
  browser.runtime.onStartup.addListener(() => undefined);
}

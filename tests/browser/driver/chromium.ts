import { resolve } from 'node:path';

import { launch } from 'puppeteer-core';
import type { Browser, Extension, Page } from 'puppeteer-core';

import { findChromium } from '../../setup/find-browsers.mjs';
import type { LaunchOptions } from './launch-options.ts';

/** Chromium with the unpacked extension at `extensionPath`, if one is given. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const { extensionPath, profilePath, dark = false } = options;
  const { headless = true, width = 1280, height = 900 } = options;
  const browser = await launch({
    browser: 'chrome',
    executablePath: findChromium() ?? fail(),
    headless,
    ...(profilePath !== undefined && { userDataDir: profilePath }),
    enableExtensions: extensionPath !== undefined,
    defaultViewport: headless ? { width, height } : null,
    args: [
      `--window-size=${width},${height}`,
      // Root, as in most containers, gets no sandbox; the pages are our own.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
    ],
  });
  // Not by `enableExtensions: [path]`: puppeteer 25 does not wait for those.
  if (extensionPath !== undefined) await browser.installExtension(resolve(extensionPath));
  return browser;
}

function fail(): never {
  throw new Error('No Chromium found; set CHROME_PATH.');
}

/** Opens one of the extension's own pages, such as `library.html`, in a tab. */
export async function openExtensionPage(browser: Browser, path: string): Promise<Page> {
  const { id } = await findExtension(browser);
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  return page;
}

/** Clicks the toolbar button on `page` and answers with the popup that opens. */
export async function openPopup(browser: Browser, page: Page): Promise<Page> {
  const extension = await findExtension(browser);
  const address = `chrome-extension://${extension.id}/popup`;
  const opened = browser.waitForTarget((target) => target.url().startsWith(address));
  await extension.triggerAction(page);
  return (await opened).asPage();
}

async function findExtension(browser: Browser): Promise<Extension> {
  const [extension] = (await browser.extensions()).values();
  if (extension === undefined) throw new Error('no extension is installed');
  return extension;
}

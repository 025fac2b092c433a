import { launch } from 'puppeteer-core';
import type { Browser, Page, Target } from 'puppeteer-core';

import { findFirefox } from '../../setup/find-browsers.mjs';
import type { LaunchOptions } from './launch-options.ts';

/** Firefox with the unpacked extension at `extensionPath` installed for this run, if one is given. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Browser> {
  const { extensionPath, headless = true, width = 1280, height = 900, dark = false } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? fail(),
    headless,
    defaultViewport: headless ? { width, height } : null,
    args: [
      `--width=${width}`,
      `--height=${height}`,
      // Without it nothing opens the extension's own pages.
      '--remote-allow-system-access',
    ],
    extraPrefsFirefox: {
      // 0 is dark, 1 is light; 2, the default, follows the desktop.
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    },
  });
  if (extensionPath !== undefined) await browser.installExtension(extensionPath);
  return browser;
}

function fail(): never {
  throw new Error('No Firefox found; set FIREFOX_PATH.');
}

interface Connection {
  readonly send: (
    method: string,
    parameters: object,
  ) => Promise<{
    readonly result: {
      readonly contexts?: readonly { readonly context: string }[];
      readonly exceptionDetails?: { readonly text: string };
    };
  }>;
}

/** A tab is told of in less than a second, but at times, on a busy machine, not at all (Firefox 153, 2026-11). */
const LATE_MS = 20_000;
const MOST_TRIES = 4;

/**
 * Opens one of the extension's own pages in a tab. Firefox 153 lets no driver go to their addresses, but its
 * own windows may.
 */
export async function openFirefoxPage(browser: Browser, path: string): Promise<Page> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, LATE_MS));
    const page = await Promise.race([openPage(browser, path), late]);
    if (page !== undefined) return page;
  }
  throw new Error(`Firefox tells of no tab with ${path}`);
}

async function openPage(browser: Browser, path: string): Promise<Page> {
  // Puppeteer 25 has no public way to a browser's own windows.
  const { connection } = browser as unknown as { readonly connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const opened = new Promise<Target>((resolve) => browser.once('targetcreated', resolve));
  const { result } = await connection.send('script.evaluate', {
    expression: `(${openTab.toString()})(${JSON.stringify(path)})`,
    target: { context: tree.result.contexts?.[0]?.context },
    awaitPromise: false,
  });
  if (result.exceptionDetails !== undefined) throw new Error(result.exceptionDetails.text);
  const page: Page = await (await opened).asPage();
  await page.waitForFunction(() => location.protocol === 'moz-extension:');
  return page;
}

/** Has the browser save files in a folder without asking. */
export async function saveIn(browser: Browser, destinationFolder: string): Promise<void> {
  // Puppeteer 25 has no public way but for contexts of its own.
  const { connection } = browser as unknown as { readonly connection: Connection };
  const downloadBehavior = { type: 'allowed', destinationFolder };
  await connection.send('browser.setDownloadBehavior', { downloadBehavior });
}

declare const WebExtensionPolicy: {
  readonly getActiveExtensions: () => readonly {
    readonly isPrivileged: boolean;
    readonly mozExtensionHostname: string;
  }[];
};
declare const Services: {
  readonly scriptSecurityManager: { readonly getSystemPrincipal: () => unknown };
};
declare const gBrowser: {
  selectedTab: unknown;
  readonly addTab: (url: string, options: { readonly triggeringPrincipal: unknown }) => unknown;
};

/** Runs in the browser's window. */
function openTab(path: string): void {
  const ours = WebExtensionPolicy.getActiveExtensions().find(({ isPrivileged }) => !isPrivileged);
  gBrowser.selectedTab = gBrowser.addTab(`moz-extension://${ours?.mozExtensionHostname}/${path}`, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
}

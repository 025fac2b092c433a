import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';

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
    args: [`--width=${width}`, `--height=${height}`],
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

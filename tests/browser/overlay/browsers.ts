import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';

import { createSite } from '../../site/create-site.ts';
import type { SiteOptions } from '../../site/site.ts';
import { launchChromium } from '../driver/chromium.ts';
import { launchFirefox } from '../driver/firefox.ts';
import type { LaunchOptions } from '../driver/launch-options.ts';
import type { RecordedRequest } from '../driver/serve-site.ts';
import { serveSite } from '../driver/serve-site.ts';

export const BROWSERS = ['Chromium', 'Firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

const LAUNCH = { Chromium: launchChromium, Firefox: launchFirefox };
const OUTPUT = { Chromium: 'chrome-mv3', Firefox: 'firefox-mv3' };

/** The built extension for a browser. */
export function findExtension(name: BrowserName): string {
  const path = resolve(import.meta.dirname, '../../../.output', OUTPUT[name]);
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build`);
  return path;
}

export interface OpenOptions extends SiteOptions {
  readonly width?: number;
  readonly height?: number;
  /** Runs in the page before any script of its own. */
  readonly before?: () => void;
}

export interface Opened {
  readonly page: Page;
  readonly requests: readonly RecordedRequest[];
  /** Console errors and warnings, and uncaught exceptions, of the page and of the content script. */
  readonly problems: readonly string[];
}

export interface OpenBrowser {
  readonly browser: () => Browser;
  /** Opens an address of the replica, such as `/papers`, in a tab that lives as long as the test. */
  readonly open: (path: string, options?: OpenOptions) => Promise<Opened>;
}

/** One browser for a whole `describe`, with Gloss unless `extension` is false. */
export function useBrowser(
  name: BrowserName,
  { extension = true, ...options }: LaunchOptions & { readonly extension?: boolean } = {},
): OpenBrowser {
  let browser: Browser | undefined;
  let pages: Page[] = [];

  beforeAll(async () => {
    browser = await LAUNCH[name]({
      ...options,
      ...(extension && { extensionPath: findExtension(name) }),
    });
  });
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.close()));
    pages = [];
  });
  afterAll(() => browser?.close());

  const started = () => {
    if (browser === undefined) throw new Error('the browser is not started yet');
    return browser;
  };
  return {
    browser: started,
    async open(path, { width, height = 900, before, ...siteOptions } = {}) {
      const site = await createSite(siteOptions);
      const page = await started().newPage();
      pages.push(page);
      const problems = recordProblems(page);
      if (width !== undefined) await page.setViewport({ width, height });
      if (before !== undefined) await page.evaluateOnNewDocument(before);
      const requests = await serveSite(page, site);
      await page.goto(`https://huggingface.co${path}`, { waitUntil: 'domcontentloaded' });
      return { page, requests, problems };
    },
  };
}

function recordProblems(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(message.text());
  });
  return problems;
}

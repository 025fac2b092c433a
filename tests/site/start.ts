import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { Browser, Page } from 'puppeteer-core';
import { build } from 'wxt';

import { launchChromium } from '../browser/driver/chromium.ts';
import { launchFirefox } from '../browser/driver/firefox.ts';
import { serveSite } from '../browser/driver/serve-site.ts';
import { provideBrowsers } from '../setup/provide-browsers.mjs';
import { ROOT } from '../setup/run.mjs';
import { createSite } from './create-site.ts';
import { readDays } from './read-days.ts';
import type { Site } from './site.ts';
import { describeCards, formatCard } from './start/describe-cards.ts';
import { readArguments } from './start/read-arguments.ts';
import type { StartArguments } from './start/read-arguments.ts';

const SCREENSHOT = '.output/start.png';

/** `npm start`: the built extension in a browser, on the replica of the site. */
async function start(options: StartArguments): Promise<void> {
  if (!provideBrowsers([options.browser])) return fail();
  const days = options.data === undefined ? undefined : await readDays(options.data);
  const site = options.live ? undefined : await createSite(days && { days });
  const browser = await launch(options);
  try {
    const page = await openPage(browser, options, site);
    if (options.headless) await report(page);
    else await untilClosed(browser);
  } finally {
    await browser.close();
  }
}

async function launch(options: StartArguments): Promise<Browser> {
  const { width, dark, headless } = options;
  const firefox = options.browser === 'firefox';
  await build({ root: ROOT, browser: firefox ? 'firefox' : 'chrome' });
  const extensionPath = resolve(ROOT, `.output/${firefox ? 'firefox' : 'chrome'}-mv3`);
  return (firefox ? launchFirefox : launchChromium)({ extensionPath, headless, width, dark });
}

async function openPage(
  browser: Browser,
  { path, headless }: StartArguments,
  site: Site | undefined,
): Promise<Page> {
  const [page = await browser.newPage()] = await browser.pages();
  if (site !== undefined) await serveSite(page, site);
  await page.goto(new URL(path, 'https://huggingface.co').href);
  if (!headless) {
    const where = site === undefined ? '' : 'This tab shows the sample, other tabs the real site. ';
    console.log(`${where}Close the browser to end.`);
  }
  return page;
}

async function report(page: Page): Promise<void> {
  const cards = await describeCards(page);
  for (const card of cards) console.log(formatCard(card));
  await mkdir(resolve(ROOT, '.output'), { recursive: true });
  await showWhole(page);
  await page.screenshot({ path: resolve(ROOT, SCREENSHOT), fullPage: true });
  console.log(`${cards.length} cards with Gloss; screenshot: ${SCREENSHOT}`);
  if (cards.length === 0) fail();
}

/** Makes the window as tall as the page: the browser draws no strip that is out of sight. */
async function showWhole(page: Page): Promise<void> {
  const size = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.setViewport(size);
  await page.evaluate(
    () =>
      new Promise<void>((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(() => drawn()));
      }),
  );
}

async function untilClosed(browser: Browser): Promise<void> {
  await new Promise<void>((resolveClosed) => {
    browser.on('disconnected', () => resolveClosed());
    // macOS keeps a browser running without windows.
    browser.on('targetdestroyed', () => {
      void browser.pages().then((pages) => pages.length === 0 && resolveClosed());
    });
  });
}

function fail(): void {
  process.exitCode = 1;
}

try {
  await start(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  fail();
}

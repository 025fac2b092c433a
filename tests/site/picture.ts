import { resolve } from 'node:path';

import { build } from 'wxt';

import { launchChromium } from '../browser/driver/chromium.ts';
import { serveSite } from '../browser/driver/serve-site.ts';
import { ROOT } from '../setup/run.mjs';
import { createSite } from './create-site.ts';

const PICTURE = '.github/gloss.png';
const WIDTH = 1280;
const HEIGHT = 800;

/** `npm run picture`: the README's picture, of the sample with a follow, a saved paper and a why panel. */
async function takePicture(): Promise<void> {
  await build({ root: ROOT, browser: 'chrome' });
  const extensionPath = resolve(ROOT, '.output/chrome-mv3');
  const browser = await launchChromium({ extensionPath, width: WIDTH, height: HEIGHT });
  const [page = await browser.newPage()] = await browser.pages();
  await page.setViewport({ width: WIDTH, height: HEIGHT, deviceScaleFactor: 1.5 });
  await serveSite(page, await createSite());
  await page.goto('https://huggingface.co/papers', { waitUntil: 'networkidle0' });
  const click = (index: number, selector: string) =>
    page.evaluate(
      (at, inside) => {
        const host = [...document.querySelectorAll('gloss-card')][at];
        host?.shadowRoot?.querySelector<HTMLElement>(inside)?.click();
      },
      index,
      selector,
    );
  await page.evaluate(() => scrollTo(0, 190));
  await click(2, '[data-action="save"]');
  await click(0, '[data-action="why"]');
  await page.waitForSelector('>>> .person');
  await click(0, '.person');
  await page.waitForSelector('>>> .follows');
  await page.keyboard.press('Escape');
  await click(1, '[data-action="why"]');
  await page.waitForSelector('>>> .panel mark');
  await page.screenshot({ path: resolve(ROOT, PICTURE) });
  await browser.close();
  console.log(`The picture is ${PICTURE}`);
}

await takePicture();

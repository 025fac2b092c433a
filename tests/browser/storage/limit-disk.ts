import type { Browser } from 'puppeteer-core';

import { openExtensionPage } from '../driver/chromium.ts';

/** What databases of the extension may take; more each time it is freed. */
const STEP = 2_000_000;

/** How full the disk is, as far as the extension's databases find it. */
export interface Disk {
  /** Leaves no room, not even for a short record. */
  readonly fill: () => Promise<void>;
  readonly free: () => Promise<void>;
}

/** Gives the extension's databases a small disk. Before one is opened: how much is left the browser asks itself seldom. */
export async function limitDisk(browser: Browser): Promise<Disk> {
  const page = await openExtensionPage(browser, 'manifest.json');
  const origin = await page.evaluate(() => location.origin);
  // As long as the session lasts.
  const session = await page.createCDPSession();
  let quotaSize = 0;
  async function free(): Promise<void> {
    quotaSize += STEP;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  }
  await free();
  return { free, fill: () => page.evaluate(fillInPage, STEP) };
}

/** Writes as much as there is room for. */
async function fillInPage(most: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('filler', 1);
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore('bytes', { autoIncrement: true }),
    );
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error('cannot open the filler')));
  });
  const tryPut = (size: number) =>
    new Promise<boolean>((resolve) => {
      const bytes = Uint8Array.from({ length: size }, () => Math.random() * 256);
      const transaction = database.transaction('bytes', 'readwrite');
      transaction.objectStore('bytes').put(bytes);
      transaction.addEventListener('complete', () => resolve(true));
      transaction.addEventListener('abort', () => resolve(false));
    });
  for (let size = most; size >= 100;) {
    if (!(await tryPut(size))) size = Math.floor(size / 2);
  }
  database.close();
}

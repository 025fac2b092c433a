import { TargetType } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';

/**
 * Has the background's transactions aborted once they have put a value under such a key, and so all
 * that was put before it; answers what ends that.
 */
export async function abortWrites(browser: Browser, key: string): Promise<() => Promise<void>> {
  const target = await browser.waitForTarget((found) => found.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  if (worker === null) throw new Error('the background is not there');
  await worker.evaluate((start) => {
    // oxlint-disable-next-line typescript/unbound-method -- It is called on what it is of.
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function aborting(value, at) {
      const request = put.call(this, value, at);
      if (typeof at === 'string' && at.startsWith(start))
        request.addEventListener('success', () => this.transaction.abort());
      return request;
    };
    Object.assign(globalThis, { glossPut: put });
  }, key);
  return () =>
    worker.evaluate(() => {
      IDBObjectStore.prototype.put = (
        globalThis as unknown as { readonly glossPut: IDBObjectStore['put'] }
      ).glossPut;
    });
}

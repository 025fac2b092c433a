import { TargetType } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';

/**
 * Has the background's transactions aborted once they have put a value under a key that begins with one
 * of these, and so all that was put before it; answers what ends that.
 */
export async function abortWrites(
  browser: Browser,
  ...keys: readonly string[]
): Promise<() => Promise<void>> {
  const target = await browser.waitForTarget((found) => found.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  if (worker === null) throw new Error('the background is not there');
  await worker.evaluate((starts) => {
    // oxlint-disable-next-line typescript/unbound-method -- It is called on what it is of.
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function aborting(value, at) {
      const request = put.call(this, value, at);
      if (typeof at === 'string' && starts.some((start) => at.startsWith(start)))
        request.addEventListener('success', () => this.transaction.abort());
      return request;
    };
    Object.assign(globalThis, { glossPut: put });
  }, keys);
  return () =>
    worker.evaluate(() => {
      IDBObjectStore.prototype.put = (
        globalThis as unknown as { readonly glossPut: IDBObjectStore['put'] }
      ).glossPut;
    });
}

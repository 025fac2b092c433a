import { ProtocolError, TargetType } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';

/** Stops the background at once, as the browser may do at any time; what asks it next wakes it. */
export async function stopBackground(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((found) => found.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  await worker?.close().catch((error: unknown) => {
    // It was gone before the driver had left it, which closing ends with.
    if (!(error instanceof ProtocolError) || !/No session/.test(error.message)) throw error;
  });
}

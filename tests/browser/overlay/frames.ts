import type { Page } from 'puppeteer-core';

/** The most painted frames in a row that any one card stood without … */
export interface Waits {
  /** … its host, and so without the strip's room. */
  readonly host: number;
  /** … a filled strip. */
  readonly strip: number;
}

declare global {
  interface Window {
    glossWaits?: { host: number; strip: number };
  }
}

/** To run in the page before all else: looks after each painted frame at what every card still waits for. */
export function countWaits(): void {
  const waits = { host: 0, strip: 0 };
  window.glossWaits = waits;
  const waited = { host: new WeakMap<Element, number>(), strip: new WeakMap<Element, number>() };
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    for (const card of document.querySelectorAll('main article')) {
      const host = card.querySelector('gloss-card');
      count(card, 'host', host !== null);
      count(card, 'strip', Boolean(host?.shadowRoot?.querySelector('.strip')));
    }
    requestAnimationFrame(look);
  });
  port1.start();
  // A task posted by a frame's callback runs after that frame.
  const look = () => port2.postMessage(undefined);
  requestAnimationFrame(look);

  function count(card: Element, what: 'host' | 'strip', isThere: boolean) {
    const frames = isThere ? 0 : (waited[what].get(card) ?? 0) + 1;
    waited[what].set(card, frames);
    waits[what] = Math.max(waits[what], frames);
  }
}

/** The waits so far; from here on they count anew. */
export async function takeWaits(page: Page): Promise<Waits> {
  const waits = await page.evaluate(() => {
    const taken = { ...window.glossWaits };
    Object.assign(window.glossWaits ?? {}, { host: 0, strip: 0 });
    return taken;
  });
  const { host, strip } = waits;
  if (host === undefined || strip === undefined) throw new Error('opened without `countWaits`');
  return { host, strip };
}

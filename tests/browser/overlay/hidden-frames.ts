import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    glossShown?: {
      readonly frames: WeakMap<Element, number>;
      /** By the paper that a card's first link leads to. */
      readonly withheld: Map<string, number>;
      looks: number;
    };
  }
}

/** To run in the page before all else: counts the painted frames that show each card, and those that hide it. */
export function countShown(): void {
  const shown = {
    frames: new WeakMap<Element, number>(),
    withheld: new Map<string, number>(),
    looks: 0,
  };
  window.glossShown = shown;
  let painted: readonly Element[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    shown.looks += 1;
    for (const card of painted) {
      const isShown = card.checkVisibility();
      if (isShown && card.checkVisibility({ visibilityProperty: true }))
        shown.frames.set(card, (shown.frames.get(card) ?? 0) + 1);
      const paper = card.querySelector('a')?.getAttribute('href')?.replace('/papers/', '') ?? '';
      // The site has taken out one, of another only a part has come.
      if (isShown || !card.isConnected || card.matches('[data-gloss-held]')) continue;
      shown.withheld.set(paper, (shown.withheld.get(paper) ?? 0) + 1);
    }
    requestAnimationFrame(look);
  });
  port1.start();
  const look = () => {
    // Those that the parser adds after this are not in this frame.
    painted = [...document.querySelectorAll('main article')];
    // A task posted by a frame's callback runs after that frame.
    port2.postMessage(undefined);
  };
  requestAnimationFrame(look);
}

/** How many frames showed the hidden card that was longest on screen, and how many were looked at. */
export async function readHiddenFrames(page: Page): Promise<{ hidden: number; looks: number }> {
  return page.evaluate(() => {
    const { frames = new WeakMap<Element, number>(), looks = 0 } = window.glossShown ?? {};
    const hidden = document.querySelectorAll('[data-gloss="hide"]');
    return {
      hidden: Math.max(...[...hidden].map((card) => frames.get(card) ?? 0)),
      looks,
    };
  });
}

/** How many frames painted the paper's whole card out of sight. */
export const readWithheldFrames = (page: Page, paper: string): Promise<number> =>
  page.evaluate((id) => window.glossShown?.withheld.get(id) ?? 0, paper);

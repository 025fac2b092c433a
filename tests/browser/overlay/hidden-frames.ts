import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    glossShown?: {
      readonly frames: WeakMap<Element, number>;
      /** By the paper that a card's first link leads to. */
      readonly withheld: Map<string, number>;
      looks: number;
      /** Whether cards were held back for as long as they may be, as where the storage is very slow. */
      isHoldOver: boolean;
    };
  }
}

/** To run in the page before all else: counts the painted frames that show each card, and those that hide it. */
export function countShown(): void {
  const shown = {
    frames: new WeakMap<Element, number>(),
    withheld: new Map<string, number>(),
    looks: 0,
    isHoldOver: false,
  };
  window.glossShown = shown;
  // Where it is taken away instead, it does not end.
  document.addEventListener('animationend', (event) => {
    if (event.animationName === 'gloss') shown.isHoldOver = true;
  });
  const countFrame = () => {
    shown.looks += 1;
    for (const card of document.querySelectorAll('main article')) {
      const isShown = card.checkVisibility();
      if (isShown && card.checkVisibility({ visibilityProperty: true }))
        shown.frames.set(card, (shown.frames.get(card) ?? 0) + 1);
      const paper = card.querySelector('a')?.getAttribute('href')?.replace('/papers/', '') ?? '';
      // Of a card that is held so only a part has come.
      if (isShown || card.matches('[data-gloss=held]')) continue;
      shown.withheld.set(paper, (shown.withheld.get(paper) ?? 0) + 1);
    }
  };
  // Resizes are told after all callbacks of the frame and right before it is painted: any task that is
  // posted meanwhile may come after another one that has changed the page already.
  const probe = document.createElement('gloss-probe');
  probe.style.cssText = 'position: fixed; visibility: hidden; width: 1px; height: 1px';
  new ResizeObserver(countFrame).observe(probe);
  const look = () => {
    // Behind the body, as other extensions do: it is not the site's.
    if (!probe.isConnected) document.documentElement?.append(probe);
    probe.style.width = probe.style.width === '1px' ? '2px' : '1px';
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

export interface HiddenFrames {
  /** How many frames showed the hidden card that was longest on screen. */
  readonly hidden: number;
  /** How many frames were looked at. */
  readonly looks: number;
  readonly isHoldOver: boolean;
}

export async function readHiddenFrames(page: Page): Promise<HiddenFrames> {
  return page.evaluate(() => {
    const shown = window.glossShown;
    const frames = shown?.frames ?? new WeakMap<Element, number>();
    const hidden = document.querySelectorAll('[data-gloss="hide"]');
    return {
      hidden: Math.max(...[...hidden].map((card) => frames.get(card) ?? 0)),
      looks: shown?.looks ?? 0,
      isHoldOver: shown?.isHoldOver ?? false,
    };
  });
}

/** How many frames painted the paper's whole card out of sight. */
export const readWithheldFrames = (page: Page, paper: string): Promise<number> =>
  page.evaluate((id) => window.glossShown?.withheld.get(id) ?? 0, paper);

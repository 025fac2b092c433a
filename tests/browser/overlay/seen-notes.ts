import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    glossPainted?: Set<string>;
  }
}

export const notes = (papers: readonly string[], text: string) =>
  Object.fromEntries(papers.map((paper) => [paper, text]));

/** What the cards' notes say, by paper. */
export const readNotes = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('gloss-card')].flatMap((host) => {
        const text = host.shadowRoot?.querySelector('.note')?.textContent?.trim();
        return text ? [[host.getAttribute('data-paper') ?? '', text]] : [];
      }),
    ),
  );

/** The papers of which half the card or more is on screen, at the top or the bottom of the page. */
export const readOnScreen = (page: Page, end = 1): Promise<string[]> =>
  page.evaluate((side) => {
    const shift = side > 0 ? 0 : document.documentElement.scrollHeight - innerHeight;
    return [...document.querySelectorAll('main article')].flatMap((card) => {
      const { top, bottom, height } = card.getBoundingClientRect();
      const shown = Math.min(bottom - shift, innerHeight) - Math.max(top - shift, 0);
      const paper = card.querySelector('gloss-card')?.getAttribute('data-paper');
      return shown / height >= 0.5 && paper ? [paper] : [];
    });
  }, end);

/** To run in the page before all else: notes the papers whose cards, once we know them, are painted in any frame. */
export function noteShownCards(): void {
  const shown = new Set<string>();
  window.glossPainted = shown;
  // Told in every frame, of what it paints.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const paper = target.querySelector('gloss-card')?.getAttribute('data-paper');
        if (isIntersecting && paper) shown.add(paper);
      }
    },
    { rootMargin: '100000px' },
  );
  requestAnimationFrame(look);

  function look(): void {
    observer.disconnect();
    for (const card of document.querySelectorAll('main article')) observer.observe(card);
    requestAnimationFrame(look);
  }
}

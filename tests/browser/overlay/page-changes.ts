import type { Page } from 'puppeteer-core';

import { SAMPLE_DAYS } from '../../site/sample.ts';
import type { Day } from '../../site/site.ts';

/** Days of equally many papers whose cards are built alike: going from one to another adds no element. */
export function daysAlike(): readonly Day[] {
  const alike = SAMPLE_DAYS.flatMap(({ entries }) => entries)
    .filter(({ organization, mediaUrls }) => !organization && !mediaUrls)
    .map((entry) => ({ ...entry, paper: { ...entry.paper, authors: [], githubStars: undefined } }));
  const dates = ['2026-08-06', '2026-08-05', '2026-08-04', '2026-08-03'];
  const size = Math.floor(alike.length / dates.length);
  return dates.map((date, index) => ({
    date,
    entries: alike.slice(index * size, (index + 1) * size),
  }));
}

/** Resolves when a second has passed in which the page's DOM did not change. */
export function untilStill(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(done, 1000);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, 1000);
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true });
        function done() {
          observer.disconnect();
          resolve();
        }
      }),
  );
}

export function takeStripsOut(): void {
  let taken = 0;
  new MutationObserver(() => {
    for (const host of document.querySelectorAll('gloss-card, gloss-bar')) {
      host.remove();
      taken += 1;
    }
    if (document.documentElement.dataset['taken'] !== String(taken)) {
      document.documentElement.dataset['taken'] = String(taken);
    }
  }).observe(document, { subtree: true, childList: true });
}

export function readLoadedIds(island: Element): string[] {
  const props = JSON.parse(island.getAttribute('data-props') ?? '{}') as {
    dailyPapers?: { paper: { id: string } }[];
  };
  return (props.dailyPapers ?? []).map(({ paper }) => paper.id);
}

import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { REAL_DAYS } from '../../shared.ts';
import { readDays } from '../../site/read-days.ts';
import type { SiteOptions } from '../../site/site.ts';
import { withShared } from '../../with-shared.ts';
import { BROWSERS, useBrowser } from './browsers.ts';
import { readBarText, readShownPapers, sortBy } from './controls.ts';
import { isOurs } from './day-papers.ts';
import { describeDays } from './describe-days.ts';
import { nextFrames, untilStrips } from './strips.ts';

/** A look, and what follows it, with time to spare. */
const LOOK_MS = 1600;

describe.each(BROWSERS)('the line below what is new, in %s', (name) => {
  const { open } = useBrowser(name);

  describeDays((read) => {
    it('stands after the last new paper, in the site’s order', async () => {
      const { page: first } = await open('/papers', { days: await read() });
      await untilStrips(first);
      expect(await readLines(first)).toEqual([]);
      await first.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      await first.goto('about:blank');

      const { page, problems } = await open('/papers', { days: await read() });
      await untilStrips(page);
      await page.waitForSelector('gloss-bar >>> [data-count="new"]:not([hidden])');
      await nextFrames(page);
      const seen = await listSeen(page);
      const papers = await readShownPapers(page);
      expect(seen.length).toBeLessThan(papers.length);
      // What was looked at is the end of the page: before it all is new.
      const begin = papers.length - seen.length;
      expect(papers.slice(begin).toSorted()).toEqual(seen.toSorted());
      expect(await readBarText(page, '[data-count="new"]')).toContain(`${begin} new`);
      expect(await readLines(page)).toEqual([[papers[begin], '"Nothing new from here on"']]);

      await sortBy(page, 'upvotes');
      await nextFrames(page);
      expect(await readLines(page)).toEqual([]);
      await sortBy(page, 'site');
      await nextFrames(page);
      expect(await readLines(page)).toHaveLength(1);
      expect(problems.filter(isOurs)).toEqual([]);
    });
  });

  /** On a day of which no paper has been looked at yet. */
  async function lookAtFirst(day: string, options?: SiteOptions) {
    const { page: first } = await open(day, options);
    await untilStrips(first);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    await first.goto('about:blank');

    const { page } = await open(day, options);
    await untilStrips(page);
    await page.waitForSelector('gloss-bar >>> [data-count="new"]:not([hidden])');
    await nextFrames(page);
    const papers = await readShownPapers(page);
    const { length } = await listSeen(page);
    expect(length).toBeGreaterThan(0);
    expect(await readLines(page)).toEqual([[papers[length], '"New from here on"']]);
  }

  it('stands before the first new paper where all that is old comes first', () =>
    lookAtFirst('/papers/date/2026-08-05'));

  const [real = ''] = REAL_DAYS;
  withShared(real, () => {
    it('stands there on a real day, too', async () =>
      lookAtFirst('/papers', { days: await readDays(real) }));
  });

  it('is whole on rows, which cut what stands out of them', async () => {
    const rows = '/papers/trending';
    const { page: first } = await open(rows);
    await untilStrips(first);
    await first.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    await first.goto('about:blank');

    const { page } = await open(rows);
    await untilStrips(page);
    await page.waitForSelector('gloss-bar >>> [data-count="new"]:not([hidden])');
    await nextFrames(page);
    const labels = await page.evaluate(() =>
      [...document.querySelectorAll('main article')].flatMap((row) => {
        const { content, transform } = getComputedStyle(row, '::before');
        const isCut = getComputedStyle(row).overflow !== 'visible';
        return content.includes('Nothing new') ? [[isCut, transform]] : [];
      }),
    );
    expect(labels).toEqual([[true, 'matrix(1, 0, 0, 1, 0, 0)']]);
  });
});

/** The paper and the label of every line that is drawn. */
const readLines = (page: Page): Promise<readonly (readonly [string, string])[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')].flatMap((element) => {
      const { content } = getComputedStyle(element, '::before');
      const label = content.includes('from here on') ? content : '';
      const paper = element.querySelector('gloss-card')?.getAttribute('data-paper') ?? '';
      return label === '' ? [] : [[paper, label] as const];
    }),
  );

const listSeen = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('gloss-card')].flatMap((host) =>
      host.shadowRoot?.querySelector('.note')?.textContent?.includes('Seen before')
        ? (host.getAttribute('data-paper') ?? [])
        : [],
    ),
  );

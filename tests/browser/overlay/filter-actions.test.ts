import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { eventually } from '../popup/own-pages.ts';
import { useStorage } from '../storage/use-storage.ts';
import { BROWSERS } from './browsers.ts';
import {
  clickBar,
  clickStrip,
  readBarText,
  readMarks,
  readShownPapers,
  readStripText,
  untilInStrip,
} from './controls.ts';
import { findPapers, idsOf, isOurs, keepAs, readFacts } from './day-papers.ts';
import { describeDays } from './describe-days.ts';
import { nextFrames, untilStrips } from './strips.ts';

const EVERYTHING = 'title:a OR -title:a';

/** Each card's mark, without the rule's id, which is made anew for each filter. */
const readActions = async (page: Page) =>
  Object.fromEntries(
    Object.entries(await readMarks(page)).map(([id, mark]) => [id, mark.split(' ')[0]]),
  );

const untilMarked = (page: Page, count: number) =>
  page.waitForFunction(
    (wanted) => document.querySelectorAll('[data-gloss]').length === wanted,
    { timeout: 10_000 },
    count,
  );

const marksOf = (papers: readonly string[], action: string) =>
  Object.fromEntries(papers.map((id) => [id, action]));

// All is done on the page, as a user does it.
describe.each(BROWSERS)('filters made on the page, in %s', (name) => {
  const { gloss } = useStorage(name);

  describeDays((readDays) => {
    async function openDay() {
      const days = await readDays();
      const papers = readFacts(...days.slice(0, 1));
      const opened = await gloss.open('/papers', { days });
      await untilStrips(opened.page, papers.length);
      return { ...opened, papers, all: idsOf(papers) };
    }

    it('empty a page with an explanation, on request show it, and are paused', async () => {
      const { page, all, problems } = await openDay();
      await keepAs(page, 'hide', EVERYTHING);
      expect(await readShownPapers(page)).toEqual([]);
      expect(await readBarText(page, '.emptied:not([hidden]) p')).toBe(
        `No paper is shown. Hidden by your filters: “${EVERYTHING}” (${all.length}).`,
      );
      await clickBar(page, '.emptied [data-action="show-all"]');
      await nextFrames(page);
      expect(await readShownPapers(page)).toEqual(all);
      expect(await readActions(page)).toEqual(marksOf(all, 'dim'));
      await clickBar(page, '[data-action="hide"]');

      await clickBar(page, '.emptied [data-action="pause"]');
      await untilMarked(page, 0);
      expect(await readShownPapers(page)).toEqual(all);
      await clickBar(page, '[data-action="end-pause"]');
      await untilMarked(page, all.length);
      expect(problems.filter(isOurs)).toEqual([]);
    });

    it('let a card that is shown on request be kept, and say what can be done about them', async () => {
      const { page, all, problems } = await openDay();
      const [kept = ''] = all;
      await keepAs(page, 'hide', EVERYTHING);
      await clickBar(page, '[data-action="show"]');
      expect(await readStripText(page, kept, '.note')).toBe(`Filter: ${EVERYTHING}`);
      await clickStrip(page, kept, '[data-action="why"]');
      await untilInStrip(page, kept, '.panel [data-action="edit-filter"]');
      await clickStrip(page, kept, '.panel [data-action="keep"]');
      await untilMarked(page, all.length - 1);
      await clickBar(page, '[data-action="hide"]');
      await nextFrames(page);
      expect(await readShownPapers(page)).toEqual([kept]);

      const { page: next } = await openDay();
      expect(await readShownPapers(next)).toEqual([kept]);
      await clickStrip(next, kept, '[data-action="why"]');
      await clickStrip(next, kept, '.panel [data-action="keep"]');
      await untilMarked(next, all.length);

      await clickBar(next, '[data-action="show"]');
      await clickStrip(next, kept, '[data-action="why"]');
      await clickStrip(next, kept, '.panel [data-action="pause"]');
      await untilMarked(next, 0);
      expect(problems.filter(isOurs)).toEqual([]);
    });

    it('hide, dim and highlight, in this order, on this visit and the next', async () => {
      const { page, papers, all, problems } = await openDay();
      const hidden = findPapers('title:vision OR title:survey', papers);
      const dimmed = findPapers('technique:robotics', papers);
      const lit = findPapers('code:repository', papers);
      // Each has some that the one before it takes, and some of its own.
      const dimmedOnly = dimmed.filter((id) => !hidden.includes(id));
      const litOnly = lit.filter((id) => ![...hidden, ...dimmed].includes(id));
      expect(dimmedOnly.length).toBeLessThan(dimmed.length);
      expect(dimmedOnly.some((id) => lit.includes(id))).toBe(true);
      expect(litOnly).not.toEqual([]);
      const expected = {
        ...marksOf(litOnly, 'highlight'),
        ...marksOf(dimmedOnly, 'dim'),
        ...marksOf(hidden, 'hide'),
      };
      await keepAs(page, 'highlight', 'code:repository');
      await keepAs(page, 'dim', 'technique:robotics');
      await keepAs(page, 'hide', 'title:vision OR title:survey');
      expect(await readActions(page)).toEqual(expected);
      const outline = await page.$eval('[data-gloss="highlight"]', (card) => {
        const { outlineColor, outlineStyle } = getComputedStyle(card);
        return [outlineStyle, outlineColor];
      });
      expect(outline).toEqual(['solid', 'rgb(245, 158, 11)']);
      // Under the mouse none is dimmed.
      await page.mouse.move(0, 0);
      const readOpacity = () =>
        page.$eval('[data-gloss="dim"]', (card) => Number(getComputedStyle(card).opacity));
      await eventually(readOpacity).toBeLessThan(1);
      expect(await readShownPapers(page)).toEqual(all.filter((id) => !hidden.includes(id)));

      const { page: next } = await openDay();
      expect(await readActions(next)).toEqual(expected);
      await clickBar(next, '[data-action="show"]');
      await nextFrames(next);
      expect(await readActions(next)).toEqual({
        ...marksOf(litOnly, 'highlight'),
        ...marksOf(hidden, 'dim'),
      });
      const count = dimmedOnly.length + hidden.length;
      expect(await readBarText(next, '[data-action="hide"]')).toBe(`Filter ${count} again`);

      // What is saved is the page's to say, too: such a filter follows every save.
      const saved = all.find((id) => !(id in expected)) ?? '';
      await keepAs(next, 'highlight', 'is:saved');
      await clickStrip(next, saved, '[data-action="save"]');
      await untilInStrip(next, saved, '[data-action="save"][aria-pressed="true"]');
      await next.waitForFunction(
        (id) =>
          document
            .querySelector(`gloss-card[data-paper="${id}"]`)
            ?.closest('[data-gloss="highlight"]') !== null,
        {},
        saved,
      );
      expect(problems.filter(isOurs)).toEqual([]);
    });
  });
});

import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { SAMPLE_DAYS } from '../../site/sample.ts';
import { eventually } from '../popup/own-pages.ts';
import { BROWSERS, useBrowser } from './browsers.ts';
import {
  clickBar,
  clickStrip,
  readBarText,
  readMarks,
  readShownPapers,
  readStripText,
  untilInStrip,
} from './controls.ts';
import { findPapers, idsOf, keepAs, readFacts } from './day-papers.ts';
import { nextFrames, untilStrips } from './strips.ts';

const PAPERS = readFacts(SAMPLE_DAYS[0]!);
const ALL = idsOf(PAPERS);
const EVERYTHING = 'title:a OR -title:a';
const [SAVED = ''] = ALL;

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

// All is done on the page: the driver opens an extension's own pages in Chromium only.
describe.each(BROWSERS)('filters made on the page, in %s', (name) => {
  const { open } = useBrowser(name);

  async function openDay() {
    const opened = await open('/papers');
    await untilStrips(opened.page, ALL.length);
    return opened;
  }

  it('empty a page with an explanation, on request show it, and are paused', async () => {
    const { page, problems } = await openDay();
    await keepAs(page, 'hide', EVERYTHING);
    expect(await readShownPapers(page)).toEqual([]);
    expect(await readBarText(page, '.emptied:not([hidden]) p')).toBe(
      `No paper is shown. Hidden by your filters: “${EVERYTHING}” (${ALL.length}).`,
    );
    await clickBar(page, '.emptied [data-action="show-all"]');
    await nextFrames(page);
    expect(await readShownPapers(page)).toEqual(ALL);
    expect(await readActions(page)).toEqual(marksOf(ALL, 'dim'));
    await clickBar(page, '[data-action="hide"]');

    await clickBar(page, '.emptied [data-action="pause"]');
    await untilMarked(page, 0);
    expect(await readShownPapers(page)).toEqual(ALL);
    await clickBar(page, '[data-action="end-pause"]');
    await untilMarked(page, ALL.length);
    expect(problems).toEqual([]);
  });

  it('let a card that is shown on request be kept, and say what can be done about them', async () => {
    const { page, problems } = await openDay();
    await clickBar(page, '[data-action="show"]');
    expect(await readStripText(page, SAVED, '.note')).toBe(`Filter: ${EVERYTHING}`);
    await clickStrip(page, SAVED, '[data-action="why"]');
    await untilInStrip(page, SAVED, '.panel [data-action="edit-filter"]');
    await clickStrip(page, SAVED, '.panel [data-action="keep"]');
    await untilMarked(page, ALL.length - 1);
    await clickBar(page, '[data-action="hide"]');
    await nextFrames(page);
    expect(await readShownPapers(page)).toEqual([SAVED]);

    const { page: next } = await openDay();
    expect(await readShownPapers(next)).toEqual([SAVED]);
    await clickStrip(next, SAVED, '[data-action="why"]');
    await clickStrip(next, SAVED, '.panel [data-action="keep"]');
    await untilMarked(next, ALL.length);

    await clickBar(next, '[data-action="show"]');
    await clickStrip(next, SAVED, '[data-action="why"]');
    await clickStrip(next, SAVED, '.panel [data-action="pause"]');
    await untilMarked(next, 0);
    expect(problems).toEqual([]);
  });
});

describe.each(BROWSERS)('the three actions, in %s', (name) => {
  const { open } = useBrowser(name);

  it('are told apart, in order, on this visit and the next', async () => {
    const hidden = findPapers('title:lora', PAPERS);
    const dimmed = findPapers('technique:robotics', PAPERS);
    const lit = findPapers('code:linked', PAPERS);
    const expected = {
      ...marksOf(lit, 'highlight'),
      ...marksOf(dimmed, 'dim'),
      ...marksOf(hidden, 'hide'),
    };
    const { page, problems } = await open('/papers');
    await untilStrips(page, ALL.length);
    await keepAs(page, 'highlight', 'code:linked');
    await keepAs(page, 'dim', 'technique:robotics');
    await keepAs(page, 'hide', 'title:lora');
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
    expect(await readShownPapers(page)).toEqual(ALL.filter((id) => !hidden.includes(id)));

    const { page: next } = await open('/papers');
    await untilStrips(next, ALL.length);
    expect(await readActions(next)).toEqual(expected);
    await clickBar(next, '[data-action="show"]');
    await nextFrames(next);
    expect(await readActions(next)).toEqual({
      ...marksOf(lit, 'highlight'),
      ...marksOf(hidden, 'dim'),
    });
    const count = dimmed.length + hidden.length;
    expect(await readBarText(next, '[data-action="hide"]')).toBe(`Filter ${count} again`);

    // What is saved is the page's to say, too: such a filter follows every save.
    await keepAs(next, 'highlight', 'is:saved');
    await clickStrip(next, SAVED, '[data-action="save"]');
    await untilInStrip(next, SAVED, '[data-action="save"][aria-pressed="true"]');
    await next.waitForFunction(
      (id) =>
        document
          .querySelector(`gloss-card[data-paper="${id}"]`)
          ?.closest('[data-gloss="highlight"]') !== null,
      {},
      SAVED,
    );
    expect(problems).toEqual([]);
  });
});

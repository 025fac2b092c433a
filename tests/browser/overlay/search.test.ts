import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { describeFacts } from '../../../utils/facts/paper-facts.ts';
import { matchesQuery } from '../../../utils/query/match-query.ts';
import { parseQuery } from '../../../utils/query/parse-query.ts';
import { readPaper } from '../../../utils/site/read-paper.ts';
import { REAL_DAY } from '../../shared.ts';
import { readDays } from '../../site/read-days.ts';
import { SAMPLE_DAYS } from '../../site/sample.ts';
import type { Day } from '../../site/site.ts';
import { withShared } from '../../with-shared.ts';
import { BROWSERS, useBrowser } from './browsers.ts';
import { clickBar, inBar, readBarText, readMarks, readShownPapers } from './controls.ts';
import { nextFrames, untilStrips } from './strips.ts';

/** Pictures of a real day are not to be had. */
const isOurs = (problem: string) => !problem.startsWith('Failed to load resource');

const PAPERS = listPapers(SAMPLE_DAYS[0]);

function listPapers(day: Day | undefined) {
  return (day?.entries ?? []).flatMap((entry) => readPaper(entry) ?? []);
}

/** The papers that a query finds, worked out afresh. */
function find(text: string, papers = PAPERS): readonly string[] {
  const reading = parseQuery(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.error.code}`);
  return papers
    .filter((paper) => matchesQuery(reading.query, describeFacts(paper).prepared()))
    .map(({ id }) => id);
}

async function write(page: Page, text: string): Promise<void> {
  await page.focus(inBar('input'));
  await page.keyboard.type(text);
  await nextFrames(page);
}

const readField = (page: Page) =>
  page.$eval(inBar('input'), (input) => (input as HTMLInputElement).value);

/** The texts that are marked in the titles. */
const readMarked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('gloss-query') ?? [])].map((range) => (range as Range).toString()),
  );

describe.each(BROWSERS)('the page bar’s field, in %s', (name) => {
  const { open } = useBrowser(name);

  async function openDay(path = '/papers', days?: readonly Day[]) {
    const opened = await open(path, { width: 1280, ...(days !== undefined && { days }) });
    await untilStrips(opened.page);
    await opened.page.waitForSelector(inBar('input'));
    return opened;
  }

  it('narrows the page with every key, and marks the words in the titles', async () => {
    const { page, problems } = await openDay();
    const before = await page.$eval('main article h3', ({ outerHTML }) => outerHTML);
    const words = 'model -code:unknown';
    for (const letter of words) {
      await write(page, letter);
      const text = (await readField(page)).trim();
      if (!parseQuery(text).ok) continue;
      // A word that is whole in no paper may go on.
      const found = find(text);
      const typed = found.length === 0 && /\w$/.test(text) ? find(`${text}*`) : found;
      expect(await readShownPapers(page)).toEqual(typed);
    }
    const shown = PAPERS.filter(({ id }) => find(words).includes(id));
    const marked = shown.flatMap(({ title }) => title.match(/\bmodels?\b/gi) ?? []);
    expect(marked.length).toBeGreaterThan(0);
    expect(await readMarked(page)).toEqual(marked);
    expect(await page.$eval('main article h3', ({ outerHTML }) => outerHTML)).toBe(before);
    expect(await readBarText(page, '.part')).toBe(`matching “${words}”`);

    await page.keyboard.press('Escape');
    await nextFrames(page);
    expect(await readField(page)).toBe('');
    expect(await readShownPapers(page)).toEqual(PAPERS.map(({ id }) => id));
    expect(await readMarked(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('marks titles that the site renders anew', async () => {
    const { page } = await openDay();
    await write(page, 'title:model*');
    const marked = await readMarked(page);
    expect(marked.length).toBeGreaterThan(0);
    await page.$eval('[data-test="rerender"]', (button) => (button as HTMLElement).click());
    await untilStrips(page, PAPERS.length);
    await nextFrames(page);
    expect(await readMarked(page)).toEqual(marked);
    expect(await readShownPapers(page)).toEqual(find('title:model*'));
    const connected = await page.evaluate(() =>
      [...(CSS.highlights.get('gloss-query') ?? [])].every(
        (range) => (range as Range).startContainer.isConnected,
      ),
    );
    expect(connected).toBe(true);
  });

  it('keeps what is being written, and the focus, where the site renders its list anew', async () => {
    const { page } = await openDay();
    await write(page, 'title:mod');
    await page.$eval('[data-test="rerender"]', (button) => (button as HTMLElement).click());
    await untilStrips(page, PAPERS.length);
    await nextFrames(page);
    await page.keyboard.type('el*');
    await nextFrames(page);
    expect(await page.$eval('gloss-bar >>> input', ({ value }) => value)).toBe('title:model*');
    expect(await readShownPapers(page)).toEqual(find('title:model*'));
  });

  it('says below what cannot be read, and keeps what could', async () => {
    const { page } = await openDay();
    const readTop = () =>
      page.$eval('gloss-bar', (bar) => bar.getBoundingClientRect().bottom + scrollY);
    const top = await readTop();
    await write(page, '"language mod');
    expect(await readBarText(page, '.fault')).toBe('');
    expect(await readShownPapers(page)).toEqual(find('"language"'));
    await page.keyboard.press('Escape');
    await write(page, 'model (langua');
    expect(await readShownPapers(page)).toEqual(find('model'));
    expect(await readBarText(page, '.fault')).toContain('This parenthesis has no partner.');
    await page.keyboard.press('Escape');
    await write(page, 'model -tecnique:rl');
    expect(await readBarText(page, '.fault')).toBe(
      'There is no “tecnique”. Did you mean: technique:',
    );
    expect(await readTop()).toBe(top);
  });

  it('keeps its keys from the site’s shortcuts, whoever listens', async () => {
    const { page } = await openDay();
    // As the site's scripts do, all of which come after ours.
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const target of [window, document]) {
        for (const type of ['keydown', 'keypress', 'keyup']) {
          target.addEventListener(type, () => heard.push(type), { capture: true });
          target.addEventListener(type, () => heard.push(type));
        }
      }
    });
    const readHeard = () =>
      page.evaluate(() => (window as unknown as { heard: readonly string[] }).heard.length);
    await write(page, '/k');
    expect(await readField(page)).toBe('/k');
    await page.keyboard.press('Escape');
    expect([await readField(page), await readHeard()]).toEqual(['', 0]);
    await page.$eval(inBar('input'), (input) => (input as HTMLElement).blur());
    await page.keyboard.press('k');
    expect(await readHeard()).toBeGreaterThan(0);
  });

  it('becomes a filter, which can be taken back', async () => {
    const { page, problems } = await openDay();
    await write(page, 'title:model');
    const found = find('title:model');
    expect(found.length).toBeGreaterThan(0);
    await clickBar(page, '[data-action="save-filter"]');
    expect(await readBarText(page, '.panel:popover-open p')).toContain('title has “model”');
    await clickBar(page, '[data-action="dim"]');
    await page.waitForSelector('[data-gloss="dim"]');
    await nextFrames(page);
    expect(Object.keys(await readMarks(page)).toSorted()).toEqual([...found].toSorted());
    expect(await readShownPapers(page)).toEqual(PAPERS.map(({ id }) => id));
    expect(await readField(page)).toBe('');

    await clickBar(page, '[data-action="undo-filter"]');
    await page.waitForFunction(() => document.querySelector('[data-gloss="dim"]') === null);
    await nextFrames(page);
    expect(await readBarText(page, '.notice')).toBe('');
    expect(await readField(page)).toBe('title:model');
    expect(await readShownPapers(page)).toEqual(found);
    expect(problems).toEqual([]);
  });

  withShared(REAL_DAY, () => {
    it('narrows a real day', async () => {
      const days = await readDays(REAL_DAY);
      const papers = listPapers(days[0]);
      const { page, problems } = await openDay('/papers', days);
      for (const text of ['reasoning', 'RL OR agent*', '"large language model" code:yes']) {
        await write(page, text);
        expect(await readShownPapers(page)).toEqual(find(text, papers));
        expect(find(text, papers).length).toBeGreaterThan(0);
        await page.keyboard.press('Escape');
      }
      expect(problems.filter(isOurs)).toEqual([]);
    });
  });
});

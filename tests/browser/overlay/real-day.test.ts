import { basename } from 'node:path';

import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { tallyTechniques } from '../../../utils/facets/tally.ts';
import type { PaperFacts } from '../../../utils/facts/paper-facts.ts';
import { REAL_DAYS } from '../../shared.ts';
import { readDays } from '../../site/read-days.ts';
import { withShared } from '../../with-shared.ts';
import { BROWSERS, useBrowser } from './browsers.ts';
import {
  clickBar,
  clickStrip,
  inBar,
  readBarText,
  readMarks,
  readShownPapers,
  readStripText,
} from './controls.ts';
import { findPapers, idsOf, isOurs, keepAs, readFacts } from './day-papers.ts';
import { notes, readNotes, readOnScreen } from './seen-notes.ts';
import { describeStrip, nextFrames, readStrips, untilStrips } from './strips.ts';

describe.each(BROWSERS)('real days, in %s', (name) => {
  const { open } = useBrowser(name);

  async function openDay(path: string) {
    const days = await readDays(path);
    const papers = readFacts(...days);
    const opened = await open(`/papers/date/${days[0]?.date}`, { days });
    await untilStrips(opened.page, papers.length);
    return { ...opened, papers, all: idsOf(papers) };
  }

  describe.each(REAL_DAYS.map((path) => [basename(path), path] as const))('%s', (_, path) => {
    withShared(path, () => {
      it('has a strip on every card, and loses those of a muted technique until they are asked back', async () => {
        const { page, papers, all, problems } = await openDay(path);
        expect(await readStrips(page)).toEqual(papers.map(({ paper }) => describeStrip(paper)));
        const [common] = tallyTechniques(papers);
        const muted = idsOf(common?.papers ?? []);
        expect(findPapers(`technique:${common?.id}`, papers)).toEqual(muted);
        const left = all.filter((id) => !muted.includes(id));
        const mute = `.techniques li[data-technique="${common?.id}"] [data-action="mute"]`;
        const [paper = ''] = muted;

        await clickStrip(page, paper, '[data-action="why"]');
        await clickStrip(page, paper, mute);
        await page.waitForSelector('[data-gloss="hide"]');
        await nextFrames(page);
        expect(await readShownPapers(page)).toEqual(left);
        expect(Object.keys(await readMarks(page)).toSorted()).toEqual(muted.toSorted());
        expect(await readBarText(page, '[data-count="hidden"]')).toBe(String(muted.length));
        expect(await readBarText(page, '[data-count="shown"]')).toBe(`${left.length} papers`);

        await clickBar(page, '[data-action="show"]');
        await nextFrames(page);
        expect(await readShownPapers(page)).toEqual(all);
        for (const id of muted) expect(await readStripText(page, id, '.note')).toMatch(/^Filter: /);
        const again = await readBarText(page, '[data-action="hide"]');
        expect(again).toBe(`Filter ${muted.length} again`);
        await clickBar(page, '[data-action="hide"]');
        await nextFrames(page);
        expect(await readShownPapers(page)).toEqual(left);

        await clickBar(page, '[data-action="show"]');
        await clickStrip(page, paper, '[data-action="why"]');
        await clickStrip(page, paper, `${mute}[aria-pressed="true"]`);
        await page.waitForFunction(() => document.querySelector('[data-gloss]') === null);
        expect(problems.filter(isOurs)).toEqual([]);
      });

      it('narrows as its chips count, with Alt away from a technique, and is drawn in bars', async () => {
        const { page, papers, all } = await openDay(path);
        const readCount = async (chip: string) => Number(await readBarText(page, `${chip} .count`));
        const inState = papers.filter(({ code }) => code.state === 'repository');
        const [common] = tallyTechniques(inState);
        const chip = `.chip[data-technique="${common?.id}"]`;
        const state = '.chip[data-state="repository"]';

        await clickBar(page, '[data-tool="code"]');
        expect(await readCount(state)).toBe(inState.length);
        await clickBar(page, `${state} [data-action="only"]`);
        await nextFrames(page);
        expect(await readShownPapers(page)).toEqual(idsOf(inState));
        await clickBar(page, '[data-tool="techniques"]');
        expect(await readCount(chip)).toBe(common?.papers.length);
        await page.keyboard.down('Alt');
        await clickBar(page, `${chip} [data-action="only"]`);
        await page.keyboard.up('Alt');
        await nextFrames(page);
        const shown = inState.filter(({ findings }) =>
          findings.every(({ id }) => id !== common?.id),
        );
        expect(await readShownPapers(page)).toEqual(idsOf(shown));
        expect(await readBarText(page, '[data-count="hidden"]')).toBe(
          String(all.length - shown.length),
        );

        await clickBar(page, '[data-action="clear"]');
        await clickBar(page, '[data-tool="picture"]');
        await page.waitForSelector(inBar('.picture tbody tr'));
        const bars = await page.$$eval(inBar('.picture tbody tr'), (rows) =>
          rows.map((row) => [
            row.getAttribute('data-technique'),
            (row.querySelector('.track > *')?.getBoundingClientRect().width ?? 0) > 0,
          ]),
        );
        expect(bars).toEqual(tallyTechniques(papers).map(({ id }) => [id, true]));
      });
    });
  });

  const [first = '', second = ''] = REAL_DAYS;
  withShared(second, () => {
    // The last: on the page, only the newest filter can be taken back.
    it('are marked on the second visit; one search is dimmed, another highlighted, on each', async () => {
      const { page } = await openDay(first);
      const looked = await readOnScreen(page);
      await new Promise((resolve) => setTimeout(resolve, 1600));
      const { page: next, papers, problems } = await openDay(first);
      expect(await readNotes(next)).toMatchObject(notes(looked, 'Seen before'));
      await keepAs(next, 'dim', 'code:unknown');
      await keepAs(next, 'highlight', 'model*');
      await expectMarks(next, papers);

      const { page: other, papers: others } = await openDay(second);
      await expectMarks(other, others);
      expect(problems.filter(isOurs)).toEqual([]);
    });
  });
});

async function expectMarks(page: Page, papers: readonly PaperFacts[]): Promise<void> {
  const dimmed = findPapers('code:unknown', papers);
  const found = findPapers('model*', papers);
  const lit = found.filter((id) => !dimmed.includes(id));
  expect(Math.min(dimmed.length, lit.length, found.length - lit.length)).toBeGreaterThan(0);
  const marks = Object.entries(await readMarks(page));
  const marked = (action: string) =>
    marks.flatMap(([id, mark]) => (mark.startsWith(action) ? [id] : []));
  expect([marked('dim'), marked('highlight')]).toEqual([dimmed, lit]);
  expect(await readBarText(page, '[data-count="dimmed"]')).toBe(`${dimmed.length} dimmed`);
  expect(await readShownPapers(page)).toEqual(idsOf(papers));
}

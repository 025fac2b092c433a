import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { tallyTechniques } from '../../../utils/facets/tally.ts';
import { describeFacts } from '../../../utils/facts/paper-facts.ts';
import { readPaper } from '../../../utils/site/read-paper.ts';
import { JULY_DAYS, REAL_DAY, REAL_DAYS } from '../../shared.ts';
import { readDays } from '../../site/read-days.ts';
import { SAMPLE_DAYS } from '../../site/sample.ts';
import type { Day } from '../../site/site.ts';
import { withShared } from '../../with-shared.ts';
import type { OpenBrowser } from './browsers.ts';
import { BROWSERS, useBrowser } from './browsers.ts';
import { clickBar, inBar, readBarText, readShownPapers } from './controls.ts';
import { nextFrames, untilStrips } from './strips.ts';

/** Pictures of a real day are not to be had. */
const isOurs = (problem: string) => !problem.startsWith('Failed to load resource');

/** Techniques of a day's papers by number, worked out afresh. */
const tally = (...days: readonly Day[]) =>
  tallyTechniques(
    days.flatMap(({ entries }) =>
      entries.flatMap((entry) => {
        const paper = readPaper(entry);
        return paper === undefined ? [] : [describeFacts(paper)];
      }),
    ),
  );

async function openOverview(open: OpenBrowser['open'], path: string, days?: readonly Day[]) {
  const opened = await open(path, { width: 1280, ...(days !== undefined && { days }) });
  await untilStrips(opened.page);
  await clickBar(opened.page, '[data-tool="picture"]');
  await opened.page.waitForSelector(inBar('.picture, .panel:popover-open .quiet'));
  return opened;
}

/** Each row's technique, and the texts of its cells. */
const readRows = (page: Page) =>
  page.$$eval(inBar('.picture tbody tr'), (rows) =>
    rows.map((row) => [
      row.getAttribute('data-technique'),
      ...[...row.querySelectorAll('td')].map((cell) => cell.textContent),
    ]),
  );

describe.each(BROWSERS)('the overview, in %s', (name) => {
  const { open } = useBrowser(name);

  it('draws the techniques by papers, names these, and narrows to them', async () => {
    const { page, problems } = await openOverview(open, '/papers');
    const [day] = SAMPLE_DAYS;
    const expected = tally(day!);
    expect(await readRows(page)).toEqual(
      expected.map(({ id, papers }) => [id, String(papers.length)]),
    );
    const [first] = expected;
    await page.locator(inBar(`tr[data-technique="${first?.id}"] .track`)).hover();
    const names = await readBarText(page, '.names');
    for (const { paper } of first?.papers ?? []) expect(names).toContain(paper.title);

    await page.focus(inBar(`tr[data-technique="${expected[1]?.id}"] button`));
    expect(await readBarText(page, '.names')).toContain(expected[1]?.papers[0]?.paper.title);
    await page.keyboard.press('Enter');
    await nextFrames(page);
    expect(await readShownPapers(page)).toEqual(expected[1]?.papers.map(({ paper }) => paper.id));
    expect(problems).toEqual([]);
  });

  it.each(['week/2026-W32', 'month/2026-08'])('draws a %s day by day', async (period) => {
    const { page } = await openOverview(open, `/papers/${period}`);
    const [first] = tally(...SAMPLE_DAYS);
    const days = SAMPLE_DAYS.map(({ date }) => date).toReversed();
    const counts = days.map((day) =>
      String(first?.papers.filter(({ paper }) => paper.submittedAt?.startsWith(day)).length),
    );
    expect((await readRows(page))[0]).toEqual([first?.id, ...counts, String(first?.papers.length)]);
    const bar = `tr[data-technique="${first?.id}"] [data-day="${days.at(-1)}"]`;
    await page.locator(inBar(bar)).hover();
    const names = (await readBarText(page, '.names')) ?? '';
    const last = first?.papers.filter(({ paper }) => paper.submittedAt?.startsWith(days.at(-1)!));
    expect(names.split(' · ')).toHaveLength(last?.length ?? 0);
  });

  it('names the papers of one day by keyboard', async () => {
    const { page } = await openOverview(open, '/papers/week/2026-W32');
    const [first] = tally(...SAMPLE_DAYS);
    const days = SAMPLE_DAYS.map(({ date }) => date).toReversed();
    const byDay = days
      .map((day) => first?.papers.filter(({ paper }) => paper.submittedAt?.startsWith(day)) ?? [])
      .filter((papers) => papers.length > 0);
    await page.focus(inBar(`tr[data-technique="${first?.id}"] button`));
    expect(byDay.length).toBeGreaterThan(1);
    for (const papers of byDay) {
      await page.keyboard.press('ArrowRight');
      const names = await readBarText(page, '.names');
      for (const { paper } of papers) expect(names).toContain(paper.title);
      expect(names?.split(' · ')).toHaveLength(papers.length);
    }
  });

  withShared(REAL_DAY, () => {
    it('draws a real day', async () => {
      const days = await readDays(REAL_DAY);
      const { page, problems } = await openOverview(open, '/papers', days);
      expect(await readRows(page)).toEqual(
        tally(days[0]!).map(({ id, papers }) => [id, String(papers.length)]),
      );
      expect(problems.filter(isOurs)).toEqual([]);
    });

    it('draws a real month day by day, those without a paper between', async () => {
      const days = (await Promise.all(JULY_DAYS.map(readDays))).flat();
      const { page } = await openOverview(open, '/papers/month/2026-07', days);
      const [last = '', first = ''] = days.map(({ date }) => date.slice(-2));
      const between = Array.from({ length: Number(last) - Number(first) - 1 }, () => '0');
      const expected = tally(...days).map(({ id, papers }) => {
        const [late, early] = days.map(({ date }) =>
          String(papers.filter(({ paper }) => paper.submittedAt?.startsWith(date)).length),
        );
        return [id, early, ...between, late, String(papers.length)];
      });
      const rows = await readRows(page);
      expect(rows.map(([, ...counts]) => Number(counts.at(-1)))).toEqual(
        expected.map((counts) => Number(counts.at(-1))),
      );
      expect(rows).toHaveLength(expected.length);
      expect(rows).toEqual(expect.arrayContaining(expected));
    });
  });
});

/** How many papers of a technique a day has on an average. */
const average = (days: readonly Day[], id: string) =>
  (tally(...days).find((one) => one.id === id)?.papers.length ?? 0) / days.length;

describe.each(BROWSERS)('what is usual, in %s', (name) => {
  const { open } = useBrowser(name);

  it('is known from the fourth day on', async () => {
    const dates = ['2026-08-03', '2026-08-04', '2026-08-05', '2026-08-06'];
    const [day] = SAMPLE_DAYS;
    for (const date of dates.slice(0, 3)) {
      const days = [{ date, entries: day!.entries }];
      const { page } = await openOverview(open, `/papers/date/${date}`, days);
      expect(await readBarText(page, '.picture caption')).toContain('three other days');
    }
    const days = [{ date: dates[3]!, entries: day!.entries.slice(0, 4) }];
    const { page } = await openOverview(open, `/papers/date/${dates[3]}`, days);
    expect(await readBarText(page, '.picture caption')).toContain('over 3 other days');
    const usual = new Map(tally(day!).map(({ id, papers }) => [id, papers.length.toFixed(1)]));
    const rows = await readRows(page);
    expect(rows.length).toBeGreaterThan(0);
    for (const [id = '', , usually] of rows) expect(usually).toBe(usual.get(id as never));
  });

  withShared(REAL_DAY, () => {
    const { open: openAnew } = useBrowser(name);

    it('is known of real days', async () => {
      const days = (await Promise.all([...REAL_DAYS, ...JULY_DAYS].map(readDays))).flat();
      for (const day of days) {
        const { page } = await openOverview(openAnew, `/papers/date/${day.date}`, [day]);
        if (day !== days.at(-1)) continue;
        expect(await readBarText(page, '.picture caption')).toContain('over 3 other days');
        for (const [id, , usually] of await readRows(page)) {
          expect([id, usually]).toEqual([id, average(days.slice(0, 3), id ?? '').toFixed(1)]);
        }
      }
    });
  });
});

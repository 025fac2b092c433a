import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { range } from '../../range.ts';
import { REAL_DAY } from '../../shared.ts';
import { readDays } from '../../site/read-days.ts';
import { SAMPLE_DAYS } from '../../site/sample.ts';
import type { Day } from '../../site/site.ts';
import { withShared } from '../../with-shared.ts';
import { BROWSERS, useBrowser } from './browsers.ts';
import { clickBar } from './controls.ts';
import { findPapers, idsOf, isOurs, keepAs, readFacts } from './day-papers.ts';
import { nextFrames, untilStrips } from './strips.ts';

const QUERY = 'reasoning OR robot*';

/** The shown cells' papers by rows, and the distances between these. */
async function readGrid(page: Page) {
  const cells = await page.$$eval('main article', (cards) =>
    cards.flatMap((card) => {
      const { left, top, bottom, height } = (card.parentElement ?? card).getBoundingClientRect();
      const paper = card.querySelector('gloss-card')?.getAttribute('data-paper') ?? '';
      return height > 0 ? [{ paper, left, top: Math.round(top), bottom: Math.round(bottom) }] : [];
    }),
  );
  const rows = [...Map.groupBy(cells, ({ top }) => top).values()]
    .map((row) => row.toSorted((a, b) => a.left - b.left))
    .toSorted(([a], [b]) => (a?.top ?? 0) - (b?.top ?? 0));
  const gaps = rows.slice(1).map((row, at) => (row[0]?.top ?? 0) - (rows[at]?.[0]?.bottom ?? 0));
  return {
    rows: rows.map((row) => row.map(({ paper }) => paper)),
    gaps: [...new Set(gaps)],
    lefts: new Set(cells.map(({ left }) => left)).size,
  };
}

/** All rows are full but the last, and lie as near to each other as they did. */
const expectGrid = (papers: readonly string[], columns: number, gaps: readonly number[]) => ({
  rows: range(0, Math.ceil(papers.length / columns)).map((row) =>
    papers.slice(row * columns, (row + 1) * columns),
  ),
  gaps,
  lefts: columns,
});

describe.each(BROWSERS)('the grid, in %s', (name) => {
  const { open } = useBrowser(name);

  async function expectNoHoles(day: Day) {
    const papers = readFacts(day);
    const hidden = findPapers(QUERY, papers);
    const { page, problems } = await open('/papers', { width: 400, days: [day] });
    await untilStrips(page, papers.length);
    const { gaps } = await readGrid(page);
    expect(gaps).toHaveLength(1);
    await keepAs(page, 'hide', QUERY);
    const left = idsOf(papers).filter((id) => !hidden.includes(id));
    expect(hidden.length).toBeGreaterThan(2);
    for (const [width, columns] of [
      [400, 1],
      [900, 1],
      [1100, 2],
      [1400, 3],
    ] as const) {
      await page.setViewport({ width, height: 900 });
      await nextFrames(page);
      expect(await readGrid(page)).toEqual(expectGrid(left, columns, gaps));
      await clickBar(page, '[data-action="show"]');
      await nextFrames(page);
      expect(await readGrid(page)).toEqual(expectGrid(idsOf(papers), columns, gaps));
      await clickBar(page, '[data-action="hide"]');
      await nextFrames(page);
    }
    expect(problems.filter(isOurs)).toEqual([]);
  }

  it('has no holes where cards are hidden, in one, two and three columns', () =>
    expectNoHoles(SAMPLE_DAYS[0]!));

  withShared(REAL_DAY, () => {
    it('has none on a real day', async () => expectNoHoles((await readDays(REAL_DAY))[0]!));
  });
});

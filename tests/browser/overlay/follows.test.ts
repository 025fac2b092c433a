import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { readPaper } from '../../../utils/site/read-paper.ts';
import { REAL_DAY } from '../../shared.ts';
import { readDays } from '../../site/read-days.ts';
import { SAMPLE_DAYS } from '../../site/sample.ts';
import type { DailyEntry } from '../../site/site.ts';
import { withShared } from '../../with-shared.ts';
import { BROWSERS, useBrowser } from './browsers.ts';
import { clickStrip, readStripText, untilInStrip } from './controls.ts';
import { nextFrames, untilStrips } from './strips.ts';

interface Author {
  readonly name: string;
  readonly user?: { readonly user: string };
}

/** The sample's first papers, by these authors alone. */
function createDay(...authors: readonly Author[]) {
  const entries = (SAMPLE_DAYS[0]?.entries ?? []).slice(0, authors.length);
  return {
    date: '2026-08-06',
    entries: entries.map((entry, at): DailyEntry => ({
      ...entry,
      paper: { ...entry.paper, authors: [authors[at]] },
    })),
  };
}

const readFollowed = (page: Page) =>
  page.$$eval('gloss-card', (hosts) =>
    hosts
      .filter((host) => host.shadowRoot?.querySelector('.badges > .follows:first-child'))
      .map((host) => host.getAttribute('data-paper') ?? ''),
  );

const readHeights = (page: Page) =>
  page.$$eval('gloss-card', (hosts) => hosts.map((host) => host.getBoundingClientRect().height));

const readCutTechniques = (page: Page) =>
  page.$$eval('gloss-card', (hosts) =>
    hosts
      .flatMap((host) => [
        ...(host.shadowRoot?.querySelectorAll('.badges [data-technique] .name') ?? []),
      ])
      .filter((label) => label.scrollWidth > label.clientWidth)
      .map((label) => label.textContent),
  );

describe.each(BROWSERS)('who is followed from a card, in %s', (name) => {
  const { open } = useBrowser(name);

  it('stands first on the cards of that person, and of nobody else of the name', async () => {
    const day = createDay(
      { name: 'Bo Li', user: { user: 'luodian' } },
      { name: 'Bo Li', user: { user: 'liboaccn' } },
      { name: 'B. Li' },
      { name: 'Brian Lee', user: { user: 'luodian' } },
      { name: 'Bob Liu' },
    );
    const { page, problems } = await open('/papers', { days: [day] });
    const ids = day.entries.map(({ paper }) => paper.id);
    const [first = '', second = '', third = '', fourth = ''] = ids;
    await untilStrips(page, ids.length);
    const heights = await readHeights(page);

    await clickStrip(page, first, '[data-action="why"]');
    await clickStrip(page, first, '.people [data-action="follow"]');
    await untilInStrip(page, first, '.badges > .follows:first-child');
    await page.keyboard.press('Escape');
    expect(await readFollowed(page)).toEqual([first, third, fourth]);
    expect(await readStripText(page, first, '.follows')).toBe('Bo Li');
    expect(await readHeights(page)).toEqual(heights);

    await clickStrip(page, second, '[data-action="why"]');
    await untilInStrip(page, second, '.people [data-action="follow"][aria-pressed="false"]');
    await page.keyboard.press('Escape');
    // Another spelling of the name is followed all the same, and ends that follow.
    await clickStrip(page, third, '[data-action="why"]');
    await clickStrip(page, third, '.people [data-action="follow"][aria-pressed="true"]');
    await untilInStrip(page, third, '.people [data-action="follow"][aria-pressed="false"]');
    expect(await readFollowed(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('leaves the techniques their names, however long the own one is', async () => {
    const author = {
      name: 'Maximiliane-Theodora von und zu Hohenlohe-Schillingsfürst the Younger',
    };
    const day = createDay(author, author, author, author);
    const { page } = await open('/papers', { days: [day], width: 1280 });
    await untilStrips(page, 4);
    const last = day.entries[3]?.paper.id ?? '';
    await clickStrip(page, last, '[data-action="why"]');
    await clickStrip(page, last, '.people [data-action="follow"]');
    await clickStrip(page, last, '.techniques [data-action="follow"]');
    await untilInStrip(page, last, '.badges > .follows + .followed');
    await page.keyboard.press('Escape');
    expect(await readCutTechniques(page)).toEqual([]);
    // On a phone all names give way, but those of a few letters.
    await page.setViewport({ width: 360, height: 800 });
    await nextFrames(page);
    const cut = await readCutTechniques(page);
    expect(cut).not.toEqual([]);
    expect(cut.filter((technique) => technique.length <= 3)).toEqual([]);
  });

  withShared(REAL_DAY, () => {
    it('is found on a real day (../shared)', async () => {
      const days = await readDays(REAL_DAY);
      const papers = days.flatMap(({ entries }) =>
        entries.flatMap((entry) => readPaper(entry) ?? []),
      );
      const paper = papers.find(({ handles = [] }) => handles.slice(0, 12).some(Boolean));
      if (paper === undefined) throw new Error('nobody has an account');
      const at = paper.handles?.findIndex(Boolean) ?? 0;
      const handle = paper.handles?.[at];
      const label = paper.authors[at] ?? '';
      const { page } = await open('/papers', { days });
      await untilStrips(page, papers.length);
      await clickStrip(page, paper.id, '[data-action="why"]');
      await clickStrip(page, paper.id, `.people [data-action="follow"]:nth-child(${at + 1})`);
      await untilInStrip(page, paper.id, '.badges > .follows:first-child');
      expect(await readStripText(page, paper.id, '.follows')).toBe(label);
      const followed = await readFollowed(page);
      const theirs = papers.filter(({ handles = [] }) => handles.includes(handle));
      expect(followed).toEqual(expect.arrayContaining(theirs.map(({ id }) => id)));
      expect(followed.length).toBeLessThan(papers.length / 2);
    });
  });
});

import { describe, expect, it } from 'vitest';

import { BROWSERS, useBrowser } from './browsers.ts';
import { daysAlike, untilStill, takeStripsOut, readLoadedIds } from './page-changes.ts';
import {
  expectedStrip,
  expectedStripOfRow,
  expectedStripOfTitle,
  nextFrames,
  readStrips,
  untilStrips,
} from './strips.ts';

describe.each(BROWSERS)('a page that changes, in %s', (name) => {
  const { open } = useBrowser(name);

  it('cards re-used for other papers show those, by what they show', async () => {
    const { page, problems } = await open('/papers/date/2026-08-06', { navigation: 'client' });
    await untilStrips(page, 24);

    await page.click('[data-test="previous"]');
    await untilStrips(page, 15);
    await nextFrames(page);
    const reused = await readStrips(page);
    expect(reused).toEqual(reused.map(({ cardPaper }) => expectedStripOfTitle(cardPaper)));

    await page.click('[data-test="next"]');
    await untilStrips(page, 24);
    await nextFrames(page);
    const back = await readStrips(page);
    expect(back).toEqual(back.map(({ cardPaper }) => expectedStrip(cardPaper)));
    expect(problems).toEqual([]);
  });

  it('a grid that becomes rows without loading', async () => {
    const { page } = await open('/papers/date/2026-08-05', { navigation: 'client' });
    await untilStrips(page, 15);
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.waitForSelector('[data-test="search-field"]');
    await page.type('[data-test="search-field"]', 'world model');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search === '?q=world%20model');
    await page.waitForSelector('h3 + p');
    await untilStrips(page);
    await nextFrames(page);
    const strips = await readStrips(page);
    const loaded = new Set(await page.$eval('[data-target="DailyPapers"]', readLoadedIds));
    expect(strips.length).toBeGreaterThan(1);
    expect(strips).toEqual(
      strips.map(({ cardPaper }) =>
        loaded.has(cardPaper) ? expectedStrip(cardPaper) : expectedStripOfRow(cardPaper),
      ),
    );
    expect(await page.$$eval('gloss-bar', ({ length }) => length)).toBe(1);
  });

  it('a list rendered anew', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page, 24);
    for (let round = 0; round < 3; round += 1) {
      await page.$eval('[data-test="rerender"]', (button) => (button as HTMLElement).click());
      await nextFrames(page);
      await untilStrips(page, 24);
    }
    const strips = await readStrips(page);
    expect(strips).toEqual(strips.map(({ cardPaper }) => expectedStrip(cardPaper)));
    expect(await page.$$eval('gloss-bar', ({ length }) => length)).toBe(1);
    expect(problems).toEqual([]);
  });

  it('infinite scroll', async () => {
    const { page, problems } = await open('/papers/trending', {
      pageSize: 20,
      infiniteScroll: true,
    });
    await untilStrips(page);
    const loaded = new Set(await page.$eval('[data-target="DailyPapers"]', readLoadedIds));
    for (const cards of [40, 52]) {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.waitForFunction(
        (wanted) => document.querySelectorAll('main h3 a').length >= wanted,
        {},
        cards,
      );
      await untilStrips(page);
    }
    const strips = await readStrips(page);
    expect(strips).toHaveLength(52);
    expect(strips).toEqual(
      strips.map(({ cardPaper }) =>
        loaded.has(cardPaper) ? expectedStrip(cardPaper) : expectedStripOfRow(cardPaper),
      ),
    );
    expect(problems).toEqual([]);
  });

  it('a body emptied, and filled again with copies', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page, 24);
    const body = await page.evaluateHandle(() => document.body.cloneNode(true));
    await page.evaluate(() => document.body.replaceChildren());
    await nextFrames(page);
    expect(await page.$('gloss-card, gloss-bar')).toBeNull();
    await page.evaluate((copy) => document.body.append(...copy.childNodes), body);
    await page.waitForSelector('article gloss-card');
    await untilStrips(page, 24);
    const strips = await readStrips(page);
    expect(strips).toEqual(strips.map(({ cardPaper }) => expectedStrip(cardPaper)));
    expect(await page.$$eval('gloss-bar', ({ length }) => length)).toBe(1);
    expect(problems).toEqual([]);
  });

  it('cards whose links and words change, and nothing else', async () => {
    const days = daysAlike();
    // Between others, so that the arrows to them stay too.
    const [, from, to] = days;
    const cards = from?.entries.length;
    const { page } = await open(`/papers/date/${from?.date}`, { days, navigation: 'client' });
    await untilStrips(page, cards);
    await page.$$eval('main h3', (headings) => {
      for (const heading of headings) heading.setAttribute('data-same', '');
    });
    await page.click('[data-test="previous"]');
    const path = `/papers/date/${to?.date}`;
    await page.waitForFunction((wanted) => location.pathname === wanted, {}, path);
    await nextFrames(page);
    const strips = await readStrips(page);
    expect(await page.$$eval('[data-same]', ({ length }) => length)).toBe(cards);
    expect(strips).toEqual((to?.entries ?? []).map(({ paper }) => expectedStripOfTitle(paper.id)));
  });

  it('coming back from another page', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page, 24);
    await page.$eval('main', (main) => main.setAttribute('data-same', ''));
    await page.evaluate(() => location.assign('/models'));
    await page.waitForFunction(() => location.pathname === '/models');
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.pathname === '/papers');
    // The very same document: it comes from the back/forward cache.
    expect(await page.$$eval('[data-same]', ({ length }) => length)).toBe(1);
    await untilStrips(page, 24);
    await nextFrames(page);
    const strips = await readStrips(page);
    expect(strips).toEqual(strips.map(({ cardPaper }) => expectedStrip(cardPaper)));
    expect(problems).toEqual([]);
  });

  it('a page that takes our strips out on sight wins, and is left in peace', async () => {
    const { page, problems } = await open('/papers', { before: takeStripsOut });
    await page.waitForFunction(() => Number(document.documentElement.dataset['taken']) >= 24);
    await untilStill(page);
    const taken = await page.evaluate(() => Number(document.documentElement.dataset['taken']));
    // Ten tries for each of the 24 cards and for the page bar.
    expect(taken).toBeLessThanOrEqual(25 * 10);
    expect(await page.$('gloss-card, gloss-bar')).toBeNull();
    expect(problems).toEqual([]);
  });
});

import { describe, expect, it, onTestFinished } from 'vitest';

import { range } from '../range.ts';
import { createIndex, createPaper, keyOf } from '../saved-papers.ts';
import { eventually, useOwnPage } from './popup/own-pages.ts';
import { usePopup } from './popup/use-popup.ts';

const { gloss, backdoor, popUp, openPapers } = usePopup();

/** The report on a page whose layout is not known; filters have a field of their own. */
const REPORT = '[data-tab-panel=page] textarea';

const NEW = '[data-tab-panel=filters] .editor';

describe('this page', () => {
  it.each([
    ['/papers', 'Daily papers'],
    ['/papers/trending', 'Trending papers'],
    ['/papers/week/2026-W32', 'Papers of the week'],
    ['/papers?q=agents', 'Search results'],
  ])('%s is told by its kind and figures', async (path, heading) => {
    const page = await openPapers(path);
    const cards = await page.$$eval('gloss-card', (hosts) => hosts.length);
    const { popup, text } = await popUp(page);
    await popup.waitForSelector('[data-count=papers]');
    expect(await text('h1')).toBe('Gloss for Daily Papers');
    expect(await text('h2')).toBe(heading);
    expect(await text('[data-count=papers]')).toBe(`${cards} paper${cards === 1 ? '' : 's'}`);
    const codes = await popup.$$eval('[data-code] dd', (counts) =>
      counts.reduce((sum, count) => sum + Number(count.textContent), 0),
    );
    expect(codes).toBe(cards);
  });

  it('of another section is led from to the papers', async () => {
    const { page } = await gloss.open('/models');
    const { popup, count } = await popUp(page);
    await popup.waitForSelector('a[href="https://huggingface.co/papers"]');
    expect(await count(REPORT)).toBe(0);
  });

  it('whose layout is not known is said to be so, with a report to copy', async () => {
    const page = await gloss.browser().newPage();
    onTestFinished(() => page.close());
    page.on('request', (request) => {
      void request.respond({ contentType: 'text/html', body: '<main><h1>All new</h1></main>' });
    });
    await page.setRequestInterception(true);
    await page.goto('https://huggingface.co/papers');
    const { popup, click, text } = await popUp(page);
    expect(await text('[role=tabpanel]')).toMatch(/still loading|does not recognise/);
    await popup.waitForSelector(REPORT, { timeout: 10_000 });
    expect(await popup.$eval(REPORT, (field) => field.value)).toContain('cards: 0');
    await click('[data-action=copy]');
    await popup.waitForFunction(() => document.body.textContent.includes('Copied.'));
    expect(await page.$('gloss-card, gloss-bar')).toBeNull();
  });
});

it('sets the strips of open pages, and resets them', async () => {
  const page = await openPapers();
  const mostBadges = () =>
    page.$$eval('gloss-card', (hosts) =>
      Math.max(
        ...hosts.map((host) => host.shadowRoot?.querySelectorAll('[data-technique]').length ?? 0),
      ),
    );
  const countHosts = () => page.$$eval('gloss-card', (hosts) => hosts.length);
  const { popup, click, choose, text } = await popUp(page);
  await click('[data-tab=settings]');
  await choose('[data-tab-panel=settings] select', '1');
  await eventually(mostBadges).toBe(1);
  await popup.$$eval('.checks label', (labels) =>
    labels.find((label) => label.textContent === 'Daily papers')?.click(),
  );
  await eventually(countHosts).toBe(0);
  await eventually(() => text('[data-tab-panel=page]')).toContain('switched off');
  await click('[data-action=reset]');
  expect(await countHosts()).toBe(0);
  await click('[data-action=confirm]');
  await eventually(countHosts).toBeGreaterThan(0);
  await eventually(mostBadges).toBeGreaterThan(1);
});

it('is used by keyboard alone', async () => {
  const { popup, text } = await popUp(await openPapers());
  await popup.focus('[role=tab][aria-selected=true]');
  await popup.keyboard.press('ArrowRight');
  expect(await text('[role=tab][aria-selected=true]')).toBe('Filters');
  await popup.keyboard.press('Tab');
  await popup.keyboard.type('gan');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[data-filter]');
  expect(await backdoor().readStored('filters')).toMatchObject({ filters: [{ query: 'gan' }] });
});

it('opened as a tab stays open behind the links in it, with what was written', async () => {
  const browser = gloss.browser();
  const opened = browser.waitForTarget((target) => target.url().endsWith('popup.html#filters/a'));
  await backdoor().ask('filters.open', 'a');
  const tab = await (await opened).asPage();
  onTestFinished(() => tab.close());
  const { click, write } = useOwnPage(tab);
  await write(`${NEW} input`, 'a draft');
  await click('[data-tab=saved]');
  const library = browser.waitForTarget((target) => target.url().includes('library.html'));
  await click('[data-action=library]');
  await (await (await library).asPage()).close();
  await click('[data-tab=filters]');
  expect(await tab.$eval(`${NEW} input`, (field) => field.value)).toBe('a draft');
});

it('shows the last saved of 10,000 papers', async () => {
  const all = range(0, 10_000);
  for (let from = 0; from < all.length; from += 1000) {
    await backdoor().writeLibrary(
      all.slice(from, from + 1000).map((number) => [keyOf(number), createPaper(number)]),
    );
  }
  await backdoor().writeLibrary([['index', createIndex(all)]]);
  const { click, texts, text } = await popUp(await openPapers());
  await click('[data-tab=saved]');
  await eventually(() => texts('[data-paper] a')).toContain(createPaper(9999).title);
  expect((await texts('[data-paper] a'))[0]).toBe(createPaper(9999).title);
  expect(await text('[data-action=library]')).toBe('The library (10000 papers)');
});

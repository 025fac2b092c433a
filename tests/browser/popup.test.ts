import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import { range } from '../range.ts';
import { createIndex, createPaper, keyOf } from '../saved-papers.ts';
import { openPopup } from './driver/chromium.ts';
import { useBrowser } from './overlay/browsers.ts';
import { untilStrips } from './overlay/strips.ts';
import { countCards, eventually, useOwnPage } from './popup/own-pages.ts';
import { openBackdoor } from './storage/background.ts';
import type { Backdoor } from './storage/background.ts';

const chromium = useBrowser('Chromium');
let backdoor: Backdoor;

beforeAll(async () => {
  backdoor = await openBackdoor(chromium.browser());
});
beforeEach(() => backdoor.clear());

let popups: Page[] = [];

// Before their tabs, which would take them along.
afterEach(async () => {
  await Promise.all(popups.map((popup) => popup.close()));
  popups = [];
});

/** The popup over a tab. */
async function popUp(page: Page) {
  await page.bringToFront();
  const popup = await openPopup(chromium.browser(), page);
  popups.push(popup);
  await popup.waitForSelector('[role=tab]');
  return { popup, ...useOwnPage(popup) };
}

async function openPapers(path = '/papers') {
  const { page } = await chromium.open(path);
  await untilStrips(page);
  return page;
}

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
    const { page } = await chromium.open('/models');
    const { popup, count } = await popUp(page);
    await popup.waitForSelector('a[href="https://huggingface.co/papers"]');
    expect(await count(REPORT)).toBe(0);
  });

  it('whose layout is not known is said to be so, with a report to copy', async () => {
    const page = await chromium.browser().newPage();
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

describe('a filter', () => {
  it('written in the popup hides its cards at once; removed, it gives them back', async () => {
    const page = await openPapers();
    const { popup, click, write, text } = await popUp(page);
    await click('[data-tab=filters]');
    await write(`${NEW} input`, 'models -survey');
    await popup.waitForSelector(`${NEW} [data-matches]`);
    const matches = Number(
      await popup.$eval(`${NEW} [data-matches]`, (shown) => shown.getAttribute('data-matches')),
    );
    expect(matches).toBeGreaterThan(0);

    await click(`${NEW} [type=submit]`);
    await popup.waitForSelector('[data-filter]');
    await eventually(() => countCards(page, 'hide')).toBe(matches);
    await eventually(() => text('[data-count=hidden]')).toBe(`${matches} hidden`);

    await popup.select('[data-filter] select', 'highlight');
    await eventually(() => countCards(page, 'highlight')).toBe(matches);
    await click('[data-filter] [role=switch]');
    await eventually(() => countCards(page, 'highlight')).toBe(0);

    await click('[data-filter] [data-action=remove]');
    await popup.waitForSelector('[data-action=undo]');
    expect(await backdoor.readStored('filters')).toMatchObject({ filters: [] });
    await click('[data-action=undo]');
    await popup.waitForSelector('[data-filter]');
    expect(await backdoor.readStored('filters')).toMatchObject({
      filters: [{ query: 'models -survey', action: 'highlight', enabled: false }],
    });
  });

  it('that cannot be read says where and why and is not saved; the others go on', async () => {
    const query = 'good autor:ng';
    await backdoor.ask('filters.put', { id: 'a', query: 'models', action: 'dim', enabled: true });
    const page = await openPapers();
    const dimmed = await countCards(page, 'dim');
    expect(dimmed).toBeGreaterThan(0);
    const { popup, click, write, text, texts } = await popUp(page);
    await click('[data-tab=filters]');
    await write(`${NEW} input`, query);
    expect(await text(`${NEW} mark`)).toBe('autor');
    expect(await text(`${NEW} .fault-reason`)).toContain('There is no field');
    await popup.keyboard.press('Enter');
    expect(await backdoor.readStored('filters')).toMatchObject({ filters: [{ id: 'a' }] });

    // One that an older version took, and this one cannot read.
    const stored = (await backdoor.readStored('filters')) as { filters: object[] };
    const broken = { id: 'b', query, action: 'hide', enabled: true };
    await backdoor.writeStored('filters', { ...stored, filters: [broken, ...stored.filters] });
    await popup.waitForSelector('[data-filter=b]');
    expect(await text('[data-filter=b] mark')).toBe('autor');
    expect(await countCards(page, 'dim')).toBe(dimmed);
    await click('[data-filter=b] [data-action=remove]');
    await eventually(() => texts('[data-filter] .query-text')).toEqual(['models']);
  });

  it('of documents that cannot be read is told, refused, and nothing is overwritten', async () => {
    const newer = { version: 99, filters: 'of the future' };
    await backdoor.writeStored('filters', newer);
    const { popup, click, write, text } = await popUp(await openPapers());
    await popup.waitForSelector('.popup > .notice');
    expect(await text('.popup > .notice')).toContain('kept untouched');
    await click('[data-tab=filters]');
    await write(`${NEW} input`, 'survey');
    await click(`${NEW} [type=submit]`);
    await popup.waitForSelector(`${NEW} .problem:not([hidden])`);
    expect(await backdoor.readStored('filters')).toEqual(newer);
  });

  it('of a damaged document is told; once it is given up, all goes on', async () => {
    await backdoor.writeStored('filters', { version: 'damaged' });
    const { popup, click, write } = await popUp(await openPapers());
    await click('[data-unreadable=filters] [data-action=start-anew]');
    await click('[data-unreadable=filters] [data-action=confirm]');
    await popup.waitForFunction(() => document.querySelector('[data-unreadable]') === null);
    await click('[data-tab=filters]');
    await write(`${NEW} input`, 'survey');
    await click(`${NEW} [type=submit]`);
    await popup.waitForSelector('[data-filter]');
    expect(await backdoor.readStored('filters')).toMatchObject({ filters: [{ query: 'survey' }] });
  });
});

it('follows a keyword, which the cards tell at once, and leaves it again', async () => {
  const page = await openPapers();
  const countFollowed = () =>
    page.$$eval(
      'gloss-card',
      (hosts) => hosts.filter((host) => host.shadowRoot?.querySelector('.follows')).length,
    );
  const { popup, click, write } = await popUp(page);
  await click('[data-tab=follows]');
  await write('[data-tab-panel=follows] .editor input', 'models');
  await click('[data-tab-panel=follows] [type=submit]');
  await popup.waitForSelector('[data-follow=keyword]');
  await eventually(countFollowed).toBeGreaterThan(0);
  await click('[data-follow=keyword] [data-action=remove]');
  await eventually(countFollowed).toBe(0);
});

it('mends a followed keyword where it stands', async () => {
  const since = '2026-11-01T00:00:00.000Z';
  for (const value of ['models -survey', 'agents']) {
    await backdoor.ask('follows.add', { kind: 'keyword', value, label: value, since });
  }
  const { popup, click, write, text, texts } = await popUp(await openPapers());
  await click('[data-tab=follows]');
  await popup.waitForSelector('[data-follow=keyword] .query-meaning');
  await eventually(() => text('[data-follow=keyword] .quiet')).toMatch(/on this page/);
  await click('[data-follow=keyword] [data-action=edit]');
  await write('[data-follow=keyword] input', 'robots');
  await popup.keyboard.press('Enter');
  await eventually(() => texts('[data-follow] .query-text')).toEqual(['robots', 'agents']);
  expect(await backdoor.readStored('follows')).toMatchObject({
    follows: [{ value: 'robots', since }, { value: 'agents' }],
  });
});

it('suggests whom to follow from what was saved, and remembers what is declined', async () => {
  await backdoor.askAll(range(0, 4).map((n) => ({ name: 'library.save', args: [createPaper(n)] })));
  const { popup, click, texts, text } = await popUp(await openPapers());
  await click('[data-tab=follows]');
  await popup.waitForSelector('[data-suggestion]');
  const suggested = () => texts('[data-suggestion=author] .query-text');
  expect(await suggested()).toEqual(['Ada Lovelace', 'Charles Babbage']);
  expect(await text('[data-suggestion] .quiet')).toBe(
    '4 of your 4 saved papers are by this author.',
  );
  expect(await text('[data-suggestion=technique] .quiet')).toContain('of all papers 14%');
  expect(await backdoor.readStored('follows')).toBeUndefined();
  await click('[data-suggestion] [data-action=follow]');
  await eventually(() => texts('[data-follow] .query-text')).toEqual(['Ada Lovelace']);
  await eventually(suggested).toEqual(['Charles Babbage']);
  await click('[data-suggestion] [data-action=decline]');
  await eventually(suggested).toEqual([]);
  expect(await backdoor.readStored('follows')).toMatchObject({
    follows: [{ kind: 'author', value: 'Ada Lovelace' }],
    declined: [{ kind: 'author', value: 'Charles Babbage' }],
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
  expect(await backdoor.readStored('filters')).toMatchObject({ filters: [{ query: 'gan' }] });
});

it('opened as a tab stays open behind the links in it, with what was written', async () => {
  const browser = chromium.browser();
  const opened = browser.waitForTarget((target) => target.url().endsWith('popup.html#filters/a'));
  await backdoor.ask('filters.open', 'a');
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
    await backdoor.writeLibrary(
      all.slice(from, from + 1000).map((number) => [keyOf(number), createPaper(number)]),
    );
  }
  await backdoor.writeLibrary([['index', createIndex(all)]]);
  const { click, texts, text } = await popUp(await openPapers());
  await click('[data-tab=saved]');
  await eventually(() => texts('[data-paper] a')).toContain(createPaper(9999).title);
  expect((await texts('[data-paper] a'))[0]).toBe(createPaper(9999).title);
  expect(await text('[data-action=library]')).toBe('The library (10000 papers)');
});

import { describe, expect, it } from 'vitest';

import { EMPTY_FILTERS } from '../../utils/filters/filters.ts';
import { EMPTY_FOLLOWS } from '../../utils/follows/follows.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings/settings.ts';
import { EMPTY_USER_TECHNIQUES } from '../../utils/user-techniques/user-techniques.ts';
import { range } from '../range.ts';
import { createPaper, idOf, keyOf } from '../saved-papers.ts';
import { eventually } from './popup/own-pages.ts';
import { download } from './storage/downloads.ts';
import { useLibrary } from './storage/use-library.ts';

const { backdoor, openLibrary, keep, seed } = useLibrary();

describe('a large library', () => {
  it('draws what is in sight, and finds in 10,000', async () => {
    await seed(10_000);
    const { page, count, listed, text, write } = await openLibrary();
    expect(await text('[data-count=total]')).toBe('10000 saved papers');
    expect(await count('[data-paper]')).toBeLessThan(40);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await eventually(async () => (await listed()).at(-1)).toBe(idOf(0));
    expect(await count('[data-paper]')).toBeLessThan(40);

    // A change makes the list anew, and leaves the window where it is.
    const last = `[data-paper="${idOf(0)}"]`;
    await page.focus(last);
    const topOf = () => page.$eval(last, (row) => Math.round(row.getBoundingClientRect().top));
    const top = await topOf();
    await page.keyboard.press('s');
    await page.waitForSelector(`${last} [data-status=reading]`);
    expect(await topOf()).toBe(top);
    expect(await page.$eval(last, (row) => row === document.activeElement)).toBe(true);

    await write('search input', 'title:"paper 77"');
    await eventually(() => text('[data-count=total]')).toBe('1 paper found');
  }, 120_000);

  it('keeps rows around those in sight, and what is open in them as others change', async () => {
    await seed(100);
    const { page, listed, click } = await openLibrary();
    const inSight = () =>
      page.$$eval(
        '[data-paper]',
        (rows) => rows.filter((row) => row.getBoundingClientRect().top < innerHeight).length,
      );
    await eventually(async () => (await listed()).length - (await inSight())).toBeGreaterThan(3);
    const below = `[data-paper="${(await listed())[await inSight()]}"]`;
    // A click would scroll it into sight.
    await page.$eval(`${below} details`, (details) => details.setAttribute('open', ''));

    // A change of another paper makes the list anew.
    await click('[data-paper] [data-action=notes]');
    await page.type('[data-paper] textarea', 'Read again');
    await click('[data-paper] form [type=submit]');
    await page.waitForSelector('[data-paper] .notes');
    expect(await page.$(`${below} details[open]`)).not.toBeNull();
  });

  it('is edited by keys, several papers at once, and the edit taken back', async () => {
    await seed(30);
    const { page, listed, write, text, count } = await openLibrary();
    for (const key of ['j', 'x', 'j', 'x', 's'] as const) await page.keyboard.press(key);
    const statusOf = (number: number) =>
      page.$eval(`[data-paper="${idOf(number)}"] .status`, (field) =>
        field.getAttribute('data-status'),
      );
    await eventually(() => statusOf(29)).toBe('reading');
    expect(await statusOf(28)).toBe('reading');
    await write('.selection input', 'thesis');
    await page.keyboard.press('Enter');
    await eventually(() => count('[data-tag=thesis]')).toBe(2);
    await page.keyboard.press('Escape');
    const { records } = await backdoor().readLibrary();
    expect(records[keyOf(28)]).toMatchObject({ status: 'reading', tags: ['thesis'] });
    expect(records[keyOf(27)]).toEqual(createPaper(27));
    await page.click('[data-action=clear-selection]');
    await page.focus(`[data-paper="${idOf(27)}"]`);
    await page.keyboard.press('n');
    await page.keyboard.type('**Strong** zebra');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await eventually(() => text('.notes strong')).toBe('Strong');
    await page.keyboard.press('u');
    await eventually(() => count('.notes')).toBe(0);
    await write('search input', 'thesis');
    await eventually(listed).toEqual([idOf(29), idOf(28)]);
  });

  it('is exported whole, into a file of a known format', async () => {
    await seed(1234);
    const { page, click, text } = await openLibrary();
    const { name, text: written } = await download(page, () => click('[data-action=export]'));
    await eventually(() => text('.export [role=status]')).toBe('1234 papers exported.');
    expect(name).toMatch(FILE_NAME);
    expect(JSON.parse(written)).toEqual({
      format: 'gloss-library',
      version: 1,
      exportedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      papers: range(0, 1234).map((n) => createPaper(n)),
      removed: [],
      // Of what was never set, what stands for it.
      settings: DEFAULT_SETTINGS,
      filters: EMPTY_FILTERS,
      follows: EMPTY_FOLLOWS,
      techniques: EMPTY_USER_TECHNIQUES,
    });
  });
});

const FILE_NAME = /^gloss-backup-\d{4}-\d\d-\d\d\.json$/;

it('goes back to a snapshot in three clicks, and from there back again', async () => {
  await seed(30);
  const { page, click, listed, text, count } = await openLibrary();
  await page.keyboard.press('a');
  await page.keyboard.press('Delete');
  await click('dialog [data-action=confirm]');
  await eventually(() => text('[data-count=total]')).toContain('Nothing saved yet.');
  await eventually(() => text('.saving [role=status]')).toBe('Removed 30 papers.');
  await click('[data-place=snapshots]');
  await click('[data-action=preview]');
  await eventually(() => text('.preview summary')).toBe('30 papers come back');
  await click('[data-action=rewind]');
  await eventually(() => count('.preview')).toBe(0);
  await click('[data-place=papers]');
  await eventually(() => text('[data-count=total]')).toBe('30 saved papers');
  expect(await listed()).toContain(idOf(29));
  const { records } = await backdoor().readLibrary();
  // That it is back counts against what other devices know of its removal.
  const edited = { restored: expect.any(String) as string };
  expect(records[keyOf(7)]).toEqual({ ...createPaper(7), edited });
});

it('removes a record that cannot be read, into the bin', async () => {
  await keep(1, 2);
  const damaged = { version: 99, future: true };
  await backdoor().writeLibrary([[keyOf(1), damaged]]);
  const { click, count } = await openLibrary();
  await click('[data-count=unreadable] summary');
  await click('[data-action=remove-unreadable]');
  await eventually(() => count('[data-count=unreadable]')).toBe(0);
  const { removed } = await backdoor().readLibrary();
  expect(removed[`removed:${idOf(1)}`]).toMatchObject({ record: damaged });
});

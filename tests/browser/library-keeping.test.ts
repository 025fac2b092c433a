import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { range } from '../range.ts';
import { createPaper, idOf, keyOf } from '../saved-papers.ts';
import { eventually } from './popup/own-pages.ts';
import { download } from './storage/downloads.ts';
import { useLibrary } from './storage/use-library.ts';

const { backdoor, openLibrary, keep, seed } = useLibrary();

declare global {
  interface Window {
    /** How often the browser was asked to keep what is stored. */
    glossAsked?: number;
  }
}

/** Has the browser answer so in pages that are opened from now on. */
const answerPersist = (page: Page, isGranted: boolean) =>
  page.evaluateOnNewDocument((answer) => {
    window.glossAsked = 0;
    Object.assign(StorageManager.prototype, {
      persisted: () => Promise.resolve(false),
      persist: () => {
        window.glossAsked = (window.glossAsked ?? 0) + 1;
        return Promise.resolve(answer);
      },
    });
  }, isGranted);

describe('the room that the browser grants', () => {
  it.each([
    { isGranted: true, told: /The browser keeps them\.$/ },
    { isGranted: false, told: /may clear them when the disk is nearly full/ },
  ])('is asked for and shown, granted to be kept: $isGranted', async ({ isGranted, told }) => {
    await keep(1);
    const { page, click, text } = await openLibrary();
    await answerPersist(page, isGranted);
    await page.reload();
    await page.waitForSelector('[data-paper]');
    await eventually(() => page.evaluate(() => window.glossAsked)).toBe(1);

    await click('[data-place=snapshots]');
    await eventually(() => text('[data-kept]')).toMatch(told);
    const { usage = 0, quota = 0 } = await page.evaluate(() => navigator.storage.estimate());
    const [used, most] = [...(await text('[data-kept]')).matchAll(/([\d.]+) ([MG])B/g)].map(
      ([, number, unit]) => Number(number) * (unit === 'G' ? 1000 : 1),
    );
    // A snapshot may come between.
    expect(used).toBeCloseTo(usage / 1e6, 0);
    expect(most).toBeCloseTo(quota / 1e6, -3);
  });
});

it('records that cannot be read are exported as they are, one or all', async () => {
  await keep(1, 2, 3);
  const damaged = [{ version: 99, future: ['ü'] }, 'cut off'];
  await backdoor().writeLibrary([
    [keyOf(1), damaged[0]],
    [keyOf(2), damaged[1]],
  ]);
  const { page, click } = await openLibrary();
  await click('[data-count=unreadable] summary');
  const all = await download(page, () => click('[data-action=export-unreadable]'));
  expect(JSON.parse(all.text)).toHaveLength(2);
  expect(JSON.parse(all.text)).toEqual(expect.arrayContaining(damaged));
  const one = await download(page, () => click(`[data-unreadable="${idOf(1)}"] button`));
  expect(JSON.parse(one.text)).toEqual([damaged[0]]);
  expect((await backdoor().readLibrary()).records).toMatchObject({ [keyOf(2)]: 'cut off' });
});

it('a paper in the bin is forgotten for good once that is said twice', async () => {
  await keep(1, 2);
  const { page, click, texts, text } = await openLibrary();
  for (const number of [1, 2]) await click(`[data-paper="${idOf(number)}"] [data-action=remove]`);
  await eventually(() => text('[data-count=total]')).toContain('Nothing saved yet.');
  await click('[data-place=bin]');
  await eventually(() => texts('[data-binned] .title')).toHaveLength(2);
  const discard = `[data-binned="${idOf(1)}"] [data-action=discard]`;
  await click(discard);
  const asked = await text(discard);
  // Elsewhere it is asked anew.
  await page.focus(`[data-binned="${idOf(2)}"] [data-action=restore]`);
  await eventually(() => text(discard)).not.toBe(asked);
  await click(discard);
  expect(await texts('[data-binned] .title')).toHaveLength(2);
  await eventually(() => text(discard)).toBe(asked);
  await click(discard);
  await eventually(() => texts('[data-binned] .title')).toEqual([createPaper(2).title]);
  const { removed } = await backdoor().readLibrary();
  // That it was removed is kept, so that no merge brings it back; what it was is not.
  expect(removed[`removed:${idOf(1)}`]).not.toHaveProperty('record');
  expect(removed[`removed:${idOf(2)}`]).toMatchObject({ record: createPaper(2) });
});

it('a removal of 20 papers that are more than a fifth asks first, and a refusal leaves all', async () => {
  await seed(100);
  const { page, click, text, texts, count } = await openLibrary();
  const total = () => text('[data-count=total]');
  /** Selects so many papers, from the first on. */
  async function select(many: number): Promise<void> {
    await page.focus('[data-index="0"]');
    for (const at of range(0, many)) {
      if (at > 0) await page.keyboard.press('j');
      await page.keyboard.press('x');
    }
    await eventually(() => text('.selection strong')).toBe(`${many} papers selected`);
  }

  // So many, but a fifth.
  await page.keyboard.press('j');
  await select(20);
  await click('[data-action=remove-selected]');
  await eventually(total).toBe('80 saved papers');

  await select(20);
  await click('[data-action=remove-selected]');
  await eventually(() => text('dialog[open] p')).toContain('20 papers');
  await page.keyboard.press('Escape');
  await eventually(() => count('dialog')).toBe(0);
  expect([await total(), await text('.selection strong')]).toEqual([
    '80 saved papers',
    '20 papers selected',
  ]);
  await page.keyboard.press('Delete');
  await eventually(() => text('dialog :focus')).toBe('Cancel');
  await click('dialog [data-action=confirm]');
  await eventually(total).toBe('60 saved papers');

  // A third, but not so many.
  await select(19);
  await click('[data-action=remove-selected]');
  await eventually(total).toBe('41 saved papers');
  await click('[data-place=bin]');
  await eventually(() => texts('[data-binned]')).toHaveLength(59);
});

it('a snapshot comes back in three clicks, and does what its preview says', async () => {
  await seed(25);
  const { page, click, listed, text, texts } = await openLibrary();
  const before = await backdoor().readLibrary();
  await page.keyboard.press('a');
  await page.keyboard.press('s');
  await eventually(() => text('.saving [role=status]')).toBe('Changed 25 papers.');
  await keep(500);
  await backdoor().ask('library.remove', idOf(3));
  await eventually(() => text('[data-count=total]')).toBe('25 saved papers');

  await click('[data-place=snapshots]');
  await click('[data-snapshot] [data-action=preview]');
  await eventually(() => texts('.preview summary')).toEqual([
    '1 paper comes back',
    '24 papers become what they were',
    '1 paper goes to the bin',
  ]);
  const titles = await texts('.preview li');
  for (const number of [3, 500]) expect(titles).toContain(createPaper(number).title);
  await click('[data-action=rewind]');
  await eventually(() => text('[data-snapshot] .quiet')).toBe('before a snapshot was restored');
  await click('[data-place=papers]');
  await eventually(listed).toContain(idOf(24));
  expect(await listed()).not.toContain(idOf(500));
  const { records, removed } = await backdoor().readLibrary();
  expect(Object.keys(records)).toEqual(Object.keys(before.records));
  for (const record of Object.values(records)) expect(record).toMatchObject({ status: 'to-read' });
  expect(removed).toMatchObject({ [`removed:${idOf(500)}`]: { record: createPaper(500) } });
});

import { describe, expect, it, onTestFinished } from 'vitest';

import { createPaper, idOf, keyOf } from '../saved-papers.ts';
import { openPopup } from './driver/chromium.ts';
import { untilStrips } from './overlay/strips.ts';
import { eventually, useOwnPage } from './popup/own-pages.ts';
import { useLibrary, watchLibrary } from './storage/use-library.ts';

const { chromium, backdoor, openLibrary, keep } = useLibrary();

describe('a paper', () => {
  it('saved on the page is in the popup and the library, until it is removed there', async () => {
    const { page } = await chromium.open('/papers');
    await untilStrips(page);
    const id = await page.$eval('gloss-card', (host) => host.getAttribute('data-paper') ?? '');
    const saveButton = 'gloss-card >>> [data-action=save]';
    const isSaved = () =>
      page.$eval(saveButton, (button) => button.getAttribute('aria-pressed') === 'true');
    await page.click(saveButton);
    await eventually(isSaved).toBe(true);

    const popup = await openPopup(chromium.browser(), page);
    const { click } = useOwnPage(popup);
    await click('[data-tab=saved]');
    await popup.waitForSelector(`[data-paper="${id}"]`);
    const opening = chromium
      .browser()
      .waitForTarget((target) => target.url().endsWith('/library.html'));
    // Not awaited: the popup closes under the click.
    click('[data-action=library]').catch(() => undefined);
    const tab = await (await opening).page();
    if (tab === null) throw new Error('the library opened in no tab');
    onTestFinished(() => tab.close());
    const library = watchLibrary(tab);
    await tab.waitForSelector(`[data-paper="${id}"]`);

    await library.click('[data-action=remove]');
    await tab.waitForSelector('[data-action=undo]');
    await eventually(isSaved).toBe(false);
    await eventually(() => library.text('[data-count=total]')).toContain('Nothing saved yet.');
    await library.click('[data-action=undo]');
    await eventually(library.listed).toEqual([id]);
    await eventually(isSaved).toBe(true);
    await tab.reload();
    await eventually(library.listed).toEqual([id]);
    expect(library.problems).toEqual([]);
  });

  it('saved or removed elsewhere comes and goes by itself', async () => {
    await keep(1, 2);
    const { listed } = await openLibrary();
    expect(await listed()).toEqual([idOf(2), idOf(1)]);
    await keep(3);
    await eventually(listed).toEqual([idOf(3), idOf(2), idOf(1)]);
    await backdoor().ask('library.remove', idOf(2));
    await eventually(listed).toEqual([idOf(3), idOf(1)]);
  });

  it('leaves the bin that is looked at when its removal is undone', async () => {
    await keep(1, 2);
    const { page, click, text } = await openLibrary();
    await click(`[data-paper="${idOf(2)}"] [data-action=remove]`);
    await eventually(() => text('[data-count=total]')).toBe('1 saved paper');
    await click('[data-place=bin]');
    const binned = () => page.$$eval('[data-binned]', (items) => items.length);
    await eventually(binned).toBe(1);
    await click('.saving [data-action=undo]');
    await eventually(binned).toBe(0);
  });

  it('comes back to its place, one removal like the other', async () => {
    await keep(1, 2, 3);
    const { click, listed, count } = await openLibrary();
    await click(`[data-paper="${idOf(2)}"] [data-action=remove]`);
    await eventually(listed).toEqual([idOf(3), idOf(1)]);
    await click(`[data-paper="${idOf(3)}"] [data-action=remove]`);
    await eventually(listed).toEqual([idOf(1)]);
    await click('[data-action=undo]');
    await eventually(listed).toEqual([idOf(3), idOf(1)]);
    await eventually(() => count('[data-action=undo]')).toBe(0);
    await click('[data-place=bin]');
    await click(`[data-binned="${idOf(2)}"] [data-action=restore]`);
    await eventually(() => count('[data-binned]')).toBe(0);
    await click('[data-place=papers]');
    await eventually(listed).toEqual([idOf(3), idOf(2), idOf(1)]);
  });

  it('shows what was corrected, and what was saved once nothing is', async () => {
    const paper = idOf(1);
    await keep(1);
    const { page, click, listed } = await openLibrary();
    const badges = () =>
      page.$$eval('.papers [data-technique]', (all) =>
        all.map((badge) => badge.getAttribute('data-technique')),
      );
    await backdoor().ask('techniques.correct', {
      paper,
      technique: 'agents',
      verdict: 'not',
      at: '2026-08-20T00:00:00.000Z',
      keywords: [],
    });
    await eventually(badges).toEqual(['diffusion']);
    await click('[data-action=remove]');
    await eventually(listed).toEqual([]);
    await click('[data-action=undo]');
    await eventually(listed).toEqual([paper]);
    await backdoor().ask('techniques.undoCorrection', paper, 'agents');
    await eventually(badges).toEqual(['diffusion', 'agents']);
  });
});

describe('the search', () => {
  it('finds by the query language, and by a badge', async () => {
    await backdoor().askAll(
      [
        createPaper(1, { title: 'Robots that learn', techniques: ['robotics'] }),
        createPaper(2, { title: 'A survey of robots', techniques: ['survey', 'robotics'] }),
        createPaper(3, { title: 'Proofs', techniques: ['math'] }),
      ].map((paper) => ({ name: 'library.save', args: [paper] })),
    );
    const { page, write, click, listed, text } = await openLibrary();
    await write('input', 'title:robots -survey');
    await eventually(listed).toEqual([idOf(1)]);
    expect(await text('[data-count=total]')).toBe('1 paper found');
    await write('input', 'zebra');
    await eventually(() => text('[data-count=total]')).toMatch(
      /^No saved paper is found by this\./,
    );
    await write('input', '');
    await eventually(listed).toHaveLength(3);
    await write('input', 'robts');
    await eventually(listed).toHaveLength(2);
    await write('input', '"survey of rob');
    await eventually(listed).toEqual([idOf(2)]);
    expect(await page.$('.fault')).toBeNull();
    await write('input', '');
    await click('.papers [data-technique=math]');
    await eventually(listed).toEqual([idOf(3)]);
    expect(await page.$eval('[data-value=math]', (value) => value.ariaPressed)).toBe('true');
    await click('[data-facet=technique] [data-value=survey]');
    await eventually(listed).toEqual([idOf(3), idOf(2)]);
    await click('[data-action=widen]');
    await eventually(listed).toHaveLength(3);
  });

  it('that cannot be read says where and why, over what was found before', async () => {
    await keep(1);
    const { text, listed, page } = await openLibrary();
    // At once: what comes before the colon is a query that finds nothing.
    await page.$eval('input', (field) => {
      field.value = 'autor:ng';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await eventually(() => text('.fault mark')).toBe('autor');
    expect(await listed()).toEqual([idOf(1)]);
    expect(await page.$eval('input', (field) => field.getAttribute('aria-invalid'))).toBe('true');
  });
});

it('counts records that cannot be read, and leaves them where they are', async () => {
  await keep(1, 2);
  await backdoor().writeLibrary([[keyOf(1), { version: 99, future: true }]]);
  const { text, listed } = await openLibrary();
  expect(await listed()).toEqual([idOf(2)]);
  expect(await text('[data-count=unreadable]')).toContain('1 saved record could not be read');
  expect((await backdoor().readLibrary()).records[keyOf(1)]).toEqual({ version: 99, future: true });
});

it.each([360, 1400])('needs no sideways scrolling at %i px', async (width) => {
  const long = 'x'.repeat(300);
  const paper = createPaper(1, {
    title: long,
    authors: [long],
    organization: long,
    abstract: long,
    version: 2,
    notes: `${'|a long word'.repeat(30)}|\n${'|-'.repeat(30)}|`,
  });
  await backdoor().ask('library.save', paper);
  const { page, click } = await openLibrary();
  await page.setViewport({ width, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await click('.papers summary');
  await click('[data-action=notes]');
  await click('.help summary');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});

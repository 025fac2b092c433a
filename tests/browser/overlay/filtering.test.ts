import { describe, expect, it } from 'vitest';

import { BROWSERS, useBrowser } from './browsers.ts';
import {
  clickBar,
  clickStrip,
  readBarText,
  readMarks,
  readShownPapers,
  readStripText,
  sortBy,
  untilInStrip,
} from './controls.ts';
import { PAPERS, having, upvotes, FIRST, SECOND, BOTH } from './sample-pair.ts';
import { expectedStrip, nextFrames, samplePaper, untilStrips } from './strips.ts';

describe.each(BROWSERS)('narrowing and arranging the page, in %s', (name) => {
  const { open } = useBrowser(name);

  it('a badge shows only its papers; several combine; the second click undoes', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page, PAPERS.length);
    const length = await page.evaluate(() => history.length);
    const address = page.url();

    await clickStrip(page, BOTH, `[data-technique="${FIRST}"]`);
    await nextFrames(page);
    expect(await readShownPapers(page)).toEqual(having(FIRST));
    expect(await readBarText(page, '[data-count="hidden"]')).toBe(
      String(PAPERS.length - having(FIRST).length),
    );
    const hidden = PAPERS.filter((id) => !having(FIRST).includes(id));
    expect(await readMarks(page)).toEqual(
      Object.fromEntries(hidden.map((id) => [id, 'hide page:technique'])),
    );

    await clickStrip(page, BOTH, `[data-technique="${SECOND}"]`);
    await nextFrames(page);
    expect(await readShownPapers(page)).toEqual(having(FIRST, SECOND));

    await clickStrip(page, BOTH, `[data-technique="${SECOND}"]`);
    await clickBar(page, '[data-part="technique"] .take-back');
    await nextFrames(page);
    expect(await readShownPapers(page)).toEqual(PAPERS);
    expect(await readMarks(page)).toEqual({});
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => history.length)).toBe(length);
    expect(problems).toEqual([]);
  });

  it('the code panel leaves the papers whose code is there', async () => {
    const { page } = await open('/papers');
    await untilStrips(page, PAPERS.length);
    await clickBar(page, '[data-tool="code"]');
    await clickBar(page, '[data-action="with-code"]');
    await nextFrames(page);
    const withCode = PAPERS.filter((id) =>
      ['repository', 'linked', 'released'].includes(expectedStrip(id).code),
    );
    expect(await readShownPapers(page)).toEqual(withCode);
    await clickBar(page, '[data-action="show"]');
    await nextFrames(page);
    expect(await readShownPapers(page)).toEqual(PAPERS);
  });

  it('what is muted is hidden, counted, shown at a click, and back when unmuted', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page, PAPERS.length);
    const muted = having('robotics');
    const [paper = ''] = muted;

    await clickStrip(page, paper, '[data-action="why"]');
    await clickStrip(page, paper, '.techniques li:first-child [data-action="mute"]');
    await page.waitForSelector('[data-gloss="hide"]');
    await nextFrames(page);
    const marks = await readMarks(page);
    expect(Object.keys(marks).toSorted()).toEqual(muted.toSorted());
    expect(new Set(Object.values(marks)).size).toBe(1);
    expect(Object.values(marks)[0]).toMatch(/^hide .+/);
    expect(await readShownPapers(page)).toEqual(PAPERS.filter((id) => !muted.includes(id)));
    expect(await readBarText(page, '[data-count="hidden"]')).toBe(String(muted.length));

    await clickBar(page, '[data-action="show"]');
    await nextFrames(page);
    expect(await readShownPapers(page)).toEqual(PAPERS);
    expect(Object.values(await readMarks(page))[0]).toMatch(/^dim .+/);
    expect(await readStripText(page, paper, '.note')).toMatch(/^Filter: Robotics/);
    await clickBar(page, '[data-action="hide"]');
    await nextFrames(page);
    expect(await readShownPapers(page)).not.toContain(paper);

    await clickBar(page, '[data-action="show"]');
    await clickStrip(page, paper, '[data-action="why"]');
    await clickStrip(page, paper, '.techniques li:first-child [data-action="mute"]');
    await page.waitForFunction(() => document.querySelector('[data-gloss]') === null);
    expect(problems).toEqual([]);
  });

  it('a mute is told in the bar, and taken back there', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page, PAPERS.length);
    const [paper = ''] = having('robotics');
    await clickStrip(page, paper, '[data-action="why"]');
    await clickStrip(page, paper, '.techniques li:first-child [data-action="mute"]');
    await page.waitForSelector('[data-gloss="hide"]');
    expect(await readBarText(page, '.notice')).toMatch(/^Muted: Robotics.*\. Undo$/);
    await clickBar(page, '[data-action="undo-filter"]');
    await page.waitForFunction(() => document.querySelector('[data-gloss]') === null);
    expect(await readShownPapers(page)).toEqual(PAPERS);
    expect(await readBarText(page, '.notice')).toBe('');
    expect(problems).toEqual([]);
  });

  it('an author is muted from the panel, and by the same button no longer', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page, PAPERS.length);
    const paper = '2508.15881';
    const [author = ''] = samplePaper(paper).authors;
    await clickStrip(page, paper, '[data-action="why"]');
    await clickStrip(page, paper, '.mutes summary');
    const mute = `.mutes [title*='author:@"${author}"']`;
    await clickStrip(page, paper, mute);
    await page.waitForSelector('[data-gloss="hide"]');
    expect(Object.keys(await readMarks(page))).toContain(paper);

    await clickBar(page, '[data-action="show"]');
    await clickStrip(page, paper, '[data-action="why"]');
    // The list is open still.
    await clickStrip(page, paper, `${mute}[aria-pressed="true"]`);
    await page.waitForFunction(() => document.querySelector('[data-gloss]') === null);
    expect(problems).toEqual([]);
  });

  it('a follow is told on its cards and can be shown first, without moving the site’s elements', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page, PAPERS.length);
    const paper = '2508.15881';
    const [author = ''] = samplePaper(paper).authors;
    const inDom = () =>
      page.$$eval('main article h3 a', (links) => links.map((link) => link.getAttribute('href')));
    const before = await inDom();

    await clickStrip(page, paper, '[data-action="why"]');
    await clickStrip(page, paper, '.people [data-action="follow"]');
    await untilInStrip(page, paper, '.badges > .follows:first-child');
    expect(await readStripText(page, paper, '.follows .name')).toBe(author);
    await page.keyboard.press('Escape');

    await sortBy(page, 'followed');
    await nextFrames(page);
    expect(await readShownPapers(page)).toEqual([paper, ...PAPERS.filter((id) => id !== paper)]);
    expect(await inDom()).toEqual(before);

    await sortBy(page, 'upvotes');
    await nextFrames(page);
    expect(await readShownPapers(page)).toEqual(PAPERS.toSorted((a, b) => upvotes(b) - upvotes(a)));
    await sortBy(page, 'site');
    await nextFrames(page);
    expect(await readShownPapers(page)).toEqual(PAPERS);

    await clickStrip(page, paper, '[data-action="why"]');
    await clickStrip(page, paper, '.people [data-action="follow"]');
    await page.waitForFunction(
      (id) =>
        document
          .querySelector(`gloss-card[data-paper="${id}"]`)
          ?.shadowRoot?.querySelector('.follows') === null,
      {},
      paper,
    );
    expect(problems).toEqual([]);
  });
});

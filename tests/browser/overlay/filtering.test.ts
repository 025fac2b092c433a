import { describe, expect, it } from 'vitest';

import { SAMPLE_DAYS } from '../../site/sample.ts';
import { openExtensionPage } from '../driver/chromium.ts';
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
import { askFrom } from './messages.ts';
import { expectedStrip, nextFrames, samplePaper, untilStrips } from './strips.ts';

const PAPERS = (SAMPLE_DAYS[0]?.entries ?? []).map(({ paper }) => paper.id);
const having = (...techniques: string[]) =>
  PAPERS.filter((id) => techniques.every((one) => expectedStrip(id).techniques.includes(one)));
const upvotes = (id: string) => samplePaper(id).upvotes ?? -1;
const apart = ([one = '', other = '']: readonly string[]) =>
  Math.min(having(one).length, having(other).length) - having(one, other).length;
const [FIRST = '', SECOND = ''] = mostCommonPair();
const BOTH = having(FIRST, SECOND)[0] ?? '';

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

  it('an author is muted from the panel, and by the same button no longer', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page, PAPERS.length);
    const paper = '2508.15881';
    const [author = ''] = samplePaper(paper).authors;
    await clickStrip(page, paper, '[data-action="why"]');
    await clickStrip(page, paper, '.mutes summary');
    const mute = `.mutes [title*='author:"${author}"']`;
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

describe('filters, in Chromium', () => {
  const { open, browser } = useBrowser('Chromium');

  // The driver opens an extension's own pages in Chromium only; in Firefox, muting proves the same.
  it('each action does its own to the matching cards of every open page, and says which rule it was', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page, PAPERS.length);
    const library = await openExtensionPage(browser(), 'library.html');
    const rules = [
      { id: 'rule-1', query: 'title:lora', action: 'hide', enabled: true },
      { id: 'rule-2', query: 'technique:robotics', action: 'dim', enabled: true },
      { id: 'rule-3', query: 'code:linked', action: 'highlight', enabled: true },
      { id: 'rule-4', query: 'the', action: 'hide', enabled: false },
    ];
    for (const rule of rules) await askFrom(library, 'filters.put', rule);
    await page.bringToFront();
    await page.waitForSelector('[data-gloss="highlight"]');
    await nextFrames(page);
    expect(await readMarks(page)).toEqual({
      '2606.12883': 'hide rule-1',
      '2605.30189': 'hide rule-1',
      ...Object.fromEntries(having('robotics').map((id) => [id, 'dim rule-2'])),
      '2605.29398': 'highlight rule-3',
    });
    expect(await readShownPapers(page)).toEqual(
      PAPERS.filter((id) => !['2606.12883', '2605.30189'].includes(id)),
    );
    expect(await readBarText(page, '[data-count="hidden"]')).toBe('2');

    const { page: next } = await open('/papers');
    await untilStrips(next, PAPERS.length);
    expect(await readMarks(next)).toEqual(await readMarks(page));

    for (const { id } of rules) await askFrom(library, 'filters.remove', id);
    await page.waitForFunction(() => document.querySelector('[data-gloss]') === null, {
      polling: 50,
    });
    expect(problems).toEqual([]);
    await library.close();
  });
});

/** Two techniques that a paper of the day has together, and others apart. */
function mostCommonPair(): readonly string[] {
  const pairs = PAPERS.flatMap((id) => {
    const { techniques } = expectedStrip(id);
    return techniques.flatMap((one) => techniques.map((other) => [one, other]));
  }).filter(([one, other]) => one !== other);
  return pairs.toSorted((a, b) => apart(b) - apart(a))[0] ?? [];
}

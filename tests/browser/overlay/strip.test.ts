import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { BROWSERS, useBrowser } from './browsers.ts';
import { clickStrip, readStripText, untilInStrip } from './controls.ts';
import { expectedStrip, nextFrames, samplePaper, untilStrips } from './strips.ts';

const ODD = '2504.07128';
const OLDEST = '/papers/date/2026-08-04';

describe.each(BROWSERS)('a strip and its why panel, in %s', (name) => {
  const { open } = useBrowser(name);

  it('the panel tells the words behind the badges; Esc closes it and gives the focus back', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page, 24);
    const paper = '2607.02642';
    await clickStrip(page, paper, '[data-action="why"]');
    await untilInStrip(page, paper, '.panel:popover-open .abstract mark');

    const panel = await page.evaluate((id) => {
      const root = document.querySelector(`gloss-card[data-paper="${id}"]`)?.shadowRoot;
      const texts = (selector: string) =>
        [...(root?.querySelectorAll(selector) ?? [])].map((element) => element.textContent);
      const box = root?.querySelector('.panel')?.getBoundingClientRect();
      return {
        title: texts('.panel h2')[0],
        techniques: texts('.panel .techniques strong').length,
        marks: texts('.panel mark'),
        abstract: texts('.panel .abstract')[0],
        isInWindow:
          box !== undefined &&
          box.left >= 0 &&
          box.top >= 0 &&
          box.right <= innerWidth &&
          box.bottom <= innerHeight,
      };
    }, paper);
    const { title, abstract } = samplePaper(paper);
    expect(panel.title).toBe(title);
    expect(panel.abstract).toBe(abstract);
    const { techniques, more } = expectedStrip(paper);
    expect(panel.techniques).toBe(techniques.length + more);
    expect(panel.marks.map((mark) => mark.toLowerCase())).toContain('world models');
    expect(panel.isInWindow).toBe(true);

    await page.keyboard.press('Escape');
    await page.waitForFunction(isClosed, {}, paper);
    expect(await page.evaluate(readFocus)).toBe(`${paper} why`);
    expect(problems).toEqual([]);
  });

  it.each([1280, 400])('a badge holds its words, or cuts them short: %i px wide', async (width) => {
    const { page } = await open('/papers', { width });
    await untilStrips(page, 24);
    const badges = await page.evaluate(() =>
      [...document.querySelectorAll('gloss-card')].flatMap((host) =>
        [...(host.shadowRoot?.querySelectorAll('[data-technique]') ?? [])].map((badge) => {
          const words = document.createRange();
          words.selectNodeContents(badge);
          const { right } = (badge.querySelector('.name') ?? words).getBoundingClientRect();
          const { scrollWidth = 0, clientWidth = 0 } = badge.querySelector('.name') ?? {};
          return {
            text: badge.textContent,
            room: badge.getBoundingClientRect().right - right,
            isCut: scrollWidth > clientWidth,
          };
        }),
      ),
    );
    expect(badges.length).toBeGreaterThan(24);
    // The badge's own padding.
    expect(badges.filter(({ room }) => room < 9)).toEqual([]);
    const short = badges.filter(({ text }) => text.length <= 3);
    expect(short.length).toBeGreaterThan(3);
    expect(short.filter(({ isCut }) => isCut)).toEqual([]);
  });

  it('text stays text', async () => {
    const { page, problems } = await open(OLDEST);
    await untilStrips(page, 13);
    await clickStrip(page, ODD, '[data-action="why"]');
    await untilInStrip(page, ODD, '.panel:popover-open h2');
    expect(await readStripText(page, ODD, '.panel h2')).toBe(
      "DeepSeek-R1 Thoughtology: Let's <think> about LLM Reasoning",
    );
    expect(await page.$(`gloss-card[data-paper="${ODD}"] >>> think`)).toBeNull();
    expect(problems).toEqual([]);
  });

  it('no click on the strip reaches the site or follows its links', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page, 24);
    const address = page.url();
    const paper = '2607.27205';
    await hearEverything(page);
    // The site might make the whole card a link.
    await page.evaluate((id) => {
      const card = document.querySelector(`h3 a[href="/papers/${id}"]`)?.closest('article');
      const link = document.createElement('a');
      link.href = `/papers/${id}`;
      card?.replaceWith(link);
      if (card) link.append(card);
    }, paper);
    await nextFrames(page);

    for (const selector of [
      '[data-technique]',
      '[data-technique][aria-pressed="true"]',
      '[data-action="save"][aria-pressed="false"]',
      '[data-action="save"][aria-pressed="true"]',
      '[data-action="undo"]',
      '[data-action="save"][aria-pressed="true"]',
      '[data-action="why"]',
      '.panel h2',
    ]) {
      await clickStrip(page, paper, selector);
    }
    await page.keyboard.press('Escape');
    await page.focus(`gloss-card[data-paper="${paper}"] >>> [data-technique]`);
    await page.keyboard.press('Enter');
    await page.keyboard.press(' ');
    await nextFrames(page);
    expect(await page.evaluate(() => window.glossHeard)).toEqual([]);
    expect(page.url()).toBe(address);
    expect(problems).toEqual([]);
  });

  it('the site’s shortcuts work with the focus on a strip', async () => {
    const { page } = await open('/papers');
    await untilStrips(page, 24);
    await page.focus('gloss-card >>> [data-technique]');
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.waitForSelector('[data-test="search-field"]', { timeout: 5000 });
  });
});

declare global {
  interface Window {
    glossHeard?: string[];
  }
}

/** Every press, click or key that arrives where the site could listen and act on it. */
async function hearEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    window.glossHeard = heard;
    for (const type of ['click', 'auxclick', 'mousedown', 'pointerdown']) {
      document.addEventListener(type, () => heard.push(type));
    }
    document.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') heard.push(`keydown ${key}`);
    });
  });
}

function isClosed(paper: string): boolean {
  const root = document.querySelector(`gloss-card[data-paper="${paper}"]`)?.shadowRoot;
  return root?.querySelector('.panel:popover-open') === null;
}

function readFocus(): string {
  const host = document.activeElement;
  const focused = host?.shadowRoot?.activeElement;
  return `${host?.getAttribute('data-paper')} ${focused?.getAttribute('data-action')}`;
}

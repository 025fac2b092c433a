import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { BROWSERS, useBrowser } from './browsers.ts';
import { clickStrip, untilInStrip } from './controls.ts';
import { readStrips, untilStrips } from './strips.ts';

const SAVE = 'button[data-action="save"]';
const SAVED = `${SAVE}[aria-pressed="true"]`;
const UNSAVED = `${SAVE}[aria-pressed="false"]`;
const PAPER = '2607.05391';
const OTHER = '2606.12883';

const readSaved = async (page: Page) =>
  (await readStrips(page)).filter(({ saved }) => saved).map(({ paper }) => paper);

describe.each(BROWSERS)('saving, in %s', (name) => {
  const { open } = useBrowser(name);

  it('a click saves: told in the other tab at once, and after a reload; the next removes, with undo', async () => {
    const { page: other } = await open('/papers/week/2026-W32', { pageSize: 60 });
    await untilStrips(other);
    const { page, problems } = await open('/papers');
    await untilStrips(page);
    expect(await readSaved(page)).toEqual([]);

    await noteWhenSaved(other);
    await noteClick(page);
    await clickStrip(page, PAPER, SAVE);
    await untilInStrip(page, PAPER, SAVED);
    await untilInStrip(other, PAPER, SAVED);
    const tookMs = (await readNote(other)) - (await readNote(page));
    console.log(`${name}: saved in another tab ${tookMs.toFixed(0)} ms after the click`);
    // 200 ms is the aim; a machine under load gets more.
    expect(tookMs).toBeLessThan(1000);

    await page.reload({ waitUntil: 'domcontentloaded' });
    await untilStrips(page);
    await untilInStrip(page, PAPER, SAVED);
    expect(await readSaved(page)).toEqual([PAPER]);

    await clickStrip(page, PAPER, SAVE);
    await untilInStrip(page, PAPER, UNSAVED);
    await untilInStrip(other, PAPER, UNSAVED);
    await clickStrip(page, PAPER, '[data-action="undo"]');
    await untilInStrip(page, PAPER, SAVED);
    await untilInStrip(other, PAPER, SAVED);

    await other.bringToFront();
    await clickStrip(other, PAPER, SAVE);
    await untilInStrip(page, PAPER, UNSAVED);
    expect(problems).toEqual([]);
  });

  it('shift-click and s twice save, and open status and tags, which are kept', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page);
    await page.keyboard.down('Shift');
    await clickStrip(page, PAPER, SAVE);
    await page.keyboard.up('Shift');
    await untilInStrip(page, PAPER, SAVED);
    await untilInStrip(page, PAPER, '.panel:popover-open select option[hidden]');
    await page.keyboard.type('to cite, RL');
    await page.keyboard.press('Enter');
    await untilInStrip(page, PAPER, '.tag:nth-child(2)');
    const status = await page.$(`gloss-card[data-paper="${PAPER}"] >>> [data-action="status"]`);
    await status?.select('reading');
    await page.keyboard.press('Escape');

    await page.reload({ waitUntil: 'domcontentloaded' });
    await untilStrips(page);
    await untilInStrip(page, PAPER, SAVED);
    await page.$eval(`gloss-card[data-paper="${PAPER}"] >>> ${SAVE}`, (save) =>
      (save as HTMLElement).focus(),
    );
    await page.keyboard.press('s');
    await untilInStrip(page, PAPER, '.panel:popover-open .tag:nth-child(2)');
    expect(await readFiling(page)).toEqual(['reading', ['to cite ×', 'RL ×'], '']);
    await page.keyboard.press('Escape');

    await page.$eval(`gloss-card[data-paper="${OTHER}"] >>> ${SAVE}`, (save) =>
      (save as HTMLElement).focus(),
    );
    await page.keyboard.press('s');
    await untilInStrip(page, OTHER, SAVED);
    await page.keyboard.press('s');
    await untilInStrip(page, OTHER, '.panel:popover-open select option[hidden]');
    await page.keyboard.type('s');
    await page.keyboard.press('Enter');
    await untilInStrip(page, OTHER, '.tag');
    expect(await readSaved(page)).toEqual(expect.arrayContaining([PAPER, OTHER]));
    await page.keyboard.press('Escape');
    for (const paper of [PAPER, OTHER]) {
      await clickStrip(page, paper, SAVE);
      await untilInStrip(page, paper, UNSAVED);
    }
    expect(problems).toEqual([]);
  });

  it('what was saved on a paper’s own page shows on the list one comes back to', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page);
    await page.evaluate((id) => location.assign(`/papers/${id}`), PAPER);
    await page.waitForFunction((id) => location.pathname === `/papers/${id}`, {}, PAPER);
    await untilStrips(page, 1);
    await clickStrip(page, PAPER, SAVE);
    await untilInStrip(page, PAPER, SAVED);

    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.pathname === '/papers');
    await untilInStrip(page, PAPER, SAVED);
    expect(await readSaved(page)).toEqual([PAPER]);
    await clickStrip(page, PAPER, SAVE);
    await untilInStrip(page, PAPER, UNSAVED);
    expect(problems).toEqual([]);
  });
});

/** Status, tags, and what is written, in the panel that is open. */
const readFiling = (page: Page) =>
  page.evaluate(() => {
    const panels = [...document.querySelectorAll('gloss-card')].flatMap(
      (host) => host.shadowRoot?.querySelector('.panel:popover-open') ?? [],
    );
    return panels.flatMap((panel) => [
      panel.querySelector<HTMLSelectElement>('[data-action="status"]')?.value,
      [...panel.querySelectorAll('.tag')].map(({ textContent }) => textContent),
      panel.querySelector<HTMLInputElement>('[data-action="tag"]')?.value,
    ]);
  });

declare global {
  interface Window {
    /** Since the epoch, the same in every tab. */
    glossNoteMs?: number;
  }
}

async function noteClick(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener(
      'click',
      () => (window.glossNoteMs = performance.timeOrigin + performance.now()),
      {
        capture: true,
        once: true,
      },
    );
  });
}

async function noteWhenSaved(page: Page): Promise<void> {
  await page.evaluate(
    (selector, paper) => {
      const root = document.querySelector(`gloss-card[data-paper="${paper}"]`)?.shadowRoot;
      if (!root) throw new Error('no strip');
      const observer = new MutationObserver(() => {
        if (root.querySelector(selector) === null) return;
        window.glossNoteMs = performance.timeOrigin + performance.now();
        observer.disconnect();
      });
      observer.observe(root, { subtree: true, attributes: true, childList: true });
    },
    SAVED,
    PAPER,
  );
}

async function readNote(page: Page): Promise<number> {
  return (await page.evaluate(() => window.glossNoteMs)) ?? Number.NaN;
}

import { describe, expect, it, onTestFinished } from 'vitest';

import { openExtensionPage } from '../driver/extension-pages.ts';
import { useOwnPage } from '../popup/own-pages.ts';
import { BROWSERS, useBrowser } from './browsers.ts';
import { clickStrip, readMarks, untilInStrip } from './controls.ts';
import { keepAs } from './day-papers.ts';
import { askFrom } from './messages.ts';
import { nextFrames, untilStrips } from './strips.ts';

const PAPER = '2607.05391';

describe.each(BROWSERS)('a filter and what is saved, in %s', (name) => {
  const { open, browser } = useBrowser(name);

  it('a filter that asks what is saved follows every save', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page, 24);
    const library = await openExtensionPage(browser(), 'library.html');
    await page.bringToFront();
    const filter = { id: 'kept', query: 'is:saved', action: 'highlight', enabled: true };
    await askFrom(library, 'filters.put', filter);
    await nextFrames(page);
    expect(await readMarks(page)).toEqual({});

    await clickStrip(page, PAPER, '[data-action="save"]');
    await untilInStrip(page, PAPER, '[data-action="save"][aria-pressed="true"]');
    expect(await readMarks(page)).toEqual({ [PAPER]: 'highlight kept' });
    await clickStrip(page, PAPER, '[data-action="save"]');
    await untilInStrip(page, PAPER, '[data-action="save"][aria-pressed="false"]');
    expect(await readMarks(page)).toEqual({});
    await askFrom(library, 'filters.remove', 'kept');
    expect(problems).toEqual([]);
  });

  it('a filter kept to hide what is saved says “even followed”, and spares it once that is taken back', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page, 24);
    await clickStrip(page, PAPER, '[data-action="save"]');
    await untilInStrip(page, PAPER, '[data-action="save"][aria-pressed="true"]');
    await keepAs(page, 'hide', 'is:saved');
    expect(Object.keys(await readMarks(page))).toEqual([PAPER]);

    const popup = await openExtensionPage(browser(), 'popup.html#filters');
    onTestFinished(() => popup.close());
    const { click, texts } = useOwnPage(popup);
    await popup.waitForSelector('[data-filter]');
    expect(await texts('[data-filter]')).toEqual([expect.stringContaining('Even followed')]);
    await click('[data-filter] [data-action=edit]');
    await click('[data-filter] [name=even-followed]');
    await click('[data-filter] [type=submit]');
    await page.bringToFront();
    await page.waitForFunction(() => document.querySelector('[data-gloss="hide"]') === null);
    await popup.bringToFront();
    await click('[data-filter] [data-action=remove]');
    await page.bringToFront();
    await clickStrip(page, PAPER, '[data-action="save"]');
    await untilInStrip(page, PAPER, '[data-action="undo"]');
    expect(problems).toEqual([]);
  });

  it('a paper that was saved stays in sight as it leaves the library, undo and all, until the next visit', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page, 24);
    const library = await openExtensionPage(browser(), 'library.html');
    await page.bringToFront();
    await clickStrip(page, PAPER, '[data-action="save"]');
    await untilInStrip(page, PAPER, '[data-action="save"][aria-pressed="true"]');
    const filter = { id: 'all', query: 'title:a OR -title:a', action: 'hide', enabled: true };
    await askFrom(library, 'filters.put', filter);
    await page.waitForFunction(
      () => document.querySelectorAll('[data-gloss="hide"]').length === 23,
    );
    await clickStrip(page, PAPER, '[data-action="save"]');
    await untilInStrip(page, PAPER, '[data-action="undo"]');
    expect(Object.keys(await readMarks(page))).not.toContain(PAPER);
    await clickStrip(page, PAPER, '[data-action="undo"]');
    await untilInStrip(page, PAPER, '[data-action="save"][aria-pressed="true"]');
    await clickStrip(page, PAPER, '[data-action="save"]');
    await untilInStrip(page, PAPER, '[data-action="undo"]');

    await page.reload({ waitUntil: 'domcontentloaded' });
    await page.waitForFunction(
      () => document.querySelectorAll('[data-gloss="hide"]').length === 24,
    );
    await askFrom(library, 'filters.remove', 'all');
    expect(problems).toEqual([]);
  });

  it('an open page asks for what is not compiled, as after an update', async () => {
    const { page } = await open('/papers');
    await untilStrips(page, 24);
    const library = await openExtensionPage(browser(), 'library.html');
    await page.bringToFront();
    // As an older version has left it.
    await library.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: typeof globalThis & Chrome }).chrome;
      await storage.local.set({
        filters: {
          version: 1,
          filters: [{ id: 'old', query: 'title:a OR -title:a', action: 'dim', enabled: true }],
        },
        queries: { grammar: 0, queries: {} },
      });
    });
    await page.waitForFunction(() => document.querySelectorAll('[data-gloss="dim"]').length === 24);
    await askFrom(library, 'filters.remove', 'old');
    await page.waitForFunction(() => document.querySelector('[data-gloss="dim"]') === null);
  });
});

interface Chrome {
  readonly storage: { readonly local: { readonly set: (values: object) => Promise<void> } };
}

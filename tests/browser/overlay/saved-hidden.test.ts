import { expect, it, onTestFinished } from 'vitest';

import { openExtensionPage } from '../driver/chromium.ts';
import { stopBackground } from '../storage/stop-background.ts';
import { useBrowser } from './browsers.ts';
import { clickStrip, untilInStrip } from './controls.ts';
import { serveHeld } from './held-site.ts';
import { countShown, readHiddenFrames, readWithheldFrames } from './hidden-frames.ts';
import { askFrom } from './messages.ts';
import { nextFrames, untilStrips } from './strips.ts';

const PAPER = '2607.05391';

// The driver stops Chromium's background only.
const { open, browser } = useBrowser('Chromium');

it('a saved paper that a filter matches is never hidden while a page loads, the others are from the first frame', async () => {
  const { page } = await open('/papers');
  await untilStrips(page, 24);
  await clickStrip(page, PAPER, '[data-action="save"]');
  await untilInStrip(page, PAPER, '[data-action="save"][aria-pressed="true"]');
  const library = await openExtensionPage(browser(), 'library.html');
  onTestFinished(() => library.close());
  const filter = { id: 'all', query: 'title:a OR -title:a', action: 'hide', enabled: true };
  await askFrom(library, 'filters.put', filter);
  await page.waitForFunction(() => document.querySelectorAll('[data-gloss="hide"]').length === 23);

  for (const hydrate of ['svelte-3', 'svelte-5', 'svelte-3'] as const) {
    // Whoever asks it waits until it has started.
    await stopBackground(browser());
    const next = await browser().newPage();
    onTestFinished(() => next.close());
    await next.evaluateOnNewDocument(countShown);
    await serveHeld(next, '<head>', { hydrate, hydrationDelayMs: 300 });
    await next.goto('https://huggingface.co/papers', { waitUntil: 'domcontentloaded' });
    await untilInStrip(next, PAPER, '[data-action="save"][aria-pressed="true"]');
    await untilStrips(next, 24);
    await nextFrames(next);
    const { hidden, looks } = await readHiddenFrames(next);
    expect(looks).toBeGreaterThan(5);
    expect([hidden, await readWithheldFrames(next, PAPER)]).toEqual([0, 0]);
    expect(await next.$$('[data-gloss="hide"]')).toHaveLength(23);
  }
});

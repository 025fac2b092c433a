import { describe, expect, it } from 'vitest';

import { useBrowser } from './browsers.ts';
import { clickBar } from './controls.ts';
import { untilStrips } from './strips.ts';

describe('the page bar, in Chromium', () => {
  const { open, browser } = useBrowser('Chromium');

  // The driver sees an extension's own pages in Chromium only.
  it('opens the library in a tab', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page, 24);
    await clickBar(page, '[data-tool="library"]');
    const target = await browser().waitForTarget((one) => one.url().endsWith('/library.html'));
    const library = await target.page();
    await library?.waitForSelector('.library');
    expect(await library?.title()).toBe('Gloss library');
    expect(problems).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';

import { openExtensionPage } from '../driver/extension-pages.ts';
import { BROWSERS, useBrowser } from './browsers.ts';
import {
  clickBar,
  inBar,
  readBarText,
  readMarks,
  readShownPapers,
  readStripText,
} from './controls.ts';
import { askFrom } from './messages.ts';
import { PAPERS, having } from './sample-pair.ts';
import { nextFrames, untilStrips } from './strips.ts';

describe.each(BROWSERS)('filters, in %s', (name) => {
  const { open, browser } = useBrowser(name);

  // As made in the popup; `filter-actions.test.ts` makes them on the page, in both browsers.
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
    const marks = await readMarks(page);
    expect(await readMarks(next)).toEqual(marks);

    const dimmed = having('robotics').length;
    expect(await readBarText(next, '[data-count="dimmed"]')).toBe(`${dimmed} dimmed`);
    for (const width of [360, 640, 1024, 1280]) {
      await next.setViewport({ width, height: 800 });
      const [show, sort] = await Promise.all(
        ['[data-action="show"]', '.sort'].map((part) => next.$(inBar(part))),
      );
      const [left, right] = [await show?.boundingBox(), await sort?.boundingBox()];
      expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
      expect(left?.width).toBeGreaterThan(0);
    }
    await clickBar(next, '[data-action="show"]');
    await nextFrames(next);
    expect(await readMarks(next)).toEqual({
      '2606.12883': 'dim rule-1',
      '2605.30189': 'dim rule-1',
      '2605.29398': 'highlight rule-3',
    });
    expect(await readBarText(next, '[data-action="hide"]')).toBe(`Filter ${dimmed + 2} again`);
    // It still says which rule dims it.
    const [robot = ''] = having('robotics');
    expect(await readStripText(next, robot, '.note')).toMatch(/^Filter: /);
    await clickBar(next, '[data-action="hide"]');
    await nextFrames(next);
    expect(await readMarks(next)).toEqual(marks);

    for (const { id } of rules) await askFrom(library, 'filters.remove', id);
    await page.waitForFunction(() => document.querySelector('[data-gloss]') === null, {
      polling: 50,
    });
    expect(problems).toEqual([]);
    await library.close();
  });
});

import { describe, expect, it, onTestFinished } from 'vitest';

import { untilExtensionPage } from './driver/extension-pages.ts';
import { BROWSERS } from './overlay/browsers.ts';
import { clickStrip, readShownPapers, readStripText, untilInStrip } from './overlay/controls.ts';
import { idsOf, readFacts } from './overlay/day-papers.ts';
import { describeDays } from './overlay/describe-days.ts';
import { untilStrips } from './overlay/strips.ts';
import { countCards, eventually, useOwnPage } from './popup/own-pages.ts';
import { usePopup } from './popup/use-popup.ts';

describe.each(BROWSERS)('filters, in %s', (name) => {
  const { gloss, backdoor, popUp, openPapers, openFilters } = usePopup(name);

  const readFilters = async () => {
    const stored = (await backdoor().readStored('filters')) as { filters: { id: string }[] };
    return stored.filters;
  };
  const readOrder = async () => (await readFilters()).map(({ id }) => id).join('');

  async function putFilters(...ids: readonly string[]) {
    for (const id of ids) {
      await backdoor().ask('filters.put', {
        id,
        query: `title:${id}`,
        action: 'hide',
        enabled: true,
      });
    }
  }

  it('are moved, removed and put back to where they were', async () => {
    await putFilters('a', 'b', 'c');
    const { popup, click, texts } = await openFilters();
    await click('[data-filter=c] [data-action=up]');
    await eventually(readOrder).toBe('acb');
    const focused = () => popup.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await eventually(focused).toBe('Move up: title:c');

    await click('[data-filter=a] [data-action=remove]');
    await click('[data-filter=c] [data-action=remove]');
    await eventually(readOrder).toBe('b');
    expect(await texts('.undo > [role=status]')).toEqual(['Removed: title:a', 'Removed: title:c']);
    await click('li:nth-child(2) [data-action=undo]');
    await click('li:nth-child(1) [data-action=undo]');
    await eventually(readOrder).toBe('acb');
  });

  it('highlight in their own colours, and are called by their names', async () => {
    const page = await openPapers();
    const filter = {
      id: `it's "1"`,
      query: 'title:a OR -title:a',
      action: 'highlight',
      enabled: true,
    };
    await backdoor().ask('filters.put', { ...filter, name: 'To read', colour: 'teal' });
    const readOutlines = () =>
      page.$$eval('[data-gloss=highlight]', (cards) => [
        ...new Set(cards.map((card) => getComputedStyle(card).outlineColor)),
      ]);
    await eventually(readOutlines).toEqual(['rgb(20, 184, 166)']);
    const paper = await page.$eval('gloss-card', (host) => host.getAttribute('data-paper') ?? '');
    expect(await readStripText(page, paper, '.note')).toBe('Filter: To read');
    await backdoor().ask('filters.put', filter);
    await eventually(readOutlines).toEqual(['rgb(245, 158, 11)']);
  });

  it('leave a paper in sight that the user keeps, until that is undone', async () => {
    const page = await openPapers();
    const paper = await page.$eval('gloss-card', (host) => host.getAttribute('data-paper') ?? '');
    const query = 'title:a OR -title:a';
    await backdoor().ask('filters.put', { id: 'all', query, action: 'hide', enabled: true });
    await eventually(() => countCards(page, 'hide')).toBe(24);
    const emptied = await page.waitForSelector('gloss-bar >>> .emptied:not([hidden]) p');
    expect(await emptied?.evaluate((text) => text.textContent)).toBe(
      `No paper is shown. Hidden by your filters: “${query}” (24).`,
    );
    await page.click('gloss-bar >>> [data-action="show-all"]');
    await eventually(() => countCards(page, 'dim')).toBe(24);
    await clickStrip(page, paper, '[data-action="why"]');
    await clickStrip(page, paper, '[data-action="keep"]');
    await eventually(() => countCards(page, 'dim')).toBe(23);
    await page.click('gloss-bar >>> [data-action="hide"]');
    await eventually(() => countCards(page, 'hide')).toBe(23);

    await page.reload();
    await untilStrips(page, 24);
    expect(await countCards(page, 'hide')).toBe(23);
    await clickStrip(page, paper, '[data-action="why"]');
    await clickStrip(page, paper, '[data-action="keep"]');
    await eventually(() => countCards(page, 'hide')).toBe(24);
  });

  describeDays((readDays) => {
    async function openDay() {
      const days = await readDays();
      const all = idsOf(readFacts(...days.slice(0, 1)));
      return { page: await openPapers('/papers', { days }), all };
    }

    it('are changed and paused from a card’s panel; the pause is ended in the popup', async () => {
      const { page, all } = await openDay();
      const [paper = ''] = all;
      const filter = { id: 'a b', query: 'title:a OR -title:a', action: 'dim', enabled: true };
      await backdoor().ask('filters.put', filter);
      await eventually(() => countCards(page, 'dim')).toBe(all.length);
      await clickStrip(page, paper, '[data-action="why"]');
      await clickStrip(page, paper, '[data-action="edit-filter"]');
      const popup = await untilExtensionPage(gloss.browser(), '#filters/');
      onTestFinished(() => popup.close());
      await popup.waitForSelector('[data-filter] input');
      expect(await popup.$eval('[data-filter] input', (field) => field.value)).toBe(filter.query);

      await page.bringToFront();
      await clickStrip(page, paper, '[data-action="pause"]');
      await eventually(() => countCards(page, 'dim')).toBe(0);
      await popup.bringToFront();
      await useOwnPage(popup).click('[data-paused=true] [data-action=pause]');
      await eventually(() => countCards(page, 'dim')).toBe(all.length);
    });

    it('that take long on the page in the tab are named in the popup', async () => {
      const { page } = await openDay();
      await putFilters('a');
      const slow = '/(\\w{1,9} ){12}#/';
      await backdoor().ask('filters.put', {
        id: 'slow',
        query: slow,
        action: 'dim',
        enabled: true,
      });
      await page.bringToFront();
      const { popup, click } = await popUp(page);
      await click('[data-tab=filters]');
      await popup.waitForSelector('[data-filter=slow] [data-slow]');
      expect(await popup.$('[data-filter=a] [data-slow]')).toBeNull();
    });

    it('spare what is saved and what is followed, unless they say “even followed”', async () => {
      const { page, all } = await openDay();
      const [saved = ''] = all;
      await clickStrip(page, saved, '[data-action="save"]');
      await untilInStrip(page, saved, '[data-action="save"][aria-pressed="true"]');
      // Of another paper.
      const since = '2026-11-01T00:00:00.000Z';
      const follow = { kind: 'keyword', value: 'survey', label: 'survey', since };
      await backdoor().ask('follows.add', follow);
      const filter = { id: 'all', query: 'title:a OR -title:a', action: 'hide', enabled: true };
      await backdoor().ask('filters.put', filter);
      await eventually(() => countCards(page, 'hide')).toBe(all.length - 2);
      const shown = await readShownPapers(page);
      expect(shown).toEqual([saved, expect.any(String)]);
      await untilInStrip(page, shown[1] ?? '', '.follows');

      const { click, write, text } = await openFilters();
      await click('[data-filter=all] [data-action=edit]');
      await write('[data-filter=all] [name=name]', 'Nothing at all');
      await click('[data-filter=all] [name=even-followed]');
      await click('[data-filter=all] [type=submit]');
      await eventually(() => countCards(page, 'hide')).toBe(all.length);
      expect(await readFilters()).toEqual([
        { ...filter, name: 'Nothing at all', evenFollowed: true },
      ]);
      expect(await text('[data-filter=all] .filter-name')).toBe('Nothing at all');
    });
  });
});

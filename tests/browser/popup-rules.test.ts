import { describe, expect, it } from 'vitest';

import { range } from '../range.ts';
import { createPaper } from '../saved-papers.ts';
import { BROWSERS } from './overlay/browsers.ts';
import { findPapers, readFacts } from './overlay/day-papers.ts';
import { describeDays } from './overlay/describe-days.ts';
import { countCards, eventually } from './popup/own-pages.ts';
import { usePopup } from './popup/use-popup.ts';

const NEW = '[data-tab-panel=filters] .editor';

describe.each(BROWSERS)('in the popup of %s', (name) => {
  const { backdoor, popUp, openPapers } = usePopup(name);

  describe('a filter', () => {
    describeDays((readDays) => {
      it('written in the popup hides its cards at once; removed, it gives them back', async () => {
        const days = await readDays();
        const found = findPapers('models -survey', readFacts(...days.slice(0, 1)));
        const page = await openPapers('/papers', { days });
        const { popup, click, write, text } = await popUp(page);
        await click('[data-tab=filters]');
        await write(`${NEW} input`, 'models -survey');
        await popup.waitForSelector(`${NEW} [data-matches]`);
        const matches = Number(
          await popup.$eval(`${NEW} [data-matches]`, (shown) => shown.getAttribute('data-matches')),
        );
        expect(matches).toBe(found.length);

        await click(`${NEW} [type=submit]`);
        await popup.waitForSelector('[data-filter]');
        await eventually(() => countCards(page, 'hide')).toBe(matches);
        await eventually(() => text('[data-count=hidden]')).toBe(`${matches} hidden`);

        await popup.select('[data-filter] select', 'highlight');
        await eventually(() => countCards(page, 'highlight')).toBe(matches);
        await click('[data-filter] [role=switch]');
        await eventually(() => countCards(page, 'highlight')).toBe(0);

        await click('[data-filter] [data-action=remove]');
        await popup.waitForSelector('[data-action=undo]');
        expect(await backdoor().readStored('filters')).toMatchObject({ filters: [] });
        await click('[data-action=undo]');
        await popup.waitForSelector('[data-filter]');
        expect(await backdoor().readStored('filters')).toMatchObject({
          filters: [{ query: 'models -survey', action: 'highlight', enabled: false }],
        });
      });
    });

    it('that cannot be read says where and why and is not saved; the others go on', async () => {
      const query = 'good autor:ng';
      await backdoor().ask('filters.put', {
        id: 'a',
        query: 'models',
        action: 'dim',
        enabled: true,
      });
      const page = await openPapers();
      const dimmed = await countCards(page, 'dim');
      expect(dimmed).toBeGreaterThan(0);
      const { popup, click, write, text, texts } = await popUp(page);
      await click('[data-tab=filters]');
      await write(`${NEW} input`, query);
      expect(await text(`${NEW} mark`)).toBe('autor');
      expect(await text(`${NEW} .fault-reason`)).toContain('There is no field');
      await popup.keyboard.press('Enter');
      expect(await backdoor().readStored('filters')).toMatchObject({ filters: [{ id: 'a' }] });

      // One that an older version took, and this one cannot read.
      const stored = (await backdoor().readStored('filters')) as { filters: object[] };
      const broken = { id: 'b', query, action: 'hide', enabled: true };
      await backdoor().writeStored('filters', { ...stored, filters: [broken, ...stored.filters] });
      await popup.waitForSelector('[data-filter=b]');
      expect(await text('[data-filter=b] mark')).toBe('autor');
      expect(await countCards(page, 'dim')).toBe(dimmed);
      await click('[data-filter=b] [data-action=remove]');
      await eventually(() => texts('[data-filter] .query-text')).toEqual(['models']);
    });

    it('of documents that cannot be read is told, refused, and nothing is overwritten', async () => {
      const newer = { version: 99, filters: 'of the future' };
      await backdoor().writeStored('filters', newer);
      const { popup, click, write, text } = await popUp(await openPapers());
      await popup.waitForSelector('.popup > .notice');
      expect(await text('.popup > .notice')).toContain('kept untouched');
      await click('[data-tab=filters]');
      await write(`${NEW} input`, 'survey');
      await click(`${NEW} [type=submit]`);
      await popup.waitForSelector(`${NEW} .problem:not([hidden])`);
      expect(await backdoor().readStored('filters')).toEqual(newer);
    });

    it('of a damaged document is told; once it is given up, all goes on', async () => {
      await backdoor().writeStored('filters', { version: 'damaged' });
      const { popup, click, write } = await popUp(await openPapers());
      await click('[data-unreadable=filters] [data-action=start-anew]');
      await click('[data-unreadable=filters] [data-action=confirm]');
      await popup.waitForFunction(() => document.querySelector('[data-unreadable]') === null);
      await click('[data-tab=filters]');
      await write(`${NEW} input`, 'survey');
      await click(`${NEW} [type=submit]`);
      await popup.waitForSelector('[data-filter]');
      expect(await backdoor().readStored('filters')).toMatchObject({
        filters: [{ query: 'survey' }],
      });
    });
  });

  it('follows a keyword, which the cards tell at once, and leaves it again', async () => {
    const page = await openPapers();
    const countFollowed = () =>
      page.$$eval(
        'gloss-card',
        (hosts) => hosts.filter((host) => host.shadowRoot?.querySelector('.follows')).length,
      );
    const { popup, click, write } = await popUp(page);
    await click('[data-tab=follows]');
    await write('[data-tab-panel=follows] .editor input', 'models');
    await click('[data-tab-panel=follows] [type=submit]');
    await popup.waitForSelector('[data-follow=keyword]');
    await eventually(countFollowed).toBeGreaterThan(0);
    await click('[data-follow=keyword] [data-action=remove]');
    await eventually(countFollowed).toBe(0);
  });

  it('mends a followed keyword where it stands', async () => {
    const since = '2026-11-01T00:00:00.000Z';
    for (const value of ['models -survey', 'agents']) {
      await backdoor().ask('follows.add', { kind: 'keyword', value, label: value, since });
    }
    const { popup, click, write, text, texts } = await popUp(await openPapers());
    await click('[data-tab=follows]');
    await popup.waitForSelector('[data-follow=keyword] .query-meaning');
    await eventually(() => text('[data-follow=keyword] .quiet')).toMatch(/on this page/);
    await click('[data-follow=keyword] [data-action=edit]');
    await write('[data-follow=keyword] input', 'robots');
    await popup.keyboard.press('Enter');
    await eventually(() => texts('[data-follow] .query-text')).toEqual(['robots', 'agents']);
    expect(await backdoor().readStored('follows')).toMatchObject({
      follows: [{ value: 'robots', since }, { value: 'agents' }],
    });
  });

  it('suggests whom to follow from what was saved, and remembers what is declined', async () => {
    await backdoor().askAll(
      range(0, 4).map((n) => ({ name: 'library.save', args: [createPaper(n)] })),
    );
    const { popup, click, texts, text } = await popUp(await openPapers());
    await click('[data-tab=follows]');
    await popup.waitForSelector('[data-suggestion]');
    const suggested = () => texts('[data-suggestion=author] .query-text');
    expect(await suggested()).toEqual(['Ada Lovelace', 'Charles Babbage']);
    expect(await text('[data-suggestion] .quiet')).toBe(
      '4 of your 4 saved papers are by this author.',
    );
    expect(await text('[data-suggestion=technique] .quiet')).toContain('of all papers 14%');
    expect(await backdoor().readStored('follows')).toBeUndefined();
    await click('[data-suggestion] [data-action=follow]');
    await eventually(() => texts('[data-follow] .query-text')).toEqual(['Ada Lovelace']);
    await eventually(suggested).toEqual(['Charles Babbage']);
    await click('[data-suggestion] [data-action=decline]');
    await eventually(suggested).toEqual([]);
    expect(await backdoor().readStored('follows')).toMatchObject({
      follows: [{ kind: 'author', value: 'Ada Lovelace' }],
      declined: [{ kind: 'author', value: 'Charles Babbage' }],
    });
  });
});

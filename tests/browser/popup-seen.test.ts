import { describe, expect, it } from 'vitest';

import { BROWSERS } from './overlay/browsers.ts';
import { describeDays } from './overlay/describe-days.ts';
import { eventually } from './popup/own-pages.ts';
import { usePopup } from './popup/use-popup.ts';

describe.each(BROWSERS)('what was seen, in the popup of %s', (name) => {
  const { backdoor, popUp, openPapers } = usePopup(name);

  describeDays((readDays) => {
    it('is forgotten: a day, this page, all; what can come back does', async () => {
      const page = await openPapers('/papers', { days: await readDays() });
      const [first = ''] = await page.$$eval('gloss-card', (hosts) =>
        hosts.map((host) => host.getAttribute('data-paper') ?? ''),
      );
      // Until what is on screen counts as seen, too.
      await eventually(() => backdoor().readStored('seen')).toBeDefined();
      await backdoor().ask('seen.restore', [
        { id: first, day: 20_600 },
        { id: '2601.00001', day: 20_600 },
        { id: '2601.00002', day: 20_601 },
      ]);
      const { click, choose, text } = await popUp(page);
      await click('[data-tab=settings]');
      const count = () => text('[data-count=seen]');
      await eventually(count).toMatch(/^\d+ papers are remembered\.$/);
      const all = Number.parseInt(await count(), 10);
      expect(all).toBeGreaterThanOrEqual(3);

      await choose('.seen select', '20600');
      await click('[data-action=forget-day]');
      await eventually(count).toBe(
        all - 2 === 1 ? '1 paper is remembered.' : `${all - 2} papers are remembered.`,
      );
      await click('.seen [data-action=undo]');
      await eventually(count).toBe(`${all} papers are remembered.`);

      await click('[data-action=forget-page]');
      await eventually(count).toBe('2 papers are remembered.');
      await click('[data-action=forget-all]');
      await click('[data-action=confirm]');
      await eventually(count).toBe('No paper is remembered.');
    });
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { BROWSERS } from './overlay/browsers.ts';
import { readMarks } from './overlay/controls.ts';
import { findPapers, readFacts } from './overlay/day-papers.ts';
import { describeDays } from './overlay/describe-days.ts';
import { eventually } from './popup/own-pages.ts';
import { usePopup } from './popup/use-popup.ts';
import { download } from './storage/downloads.ts';

const FIRST = { id: 'a', query: 'title:a', action: 'hide', enabled: true };
const SECOND = { id: 'b', query: 'title:model*', action: 'hide', enabled: true };

const LINES = ['hide: title:a', 'dim "B": title:model*', 'highlight teal: code:repository'];

describe.each(BROWSERS)('filters as text, in %s', (name) => {
  const { backdoor, popUp, openPapers } = usePopup(name);

  const readFilters = async () =>
    ((await backdoor().readStored('filters')) as { filters: unknown }).filters;

  describeDays((readDays) => {
    it('are taken in from a file, after a look at what changes, go into one, and that is undone', async () => {
      for (const filter of [FIRST, SECOND]) await backdoor().ask('filters.put', filter);
      const before = await readFilters();
      const folder = await mkdtemp(join(tmpdir(), 'gloss-'));
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      const file = join(folder, 'filters.txt');
      await writeFile(file, ['# mine', ...LINES.slice(1), 'hide: "open', ''].join('\n'));
      const days = await readDays();
      const papers = readFacts(...days.slice(0, 1));
      const page = await openPapers('/papers', { days });

      const { popup, click, pick, text, texts } = await popUp(page);
      await click('[data-tab=filters]');
      await click('.rules-text summary');
      await pick('[data-action=open-rules]', file);
      await popup.waitForSelector('[data-rules=preview]');
      expect(await texts('[data-rules=preview] [data-count]')).toEqual([
        'New1',
        'Changed1',
        'Lines that cannot be read, and are left out1',
      ]);
      expect(await texts('[data-rules=preview] .problem li')).toEqual([
        'Line 4: This quote does not end. Here stands “"open”.',
      ]);
      expect(await readFilters()).toEqual(before);

      await click('[data-action=take-rules]');
      await eventually(readFilters).toMatchObject([
        { id: 'a', action: 'hide' },
        { id: 'b', action: 'dim', name: 'B' },
        { query: 'code:repository', action: 'highlight', colour: 'teal' },
      ]);
      const found = ['title:a', 'title:model*', 'code:repository'].map((query) =>
        findPapers(query, papers),
      );
      const counts = found.map(({ length }) => `${length} on this page`);
      await eventually(() => texts('[data-filter] .matches')).toEqual(counts);
      const [hidden = [], dimmed = [], lit = []] = found;
      const actions = [
        ...lit.map((id) => [id, 'highlight']),
        ...dimmed.map((id) => [id, 'dim']),
        ...hidden.map((id) => [id, 'hide']),
      ];
      const marks = Object.entries(await readMarks(page));
      expect(Object.fromEntries(marks.map(([id, mark]) => [id, mark.split(' ')[0]]))).toEqual(
        Object.fromEntries(actions),
      );

      const written = LINES.map((line) => `${line}\n`).join('');
      expect(await popup.$eval('.rules-text textarea', ({ value }) => value)).toBe(written);
      const exported = await download(popup, () => click('[data-action=export-rules]'));
      expect(exported.name).toMatch(/^gloss-filters-.*\.txt$/);
      expect(exported.text).toBe(written);

      await click('.rules-text [data-action=undo]');
      await eventually(readFilters).toEqual(before);
      expect(await text('.rules-text [data-action=undo]')).toBe('');
    });
  });
});

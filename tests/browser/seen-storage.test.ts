import { describe, expect, it } from 'vitest';

import { localDay } from '../../utils/day.ts';
import type { SeenPaper } from '../../utils/seen/seen-paper.ts';
import type { SeenSummary } from '../../utils/seen/summarise.ts';
import { range } from '../range.ts';
import { BROWSERS } from './overlay/browsers.ts';
import { useStorage } from './storage/use-storage.ts';

const TODAY = localDay(new Date());
const MONTHS = ['2606', '2607', '2608', '2613'];

/** `2606.00000` is paper 0, and 1 to 3 are of other months. */
const idOf = (number: number) => `${MONTHS[number % 4]}.${String(number).padStart(5, '0')}`;
const seen = (number: number, day = TODAY, opened?: number): SeenPaper =>
  ({ id: idOf(number), day, ...(opened !== undefined && { opened }) }) as SeenPaper;

const addTwo = (number: number) => ({
  name: 'seen.add',
  args: [[idOf(number), idOf(number + 1)]],
});

describe.each(BROWSERS)('what was seen, kept in %s', (browser) => {
  const { one, two, ask } = useStorage(browser);

  const summary = () => ask<SeenSummary>('seen.summary');
  const restore = (papers: readonly SeenPaper[]) => ask('seen.restore', papers);

  it('loses nothing when two pages see papers at once', async () => {
    const answers = await Promise.all([
      one().askAll(range(0, 150).map(addTwo)),
      two().askAll(range(100, 250).map(addTwo)),
    ]);
    for (const answer of answers.flatMap((all) => all.answers)) expect(answer?.ok).toBe(true);
    expect(await summary()).toEqual({
      papers: 251,
      days: [{ day: TODAY, papers: 251 }],
      unreadable: 0,
    });
    expect((await one().readStored('seen')) as object).toMatchObject({
      counts: { 'seen-2606': 63, 'seen-2607': 63, 'seen-2608': 63, 'seen-other': 62 },
    });
  });

  it('keeps the day on which a paper was first seen, and that on which it was opened', async () => {
    await restore([seen(0, TODAY - 3)]);
    await ask('seen.add', [idOf(0)]);
    await ask('seen.open', idOf(0));
    await ask('seen.open', idOf(1));
    const forgotten = await ask<readonly SeenPaper[]>('seen.forget', [idOf(0), idOf(1), idOf(2)]);
    expect(forgotten).toEqual([seen(0, TODAY - 3, TODAY), seen(1, TODAY, TODAY)]);
    expect(await one().readAllStored()).toEqual({
      seen: { version: 1, counts: {}, recent: [] },
      news: { version: 1, unread: [], read: [], setAside: [] },
    });
  });

  const readOpened = async () => ((await one().readStored('news')) as { read: unknown }).read;

  it('forgets with a paper that it was opened, and with all papers', async () => {
    for (const number of [0, 1]) await ask('seen.open', idOf(number));
    await ask('news.read', [idOf(2)]);
    const forgotten = await ask<readonly SeenPaper[]>('seen.forget', [idOf(0)]);
    expect(await readOpened()).toEqual([idOf(2), idOf(1)]);
    await restore(forgotten);
    expect(await readOpened()).toEqual([idOf(0), idOf(2), idOf(1)]);
    await ask('seen.forgetDay', TODAY);
    expect(await readOpened()).toEqual([idOf(2)]);
    await ask('seen.forgetAll');
    expect(await readOpened()).toEqual([]);
  });

  it('forgets a day, and brings it back', async () => {
    await restore([seen(0, TODAY - 1), seen(1, TODAY - 1, TODAY), seen(2, TODAY)]);
    const before = await readPapers();
    const forgotten = await ask<readonly SeenPaper[]>('seen.forgetDay', TODAY);
    expect(forgotten).toEqual([seen(1, TODAY - 1, TODAY), seen(2, TODAY)]);
    expect((await summary()).days).toEqual([{ day: TODAY - 1, papers: 2 }]);
    await restore(forgotten);
    expect(await readPapers()).toEqual(before);
  });

  /** All that is stored but the index, which says what was written last, too. */
  async function readPapers(): Promise<unknown> {
    const { seen: _, ...papers } = (await one().readAllStored()) as Record<string, unknown>;
    return papers;
  }

  it('forgets everything, also what cannot be read', async () => {
    await restore(range(0, 8).map((number) => seen(number)));
    await one().writeStored('seen-2601', { version: 99 });
    await one().writeStored('visits', { version: 1 });
    await one().writeStored('settings', { version: 1 });
    await ask('seen.forgetAll');
    expect(await one().readAllStored()).toEqual({ settings: { version: 1 } });
  });

  describe('50,000 papers', () => {
    const papers = range(0, 50_000).map((number) =>
      // As many months as there are, which takes the most room.
      seen(number, TODAY - 1 - Math.floor((50_000 - number) / 60), TODAY - 1),
    );

    it('take less than a megabyte, and those seen first make room', async () => {
      await restore(papers);
      expect((await summary()).papers).toBe(50_000);
      expect(await one().countStoredBytes()).toBeLessThan(1_000_000);

      await ask('seen.add', ['2608.99999']);
      const { papers: left, days } = await summary();
      expect(left).toBe(49_500);
      expect(days[0]).toEqual({ day: TODAY, papers: 1 });
      expect(await ask('seen.forget', [idOf(500), idOf(501)])).toEqual([papers[501]]);
    });
  });

  it('counts anew when the index is lost', async () => {
    await restore(range(0, 8).map((number) => seen(number)));
    await one().writeStored('seen', 'damaged');
    await ask('seen.add', [idOf(8)]);
    expect(await one().readStored('seen')).toMatchObject({
      version: 1,
      counts: { 'seen-2606': 3, 'seen-2607': 2, 'seen-2608': 2, 'seen-other': 2 },
    });
  });

  it.each([{ version: 99, papers: '1' }, { version: 1, papers: 7 }, 'damaged'])(
    'keeps a month stored as %j as it is, and remembers the others',
    async (damaged) => {
      await one().writeStored('seen-2607', damaged);
      await ask('seen.add', range(0, 4).map(idOf));
      await ask('seen.forgetDay', TODAY - 1);
      await ask('seen.forget', [idOf(0), idOf(1)]);
      expect(await one().readStored('seen-2607')).toEqual(damaged);
      expect(await summary()).toMatchObject({ papers: 2, unreadable: 1 });
    },
  );

  it.each<[string, string, readonly unknown[]]>([
    ['seen.add', 'a text', ['2608.00001']],
    ['seen.add', 'nothing', []],
    ['seen.open', 'a list', [['2608.00001']]],
    ['seen.open', 'no id', ['settings']],
    ['seen.forget', 'a text', ['2608.00001']],
    ['seen.forgetDay', 'half a day', [1.5]],
    ['seen.forgetDay', 'a text', ['today']],
    ['seen.restore', 'a paper', [seen(0)]],
  ])('%s is refused with %s', async (name, _, args) => {
    expect(await one().ask(name, ...args)).toEqual({ ok: false, error: 'malformed-message' });
    expect(await one().readAllStored()).toEqual({});
  });

  it('leaves out what is no paper', async () => {
    await ask('seen.add', [7, 'x', null, idOf(0)]);
    await ask('seen.restore', [seen(1), { id: idOf(2) }, 'x']);
    expect((await summary()).papers).toBe(2);
  });
});

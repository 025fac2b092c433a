import { describe, expect, it } from 'vitest';

import { findMonth, findWeek } from '../../site/dates.ts';
import { SAMPLE_DAYS } from '../../site/sample.ts';
import { BROWSERS, useBrowser } from './browsers.ts';
import type { Strip } from './strips.ts';
import { expectedStrip, readStrips, untilQuiet, untilStrips } from './strips.ts';

const [newest] = SAMPLE_DAYS;
const DATE = newest?.date ?? '';
const DAY = newest?.entries.length ?? 0;
const ALL = SAMPLE_DAYS.flatMap(({ entries }) => entries).length;

/** One paper for each state of the code, of a technique that its very title names. */
const CERTAIN = [
  { paper: '2605.18643', technique: 'mixture-of-experts', code: 'repository' },
  { paper: '2605.29398', technique: 'reinforcement-learning', code: 'linked' },
  { paper: '2601.10611', technique: 'vision-language', code: 'released' },
  { paper: '2607.09424', technique: 'multilingual', code: 'promised' },
  { paper: '2605.21226', technique: 'efficient-inference', code: 'project-page' },
  { paper: '2606.12883', technique: 'peft', code: 'unknown' },
];

function readCertain(strips: readonly Strip[]) {
  return CERTAIN.map(({ paper, technique }) => {
    const strip = strips.find((one) => one.paper === paper);
    const told = strip?.techniques.find((shown) => shown === technique);
    return { paper, technique: told, code: strip?.code };
  });
}

describe.each(BROWSERS)('cards of every kind of page, in %s', (name) => {
  const { open } = useBrowser(name);

  it.each([
    { kind: 'today', path: '/papers', cards: DAY },
    { kind: 'day by parameter', path: `/papers?date=${DATE}`, cards: DAY },
    { kind: 'week', path: `/papers/week/${findWeek(DATE)}`, cards: ALL },
    { kind: 'month', path: `/papers/month/${findMonth(DATE)}`, cards: ALL },
    { kind: 'trending', path: '/papers/trending', cards: ALL },
    { kind: 'search', path: '/papers?q=reinforcement', cards: undefined },
  ])('badges and code marker on each card: $kind', async ({ path, cards }) => {
    const { page, problems } = await open(path, { pageSize: ALL });
    await untilStrips(page, cards);
    const strips = await readStrips(page);
    expect(strips.length).toBeGreaterThan(1);
    expect(strips).toEqual(strips.map(({ cardPaper }) => expectedStrip(cardPaper)));
    if (cards === ALL) expect(readCertain(strips)).toEqual(CERTAIN);
    expect(problems).toEqual([]);
  });

  it('row cards that are no article', async () => {
    const { page } = await open('/papers/trending', { rowElement: 'div', pageSize: 20 });
    await untilStrips(page, 20);
    const strips = await readStrips(page);
    expect(strips).toEqual(strips.map(({ cardPaper }) => expectedStrip(cardPaper)));
  });

  it('one strip on a paper’s own page, and none on what is linked from it', async () => {
    const { page, problems } = await open('/papers/2504.07128');
    await untilStrips(page, 1);
    expect(await readStrips(page)).toEqual([expectedStrip('2504.07128')]);
    expect(await page.$('gloss-bar')).toBeNull();
    expect(problems).toEqual([]);
  });

  it.each([
    { kind: 'an empty list', path: '/papers/date/2026-01-01' },
    { kind: 'a search that finds nothing', path: '/papers?q=zzzz' },
    { kind: 'a paper that is not there', path: '/papers/1706.03762' },
    { kind: 'another page of the site', path: '/models' },
  ])('nothing of ours on $kind', async ({ path }) => {
    const { page, problems } = await open(path);
    await untilQuiet(page);
    const ours = await page.$$eval('*', (elements) =>
      elements
        .filter(
          (element) => element.localName.startsWith('gloss-') || element.hasAttribute('data-gloss'),
        )
        .map((element) => element.localName),
    );
    expect(ours).toEqual([]);
    expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
  });
});

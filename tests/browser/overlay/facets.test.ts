import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { describeFacts } from '../../../utils/facts/paper-facts.ts';
import { readPaper } from '../../../utils/site/read-paper.ts';
import { REAL_DAY } from '../../shared.ts';
import { readDays } from '../../site/read-days.ts';
import { SAMPLE_DAYS } from '../../site/sample.ts';
import type { Day } from '../../site/site.ts';
import { withShared } from '../../with-shared.ts';
import { BROWSERS, useBrowser } from './browsers.ts';
import { clickBar, inBar, readBarText, readShownPapers } from './controls.ts';
import { nextFrames, untilStrips } from './strips.ts';

interface KnownPaper {
  readonly id: string;
  readonly techniques: readonly string[];
  readonly code: string;
}

/** What Gloss says of a day's papers, worked out afresh. */
const readPapers = (day: Day | undefined): readonly KnownPaper[] =>
  (day?.entries ?? []).flatMap((entry) => {
    const paper = readPaper(entry);
    if (paper === undefined) return [];
    const { findings, code } = describeFacts(paper);
    return [{ id: paper.id, techniques: findings.map(({ id }) => id), code: code.state }];
  });

const idsOf = (papers: readonly KnownPaper[]) => papers.map(({ id }) => id);

function mostCommon(papers: readonly KnownPaper[], not = ''): string {
  const counts = Map.groupBy(
    papers.flatMap(({ techniques }) => techniques),
    (id) => id,
  );
  counts.delete(not);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

async function pick(page: Page, technique: string, action: 'only' | 'without'): Promise<void> {
  await clickBar(page, `.chip[data-technique="${technique}"] [data-action="${action}"]`);
  await nextFrames(page);
}

/** The panel's techniques with their counts. */
const readCounts = (page: Page) =>
  page.$$eval(inBar('.chip[data-technique]'), (chips) =>
    Object.fromEntries(
      chips.map((chip) => [
        chip.getAttribute('data-technique') ?? '',
        Number(chip.querySelector('.count')?.textContent),
      ]),
    ),
  );

/** Where the bar's room ends and the list begins. */
const readTop = (page: Page) =>
  page.$eval('gloss-bar', (bar) => bar.getBoundingClientRect().bottom + scrollY);

/** Pictures of a real day are not to be had. */
const isOurs = (problem: string) => !problem.startsWith('Failed to load resource');

describe.each(BROWSERS)('facets, in %s', (name) => {
  const { open } = useBrowser(name);

  const narrow = async (days: readonly Day[]) => {
    const papers = readPapers(days[0]);
    const { page, problems } = await open('/papers', { days, width: 1280 });
    await untilStrips(page, papers.length);
    const top = await readTop(page);
    await clickBar(page, '[data-tool="techniques"]');
    const having = (id: string) => papers.filter(({ techniques }) => techniques.includes(id));
    expect(await readCounts(page)).toEqual(
      Object.fromEntries(
        papers.flatMap(({ techniques }) => techniques.map((id) => [id, having(id).length])),
      ),
    );

    const first = mostCommon(papers);
    const second = mostCommon(papers, first);
    await pick(page, first, 'without');
    const left = papers.filter(({ techniques }) => !techniques.includes(first));
    expect(await readShownPapers(page)).toEqual(idsOf(left));
    expect((await readCounts(page))[first]).toBe(having(first).length);

    await pick(page, second, 'only');
    const both = left.filter(({ techniques }) => techniques.includes(second));
    expect(await readShownPapers(page)).toEqual(idsOf(both));
    expect((await readCounts(page))[second]).toBe(both.length);
    expect(await readBarText(page, '.part:nth-child(1)')).toMatch(/^only /);
    expect(await readBarText(page, '.part:nth-child(2)')).toMatch(/^without /);
    // What the bar says moves no card.
    expect(await readTop(page)).toBe(top);

    await page.keyboard.press('Escape');
    await clickBar(page, '[data-part="technique"]:nth-child(1) .take-back');
    await nextFrames(page);
    expect(await readShownPapers(page)).toEqual(idsOf(left));
    await clickBar(page, '[data-action="clear"]');
    await nextFrames(page);
    expect(await readShownPapers(page)).toEqual(idsOf(papers));
    expect(problems.filter(isOurs)).toEqual([]);
  };

  it('narrow the replica’s day to techniques and away from them', () =>
    narrow(SAMPLE_DAYS.slice(0, 1)));

  withShared(REAL_DAY, () => {
    it('narrow a real day to techniques and away from them', async () =>
      narrow(await readDays(REAL_DAY)));
  });

  it('take Alt and a click, and the keyboard, for the minus', async () => {
    const papers = readPapers(SAMPLE_DAYS[0]);
    const { page } = await open('/papers', { width: 1280 });
    await untilStrips(page, papers.length);
    const first = mostCommon(papers);
    const left = papers.filter(({ techniques }) => !techniques.includes(first));
    await clickBar(page, '[data-tool="techniques"]');
    await page.keyboard.down('Alt');
    await pick(page, first, 'only');
    await page.keyboard.up('Alt');
    expect(await readShownPapers(page)).toEqual(idsOf(left));

    // The chip is drawn anew, and the focus stays on it.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await nextFrames(page);
    expect(await readShownPapers(page)).toEqual(idsOf(papers));
    await page.keyboard.press('Escape');
    expect(await readBarText(page, '[data-tool="techniques"][aria-expanded="false"]')).toBe(
      'Techniques',
    );
  });

  it('close with a second click on the button that opened them', async () => {
    const { page } = await open('/papers', { width: 1280 });
    await untilStrips(page);
    for (const tool of ['techniques', 'code', 'picture']) {
      const expanded = () =>
        page.$eval(inBar(`[data-tool="${tool}"]`), (button) => button.ariaExpanded);
      await clickBar(page, `[data-tool="${tool}"]`);
      expect(await expanded()).toBe('true');
      await clickBar(page, `[data-tool="${tool}"]`);
      expect(await expanded()).toBe('false');
    }
  });

  it('narrow the page to states of code', async () => {
    const papers = readPapers(SAMPLE_DAYS[0]);
    const { page, problems } = await open('/papers', { width: 400 });
    await untilStrips(page, papers.length);
    const inState = (...states: readonly string[]) =>
      idsOf(papers.filter(({ code }) => states.includes(code)));
    const pickState = async (state: string, action: string) => {
      await clickBar(page, `.chip[data-state="${state}"] [data-action="${action}"]`);
      await nextFrames(page);
    };
    await clickBar(page, '[data-tool="code"]');
    await pickState('repository', 'only');
    expect(await readShownPapers(page)).toEqual(inState('repository'));
    await pickState('linked', 'only');
    expect(await readShownPapers(page)).toEqual(inState('repository', 'linked'));
    expect(await readBarText(page, '.part')).toBe('code in a repository or linked');
    await pickState('repository', 'without');
    expect(await readShownPapers(page)).toEqual(inState('linked'));
    await clickBar(page, '[data-action="with-code"]');
    await nextFrames(page);
    expect(await readShownPapers(page)).toEqual(inState('repository', 'linked', 'released'));
    expect(problems).toEqual([]);
  });
});

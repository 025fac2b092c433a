import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import type { PaperFacts } from '../../../utils/facts/paper-facts.ts';
import { muteQuery } from '../../../utils/filters/mute.ts';
import { REAL_DAYS } from '../../shared.ts';
import { readDays } from '../../site/read-days.ts';
import { SAMPLE_DAYS } from '../../site/sample.ts';
import type { Day } from '../../site/site.ts';
import { withShared } from '../../with-shared.ts';
import { BROWSERS, useBrowser } from './browsers.ts';
import { clickBar, clickStrip, readBarText, readMarks, readShownPapers } from './controls.ts';
import { findPapers, idsOf, isOurs, readFacts } from './day-papers.ts';
import { nextFrames, untilStrips } from './strips.ts';

const KINDS = ['organization', 'author', 'keyword'] as const;
type Kind = (typeof KINDS)[number];

describe.each(BROWSERS)('what is muted from the list on a card, in %s', (name) => {
  const { open } = useBrowser(name);

  async function muteOn(days: readonly Day[], kind: Kind) {
    const papers = readFacts(...days);
    const { page, problems } = await open('/papers', { days });
    await untilStrips(page, papers.length);
    await mute(page, papers, kind);
    expect(problems.filter(isOurs)).toEqual([]);
  }

  it.each(KINDS)('is hidden: %s', (kind) => muteOn(SAMPLE_DAYS.slice(0, 1), kind));

  const [, path = ''] = REAL_DAYS;
  withShared(path, () => {
    it.each(KINDS)('is hidden on a real day: %s', async (kind) =>
      muteOn(await readDays(path), kind),
    );
  });
});

/** Mutes what most papers have, and does so no longer. */
async function mute(page: Page, papers: readonly PaperFacts[], kind: Kind) {
  const queries = papers.flatMap(({ paper, findings }) => {
    const values = {
      organization: paper.organization === undefined ? [] : [paper.organization.name],
      // Those that the panel names.
      author: paper.authors.slice(0, 3),
      keyword: findings.flatMap(({ keywords }) => keywords.map(({ keyword }) => keyword)),
    }[kind];
    return values.map((value) => ({ id: paper.id, query: muteQuery(kind, value) }));
  });
  const [most] = queries
    .map(({ id, query }) => ({ id, query, found: findPapers(query, papers) }))
    .toSorted((a, b) => b.found.length - a.found.length);
  const { id = '', query = '', found = [] } = most ?? {};
  expect(found).toContain(id);

  const button = `.mutes [title*='${query}']`;
  await clickStrip(page, id, '[data-action="why"]');
  await clickStrip(page, id, '.mutes summary');
  await clickStrip(page, id, button);
  await page.waitForSelector('[data-gloss="hide"]');
  await nextFrames(page);
  expect(Object.keys(await readMarks(page)).toSorted()).toEqual(found.toSorted());
  const left = idsOf(papers).filter((paper) => !found.includes(paper));
  expect(await readShownPapers(page)).toEqual(left);
  expect(await readBarText(page, '[data-count="hidden"]')).toBe(String(found.length));

  await clickBar(page, '[data-action="show"]');
  await clickStrip(page, id, '[data-action="why"]');
  // The list is open still.
  await clickStrip(page, id, `${button}[aria-pressed="true"]`);
  await page.waitForFunction(() => document.querySelector('[data-gloss]') === null);
}

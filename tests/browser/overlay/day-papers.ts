import type { Page } from 'puppeteer-core';

import { describeFacts } from '../../../utils/facts/paper-facts.ts';
import type { PaperFacts } from '../../../utils/facts/paper-facts.ts';
import { matchesQuery } from '../../../utils/query/match-query.ts';
import { parseQuery } from '../../../utils/query/parse-query.ts';
import { readPaper } from '../../../utils/site/read-paper.ts';
import type { Day } from '../../site/site.ts';
import { clickBar, inBar } from './controls.ts';
import { nextFrames } from './strips.ts';

/** What Gloss says of the papers of days, worked out afresh. */
export const readFacts = (...days: readonly Day[]): readonly PaperFacts[] =>
  days.flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      const paper = readPaper(entry);
      return paper === undefined ? [] : [describeFacts(paper)];
    }),
  );

export const idsOf = (papers: readonly Pick<PaperFacts, 'paper'>[]): string[] =>
  papers.map(({ paper }) => paper.id);

/** The papers that a query finds, worked out afresh. */
export function findPapers(text: string, papers: readonly PaperFacts[]): string[] {
  const reading = parseQuery(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.error.code}`);
  return idsOf(papers.filter((facts) => matchesQuery(reading.query, facts.prepared())));
}

/** Pictures of a real day are not to be had. */
export const isOurs = (problem: string): boolean => !problem.startsWith('Failed to load resource');

/** Writes into the bar's field. */
async function write(page: Page, text: string): Promise<void> {
  await page.focus(inBar('input'));
  await page.keyboard.type(text);
  await nextFrames(page);
}

/** Makes a filter of a query as a user does on the page, and waits until it is one. */
export async function keepAs(
  page: Page,
  action: 'hide' | 'dim' | 'highlight',
  query: string,
): Promise<void> {
  await write(page, query);
  await clickBar(page, '[data-action="save-filter"]');
  await clickBar(page, `.panel:popover-open [data-action="${action}"]`);
  await page.waitForSelector(inBar('[data-action="undo-filter"]'));
  await nextFrames(page);
}

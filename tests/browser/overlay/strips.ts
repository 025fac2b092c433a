import type { Page } from 'puppeteer-core';

import { describeFacts } from '../../../utils/facts/paper-facts.ts';
import type { Paper } from '../../../utils/paper.ts';
import { readPaper } from '../../../utils/site/read-paper.ts';
import { SAMPLE_DAYS } from '../../site/sample.ts';

/** What one card shows, read from outside as a user's style or script would. */
export interface Strip {
  readonly paper: string;
  /** The id in the link of the heading beside which the strip stands, or of the page's address. */
  readonly cardPaper: string;
  readonly techniques: readonly string[];
  /** How many more techniques "+n" promises. */
  readonly more: number;
  readonly code: string;
  /** Where the code marker leads, if it is a link. */
  readonly codeLink: string | undefined;
  readonly saved: boolean;
}

/** Resolves when the page is hydrated and every card, `count` of them if given, has its strip. */
export async function untilStrips(page: Page, count?: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const hosts = [...document.querySelectorAll('gloss-card')];
      const cards =
        wanted ??
        (document.body.classList.contains('PaperPage')
          ? 1
          : document.querySelectorAll('main h3 a[href^="/papers/"]').length);
      return (
        window.replica?.hydrated &&
        hosts.length === cards &&
        cards > 0 &&
        hosts.every((host) => host.shadowRoot?.querySelector('.strip'))
      );
    },
    { timeout: 10_000 },
    count,
  );
}

/** Resolves after the page's island scripts have run and two frames have passed. */
export async function untilQuiet(page: Page): Promise<void> {
  await page.waitForFunction(() => window.replica?.hydrated);
  await nextFrames(page);
}

/** Two frames: what was to follow a change of the page has followed. */
export function nextFrames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

export function readStrips(page: Page): Promise<Strip[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('gloss-card')].map((host) => {
      const find = (selector: string) => host.shadowRoot?.querySelector(selector);
      let part = host.parentElement;
      while (part && !part.querySelector('h3 a[href^="/papers/"]')) part = part.parentElement;
      const address =
        part?.querySelector('h3 a[href^="/papers/"]')?.getAttribute('href') ?? location.pathname;
      return {
        paper: host.getAttribute('data-paper') ?? '',
        cardPaper: address.replace('/papers/', ''),
        techniques: [...(host.shadowRoot?.querySelectorAll('.badges [data-technique]') ?? [])].map(
          (badge) => badge.getAttribute('data-technique') ?? '',
        ),
        more: Number(find('.badge.more')?.textContent.replace('+', '') ?? 0),
        code: find('[data-code]')?.getAttribute('data-code') ?? '',
        codeLink: find('a[data-code]')?.getAttribute('href') ?? undefined,
        saved: find('button[data-action="save"]')?.getAttribute('aria-pressed') === 'true',
      };
    }),
  );
}

const ENTRIES = new Map(
  SAMPLE_DAYS.flatMap(({ entries }) => entries).map((entry) => [entry.paper.id, entry]),
);

/** A paper of the sample as its data has it. */
export function samplePaper(id: string): Paper {
  const paper = readPaper(ENTRIES.get(id));
  if (paper === undefined) throw new Error(`${id} is not in the sample`);
  return paper;
}

/** The strip that a paper of the sample is to have, worked out afresh from its data. */
export const expectedStrip = (id: string): Strip => describeStrip(samplePaper(id));

/** The same where the page's data has not got the paper: only what a grid card shows is known. */
export function expectedStripOfTitle(id: string): Strip {
  const { title } = samplePaper(id);
  return describeStrip({ id: samplePaper(id).id, title, authors: [], siteKeywords: [] });
}

/** The same for a row card, which shows the abstract and a link to the repository too. */
export function expectedStripOfRow(id: string): Strip {
  const { projectPage: _, siteKeywords: __, ...shown } = samplePaper(id);
  return describeStrip({ ...shown, siteKeywords: [] });
}

/** The strip of a paper, worked out afresh from its data. */
export function describeStrip(paper: Paper): Strip {
  const { findings, code } = describeFacts(paper);
  return {
    paper: paper.id,
    cardPaper: paper.id,
    techniques: findings.slice(0, 3).map(({ id }) => id),
    more: Math.max(0, findings.length - 3),
    code: code.state,
    codeLink: code.url,
    saved: false,
  };
}

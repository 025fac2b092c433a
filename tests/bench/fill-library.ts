import type { Browser } from 'puppeteer-core';

import { openBackdoor } from '../browser/storage/background.ts';
import { listSaved } from './library-papers.ts';

const STEP = 1000;

/** Puts so many papers into the browser's library, past the queue that would take minutes. */
export async function fillLibrary(browser: Browser, count: number): Promise<void> {
  const backdoor = await openBackdoor(browser);
  const papers = listSaved(count);
  for (let from = 0; from < count; from += STEP) {
    const some = papers.slice(from, from + STEP);
    await backdoor.writeLibrary(some.map((paper) => [`paper:${paper.id}`, paper]));
  }
  const entries = papers.map(({ id, savedAt }) => [id, savedAt]);
  await backdoor.writeLibrary([['index', { version: 1, entries }]]);
}

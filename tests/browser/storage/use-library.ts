import type { Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';

import { range } from '../../range.ts';
import { createIndex, createPaper, keyOf } from '../../saved-papers.ts';
import { openExtensionPage } from '../driver/chromium.ts';
import { useOwnPage } from '../popup/own-pages.ts';
import { useStorage } from './use-storage.ts';

/** Chromium with Gloss for a whole file, and its library's page; no paper is saved at a test's start. */
export function useLibrary() {
  const { gloss: chromium, one: backdoor } = useStorage();
  const save = (...papers: readonly unknown[]) =>
    backdoor().askAll(papers.map((paper) => ({ name: 'library.save', args: [paper] })));
  return {
    chromium,
    backdoor,
    /** The library's page in a tab of its own, closed when the test ends. */
    openLibrary: async () => {
      const page = await openExtensionPage(chromium.browser(), 'library.html');
      onTestFinished(() => page.close());
      await page.waitForSelector('[data-count=total][aria-busy=false]');
      return watchLibrary(page);
    },
    save,
    keep: (...numbers: readonly number[]) => save(...numbers.map((n) => createPaper(n))),
    /** Saves so many past the queue, which would take long. */
    seed: async (count: number) => {
      const all = range(0, count);
      for (let from = 0; from < count; from += 1000) {
        const part = all.slice(from, from + 1000);
        await backdoor().writeLibrary(part.map((n) => [keyOf(n), createPaper(n)]));
      }
      await backdoor().writeLibrary([['index', createIndex(all)]]);
    },
  };
}

/** What a library's page shows, and what went wrong in it. */
export function watchLibrary(page: Page) {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  const listed = () =>
    page.$$eval('[data-paper]', (rows) => rows.map((row) => row.getAttribute('data-paper') ?? ''));
  return { page, problems, listed, ...useOwnPage(page) };
}

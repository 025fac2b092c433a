import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import { range } from '../range.ts';
import { createIndex, createPaper, idOf, keyOf } from '../saved-papers.ts';
import { openExtensionPage } from './driver/chromium.ts';
import { useBrowser } from './overlay/browsers.ts';
import { eventually, useOwnPage } from './popup/own-pages.ts';
import { openBackdoor } from './storage/background.ts';
import type { Backdoor, LibraryBytes, Question } from './storage/background.ts';
import { stopBackground } from './storage/stop-background.ts';

const chromium = useBrowser('Chromium');
let one: Backdoor;
let two: Backdoor;

beforeAll(async () => {
  one = await openBackdoor(chromium.browser());
  two = await openBackdoor(chromium.browser());
});
beforeEach(() => one.clear());

/** The papers that are kept; index and records agree. */
function readPapers({ index, records }: LibraryBytes): ReadonlyMap<string, SavedPaper> {
  const ids = (index?.entries ?? []).map(([id]) => id);
  expect(ids.map((id) => `paper:${id}`).toSorted()).toEqual(Object.keys(records).toSorted());
  return new Map(ids.map((id) => [id, records[`paper:${id}`] as SavedPaper]));
}

async function seed(count: number): Promise<void> {
  const all = range(0, count);
  await one.writeLibrary([
    ...all.map((number) => [keyOf(number), createPaper(number)] as const),
    ['index', createIndex(all)] as const,
  ]);
}

/** What a page asks; it saves and removes every other paper, and edits those of the other page, too. */
const questionsOf = (writer: number): readonly Question[] =>
  range(0, 1000).map((step) => {
    const number = 2 * ((step * 7) % 50) + writer;
    const round = Math.floor(step / 50) % 4;
    if (round === 0) return { name: 'library.save', args: [createPaper(number)] };
    if (round === 3) return { name: 'library.remove', args: [idOf(number)] };
    const ids = [idOf(number), idOf(2 * ((step * 7) % 50) + 1 - writer)];
    return { name: 'library.edit', args: [ids.slice(0, round), { notes: `${writer}.${step}` }] };
  });

it('two pages lose nothing of 1,000 saves, removals and edits each, that cross each other', async () => {
  const all = await Promise.all([one.askAll(questionsOf(0)), two.askAll(questionsOf(1))]);
  for (const { answers } of all) {
    expect(answers).toHaveLength(1000);
    for (const answer of answers) expect(answer?.ok).toBe(true);
  }
  // The last round of each removed its papers.
  const { index, records, removed } = await one.readLibrary();
  expect([index?.entries, records]).toEqual([[], {}]);
  expect(Object.keys(removed)).toHaveLength(100);
  // What they were last is in the bin, and comes back.
  expect((await one.ask('library.restore', range(0, 100).map(idOf))).ok).toBe(true);
  const papers = readPapers(await two.readLibrary());
  expect(papers.size).toBe(100);
  for (const { notes } of papers.values()) expect(notes).toMatch(/^[01]\.\d+$/);
});

describe('the background that is stopped', () => {
  const edit = { status: 'done', notes: 'Mine.' };
  const content = {
    origin: 'own',
    papers: range(500, 900).map((n) => ({ id: idOf(n), paper: createPaper(n) })),
    documents: {
      filters: {
        version: 1,
        filters: [{ id: 'a', query: 'diffusion', action: 'hide', enabled: true }],
        setAside: [],
      },
    },
  };

  // At moments spread over what such a change takes.
  it.each([0, 5, 10, 20, 40, 60, 80, 120, 160])(
    'after %i ms has edited all of many papers or none',
    async (delay) => {
      await seed(300);
      const ids = range(0, 300).map(idOf);
      const asking = one.ask('library.edit', ids, edit);
      await new Promise((resolve) => setTimeout(resolve, delay));
      await stopBackground(chromium.browser());
      const isTold = (await asking).ok;
      const states = [...readPapers(await two.readLibrary()).values()].map(({ notes }) => notes);
      expect(states).toHaveLength(300);
      expect(new Set(states).size).toBe(1);
      if (isTold) expect(states[0]).toBe('Mine.');
      expect((await one.ask('library.edit', ids, edit)).ok).toBe(true);
      const edited = readPapers(await two.readLibrary());
      expect(new Set([...edited.values()].map(({ notes }) => notes))).toEqual(new Set(['Mine.']));
    },
  );

  it.each([0, 5, 10, 20, 40, 60, 80, 120, 160])(
    'after %i ms has taken in papers and filters of a file, or neither',
    async (delay) => {
      await seed(300);
      const asking = one.ask('library.import', content, 'merge');
      await new Promise((resolve) => setTimeout(resolve, delay));
      await stopBackground(chromium.browser());
      const isTold = (await asking).ok;
      // Wakes it, and stands behind what it has to finish.
      await one.ask('settings.patch', { badgesPerCard: 3 });
      const { size } = readPapers(await two.readLibrary());
      const filters = (await two.readStored('filters')) as { filters: unknown[] } | undefined;
      expect([
        [300, 0],
        [700, 1],
      ]).toContainEqual([size, filters?.filters.length ?? 0]);
      if (isTold) expect(size).toBe(700);
      expect((await one.ask('library.import', content, 'merge')).ok).toBe(true);
      expect(readPapers(await two.readLibrary()).size).toBe(700);
      expect(await two.readStored('filters')).toMatchObject({ filters: [{ id: 'a' }] });
    },
  );
});

/** Deletes the library's database from a page of the extension; answers whether somebody held it for a while. */
const deleteLibrary = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('gloss-library');
        let told = 'deleted';
        deleting.addEventListener('blocked', () => (told = 'blocked'));
        deleting.addEventListener('success', () => resolve(told));
        deleting.addEventListener('error', () => reject(new Error('not deleted')));
      }),
  );

it('a library whose database is deleted while it is open is empty, and goes on', async () => {
  await one.askAll([1, 2, 3].map((n) => ({ name: 'library.save', args: [createPaper(n)] })));
  const page = await openExtensionPage(chromium.browser(), 'library.html');
  onTestFinished(() => page.close());
  await page.waitForSelector(`[data-paper="${idOf(3)}"]`);
  expect(await deleteLibrary(page)).toBe('deleted');
  expect((await one.ask('library.save', createPaper(4))).ok).toBe(true);
  await page.reload();
  await eventually(() => useOwnPage(page).count('[data-paper]')).toBe(1);
  expect(readPapers(await one.readLibrary()).size).toBe(1);
});

it('says that another tab holds the database, and what to do', async () => {
  await one.ask('library.save', createPaper(1));
  const page = await openExtensionPage(chromium.browser(), 'library.html');
  onTestFinished(() => page.close());
  await page.waitForSelector(`[data-paper="${idOf(1)}"]`);
  const { click, text } = useOwnPage(page);
  // A connection that gives way to nobody, and somebody who waits for it.
  const holder = await openExtensionPage(chromium.browser(), 'manifest.json');
  await holder.evaluate(async () => {
    const opening = indexedDB.open('gloss-library');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    // Kept, else it would be closed with what is no longer used.
    Object.assign(globalThis, { held: opening.result });
    indexedDB.deleteDatabase('gloss-library');
  });
  await page.bringToFront();
  await click(`[data-paper="${idOf(1)}"] [data-action=remove]`);
  await expect
    .poll(() => text('.saving'), { timeout: 20_000 })
    .toContain('Another tab or an older Gloss holds the library.');
  await holder.close();
  await eventually(async () => (await one.ask('library.save', createPaper(2))).ok).toBe(true);
  expect(readPapers(await one.readLibrary()).size).toBe(1);
});

import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import { range } from '../range.ts';
import { createIndex, createPaper, idOf, keyOf } from '../saved-papers.ts';
import { openExtensionPage } from './driver/chromium.ts';
import { useBrowser } from './overlay/browsers.ts';
import { clickStrip, readStripText, untilInStrip } from './overlay/controls.ts';
import { untilStrips } from './overlay/strips.ts';
import { eventually } from './popup/own-pages.ts';
import { abortWrites } from './storage/abort-writes.ts';
import { openBackdoor } from './storage/background.ts';
import type { Backdoor } from './storage/background.ts';
import { CHANGES, LARGE } from './storage/library-changes.ts';
import { limitDisk } from './storage/limit-disk.ts';
import type { Disk } from './storage/limit-disk.ts';
import { watchLibrary } from './storage/use-library.ts';

const chromium = useBrowser('Chromium');
let disk: Disk;
let backdoor: Backdoor;

beforeAll(async () => {
  disk = await limitDisk(chromium.browser());
  backdoor = await openBackdoor(chromium.browser());
});

/** 28 papers of which 20 were edited, two in the bin, and a snapshot of before. */
beforeEach(async () => {
  await backdoor.clear();
  const all = range(0, 30);
  await backdoor.writeLibrary([
    ...all.map((number) => [keyOf(number), createPaper(number)] as const),
    ['index', createIndex(all)] as const,
  ]);
  await backdoor.ask('library.edit', range(10, 30).map(idOf), { notes: 'Mine.' });
  await backdoor.ask('library.removeAll', [idOf(0), idOf(1)]);
});

const FULL = 'Not saved; nothing was changed. The disk, or what the browser grants, is full.';
const FAILED = 'Not done; nothing was changed. Try again.';

/** Each answers what ends it. */
const FAULTS = {
  'a full disk': {
    told: FULL,
    start: async () => {
      await disk.fill();
      return disk.free;
    },
  },
  'an aborted transaction': {
    told: FAILED,
    start: () => abortWrites(chromium.browser(), 'index', 'removed:'),
  },
  'an aborted snapshot': {
    told: FAILED,
    start: () => abortWrites(chromium.browser(), 'body:'),
  },
} as const;

const CARD = '2607.05391';
/** What is made of papers in their rows. */
const readRows = (page: Page) =>
  page.$$eval('[data-paper]', (rows) =>
    rows.map((row) => ({
      id: row.getAttribute('data-paper'),
      status: row.querySelector('.status')?.getAttribute('data-status'),
      tags: [...row.querySelectorAll('[data-tag]')].map((tag) => tag.getAttribute('data-tag')),
      notes: row.querySelector('.notes')?.textContent,
    })),
  );

/** What is read twice in a row: a list is drawn in parts. */
async function untilSteady<T>(read: () => Promise<T>): Promise<T> {
  const first = await read();
  await wait(100);
  const second = await read();
  return isDeepStrictEqual(first, second) ? second : untilSteady(read);
}

/** What the user has, index and bin included. */
const readAll = async () => ({
  ...(await backdoor.readLibrary()),
  filters: await backdoor.readStored('filters'),
});

describe.each(Object.entries(FAULTS))('%s', (fault, { told, start }) => {
  const names = fault === 'an aborted snapshot' ? LARGE : Object.keys(CHANGES);

  it.each(names)('lets nothing be half done by “%s”, is told, and a retry works', async (name) => {
    const { make, made } = CHANGES[name]!;
    const page = await openExtensionPage(chromium.browser(), 'library.html');
    onTestFinished(() => page.close());
    await page.waitForSelector('[data-count=total][aria-busy=false]');
    const library = watchLibrary(page);
    const readPage = async () => [await library.text('[data-count=total]'), await readRows(page)];
    const [before, shown] = [await readAll(), await untilSteady(readPage)];
    expect(before).not.toMatchObject(made);

    const stop = await start();
    onTestFinished(stop);
    await make(library);
    const problem = name === 'an import' ? '.import-preview .problem' : '.saving [role=alert]';
    await eventually(() => library.text(problem)).toContain(told);
    expect(await readAll()).toEqual(before);
    await library.click('[data-place=papers]');
    await eventually(readPage).toEqual(shown);

    await stop();
    await library.click(
      name === 'an import' ? '[data-action=take-import]' : '[data-action=retry-change]',
    );
    await eventually(readAll).toMatchObject(made);
    await eventually(() => library.count(problem)).toBe(0);
  });
});

describe.each([
  ['a full disk', FULL],
  ['an aborted transaction', 'Not done.'],
] as const)('%s', (fault, told) => {
  it('leaves a card unsaved, is told there, and a retry saves', async () => {
    const { page } = await chromium.open('/papers');
    await untilStrips(page);
    const before = await readAll();
    const stop = await FAULTS[fault].start();
    onTestFinished(stop);
    await clickStrip(page, CARD, '[data-action=save]');
    await untilInStrip(page, CARD, '.note .problem');
    expect(await readStripText(page, CARD, '.note .problem')).toBe(told);
    await untilInStrip(page, CARD, '[data-action=save][aria-pressed=false]');
    expect(await readAll()).toEqual(before);
    await stop();
    await clickStrip(page, CARD, '.note [data-action=retry]');
    await untilInStrip(page, CARD, '[data-action=save][aria-pressed=true]');
    expect((await readAll()).records).toMatchObject({ [`paper:${CARD}`]: { id: CARD } });
  });
});

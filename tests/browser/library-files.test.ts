import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { USER_DOCUMENTS } from '../../utils/user-document-names.ts';
import { createPaper, idOf, keyOf } from '../saved-papers.ts';
import { clickStrip, untilInStrip } from './overlay/controls.ts';
import { samplePaper, untilStrips } from './overlay/strips.ts';
import { eventually } from './popup/own-pages.ts';
import { download } from './storage/downloads.ts';
import { chooseFile, useImport } from './storage/use-import.ts';
import { useLibrary } from './storage/use-library.ts';

const { chromium, backdoor, openLibrary, keep, save } = useLibrary();

/** A paper of the site. */
const CARD = '2607.05391';
const since = '2026-08-20T00:00:00.000Z';
const FOLLOW = { kind: 'author', value: 'Ada Lovelace', label: 'Ada Lovelace', since };
const CORRECTION = {
  paper: idOf(1),
  technique: 'agents',
  verdict: 'not',
  at: since,
  keywords: [],
};

describe('a backup', () => {
  it('made after saving, finding and tagging by hand brings all of it back after a wipe', async () => {
    await save(createPaper(1, { version: 2, tags: ['thesis', 'to cite'] }), createPaper(2));
    await backdoor().ask('library.remove', idOf(2));
    const { page: site } = await chromium.open('/papers');
    await untilStrips(site);
    await clickStrip(site, CARD, '[data-action=save]');
    await untilInStrip(site, CARD, '[data-action=save][aria-pressed=true]');
    await changeDocuments();
    const library = await openLibrary();
    const { page, click, write, choose, listed, text, texts } = library;
    const row = `[data-paper="${CARD}"]`;
    const { title } = samplePaper(CARD);
    await write('search input', `title:"${title}"`);
    await eventually(listed).toEqual([CARD]);
    await click(`${row} [data-action=tags]`);
    await page.keyboard.type('thes');
    const [offered = ''] = await texts(`${row} datalist option`);
    // The browser draws what is offered, where no driver can choose.
    await page.keyboard.type(offered.replace('thes', ''));
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${row} [data-tag=thesis]`);
    await page.keyboard.press('Escape');
    await choose(`${row} .status`, 'reading');
    await click(`${row} [data-action=notes]`);
    await page.keyboard.type('Read it **twice**.');
    await click(`${row} .notes-form [type=submit]`);
    await eventually(() => text(`${row} .notes strong`)).toBe('twice');
    await write('search input', '');
    const before = await readAll();
    expect(before.records[`paper:${CARD}`]).toMatchObject({
      title,
      tags: ['thesis'],
      status: 'reading',
      notes: 'Read it **twice**.',
    });

    const { path } = await download(page, () => click('[data-action=export]'));
    await eventually(() => text('.export [role=status]')).toBe('2 papers exported.');
    await wipe(page);
    await page.reload();
    await eventually(() => text('[data-count=total]')).toContain('Nothing saved yet.');

    await click('[data-action=import]');
    await chooseFile(library, path);
    await eventually(() => texts('.counts li')).toEqual([
      '2 new papers',
      'Settings: 1 changed',
      'Filters: 1 added',
      'Follows: 1 added',
      'Corrections: 1 added',
    ]);
    await click('[data-action=take-import]');
    await eventually(() => text('[data-count=total]')).toBe('2 saved papers');
    // Papers show some milliseconds before all the rest is there.
    await page.waitForSelector('.import .undo');
    expect(await readAll()).toEqual(before);

    // Closed and opened again, the way back is there still.
    await click('[data-action=import]');
    await click('[data-action=import]');
    await click('.import [data-action=undo]');
    await eventually(() => text('[data-count=total]')).toContain('Nothing saved yet.');
    expect((await readAll()).documents).toMatchObject({ filters: { filters: [] } });
  });

  it('brings nothing back that was removed or set otherwise since', async () => {
    await save(createPaper(1));
    await changeDocuments();
    const library = await openLibrary();
    const { page, click, texts } = library;
    const { path } = await download(page, () => click('[data-action=export]'));
    await backdoor().ask('filters.remove', 'f1');
    await backdoor().ask('settings.patch', { badgesPerCard: 4 });
    const { documents } = await readAll();
    await click('[data-action=import]');
    await chooseFile(library, path);
    await eventually(() => texts('.counts li')).toEqual(['1 is here as it is']);
    await click('[data-action=take-import]');
    await page.waitForSelector('.import .undo');
    expect((await readAll()).documents).toEqual(documents);
  });

  it('is taken in but for what cannot be read here, and leaves that as it is', async () => {
    await backdoor().writeStored('filters', 'damaged');
    const { page, click, text, counts, paste, take } = await useImport(await openLibrary());
    const file = {
      format: 'gloss-library',
      version: 1,
      papers: [createPaper(1)],
      filters: { version: 1, filters: [], exempt: [], setAside: [] },
    };
    await paste(JSON.stringify(file));
    await eventually(counts).toEqual([
      '1 new paper',
      expect.stringMatching(/^Left alone, as what is stored here could not be read: Filters/),
    ]);
    const left = await download(page, () => click('[data-action=export-stored]'));
    expect(left.text).toContain('damaged');
    await take();
    await eventually(() => text('[data-count=total]')).toBe('1 saved paper');
    expect(await backdoor().readStored('filters')).toBe('damaged');
  });

  it('that cannot be kept whole leaves everything as it was', async () => {
    // Papers are written first; more filters than the storage holds take them back.
    await keep(1);
    const content = {
      origin: 'own',
      papers: [{ id: idOf(2), paper: createPaper(2) }],
      documents: { filters: { version: 1, filters: [], setAside: ['x'.repeat(11_000_000)] } },
    };
    const answer = await backdoor().ask('library.import', content, 'replace');
    expect(answer).toMatchObject({ ok: false, error: 'no-room' });
    const { index, records } = await backdoor().readLibrary();
    expect([records, index?.entries.map(([id]) => id)]).toEqual([
      { [keyOf(1)]: createPaper(1) },
      [idOf(1)],
    ]);
  });
});

it('a reminder comes a month after the first paper, and stays away once it is answered', async () => {
  await keep(1);
  const { page, click, count } = await openLibrary();
  await page.waitForSelector('[data-reminder]');
  await click('[data-action=put-off]');
  await eventually(() => count('[data-reminder]')).toBe(0);

  // As if that had been long ago.
  await backdoor().writeStored('backup', { version: 1, putOff: '2026-02-03T00:00:00.000Z' });
  await page.waitForSelector('[data-reminder]');
  const { name } = await download(page, () => click('[data-action=back-up]'));
  expect(name).toMatch(/^gloss-backup-/);
  await eventually(() => count('[data-reminder]')).toBe(0);
  await page.reload();
  await page.waitForSelector('[data-paper]');
  expect(await count('[data-reminder]')).toBe(0);
});

/** As an uninstallation would: databases and all that is stored beside them. */
async function wipe(page: Page): Promise<void> {
  await backdoor().clear();
  const origin = await page.evaluate(() => location.origin);
  const session = await page.createCDPSession();
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
}

/** One of everything beside papers. */
async function changeDocuments(): Promise<void> {
  const changes = [
    ['settings.patch', { badgesPerCard: 2 }],
    ['filters.put', { id: 'f1', query: 'title:a', action: 'hide', enabled: true }],
    ['follows.add', FOLLOW],
    ['techniques.correct', CORRECTION],
  ] as const;
  for (const [name, change] of changes)
    expect(await backdoor().ask(name, change)).toEqual({ ok: true });
}

/** All that the user would miss. */
async function readAll() {
  const { index, records, removed } = await backdoor().readLibrary();
  const stored = await backdoor().readAllStored();
  const documents = Object.fromEntries(USER_DOCUMENTS.map((name) => [name, stored[name]]));
  return { index, records, removed, documents };
}

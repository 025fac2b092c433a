import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';

import type { BackupLog } from '../../utils/interchange/backup-log.ts';
import { range } from '../range.ts';
import { createIndex, createPaper, keyOf } from '../saved-papers.ts';
import { launchChromium, openExtensionPage } from './driver/chromium.ts';
import { findExtension } from './overlay/browsers.ts';
import { eventually, useOwnPage } from './popup/own-pages.ts';
import { openBackdoor } from './storage/background.ts';
import type { Backdoor } from './storage/background.ts';
import { stopBackground } from './storage/stop-background.ts';

// What runs in the extension's page knows it.
declare const chrome: {
  readonly permissions: {
    readonly remove: (named: { readonly permissions: readonly string[] }) => Promise<boolean>;
  };
};

// Nobody can answer the browser's question in a test: the permission is granted beforehand, by a
// manifest that demands it, and stays once the package's own manifest takes its place.
let folder: string;
let browser: Browser;
let backdoor: Backdoor;

async function writeManifest(isDemanded: boolean): Promise<void> {
  const manifest = JSON.parse(
    await readFile(join(findExtension('Chromium'), 'manifest.json'), 'utf8'),
  ) as Record<string, unknown>;
  const demanded = { ...manifest, permissions: ['storage', 'downloads'], optional_permissions: [] };
  const path = join(folder, 'extension', 'manifest.json');
  await writeFile(path, JSON.stringify(isDemanded ? demanded : manifest));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-'));
  await cp(findExtension('Chromium'), join(folder, 'extension'), { recursive: true });
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = { download: { default_directory: join(folder, 'downloads') } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  await writeManifest(true);
  browser = await launchChromium({
    extensionPath: join(folder, 'extension'),
    profilePath: profile,
  });
});
beforeEach(async () => {
  await rm(join(folder, 'downloads'), { recursive: true, force: true });
  await mkdir(join(folder, 'downloads'));
  for (const isDemanded of [true, false]) {
    await writeManifest(isDemanded);
    await browser.installExtension(join(folder, 'extension'));
  }
  backdoor = await openBackdoor(browser);
  await backdoor.clear();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function openLibrary() {
  const page = await openExtensionPage(browser, 'library.html');
  onTestFinished(() => page.close());
  await page.waitForSelector('[data-count=total][aria-busy=false]');
  return { page, ...useOwnPage(page) };
}

const readLog = async () => (await backdoor.readStored('backup')) as BackupLog | undefined;
const listFiles = () => readdir(join(folder, 'downloads', 'Gloss')).catch(() => []);

it('a schedule writes a whole file at once, beside those that are there, and from which all comes back', async () => {
  await backdoor.ask('library.save', createPaper(1));
  const { click, text } = await openLibrary();
  await click('[data-place=snapshots]');
  await click('[data-schedule=week]');
  await eventually(() => text('.backups [role=status]')).toContain('The last is of');
  expect(await text('[data-schedule][aria-pressed=true]')).toBe('Every week');
  const [name = ''] = await listFiles();
  expect(name).toMatch(/^gloss-backup-\d{4}-\d\d-\d\d\.json$/);
  const file: unknown = JSON.parse(
    await readFile(join(folder, 'downloads', 'Gloss', name), 'utf8'),
  );
  expect(file).toMatchObject({ format: 'gloss-library', papers: [createPaper(1)] });
  expect(await readLog()).toMatchObject({ schedule: 'week', written: expect.any(String) });
  await backdoor.ask('backup.write');
  expect(await listFiles()).toHaveLength(2);
  await click('[data-schedule=off]');
  await eventually(() => text('[data-schedule][aria-pressed=true]')).toBe('Off');
  expect((await readLog())?.schedule).toBeUndefined();
});

it('a background that wakes writes what is due', async () => {
  await backdoor.writeStored('backup', {
    version: 1,
    schedule: 'day',
    written: '2026-08-01T00:00:00.000Z',
  });
  await stopBackground(browser);
  await backdoor.ask('library.recent', 1);
  await eventually(listFiles).toHaveLength(1);
  await eventually(async () => (await readLog())?.running).toBeUndefined();
  expect((await readLog())?.written).not.toBe('2026-08-01T00:00:00.000Z');
});

it('a large library is written compressed, and comes back', async () => {
  const all = range(0, 5000);
  const abstract = 'We show what nobody has shown before. '.repeat(30);
  for (let from = 0; from < all.length; from += 1000) {
    const part = all.slice(from, from + 1000);
    await backdoor.writeLibrary(part.map((n) => [keyOf(n), createPaper(n, { abstract })]));
  }
  await backdoor.writeLibrary([['index', createIndex(all)]]);
  expect(await backdoor.ask('backup.write')).toEqual({ ok: true });
  const [name = ''] = await listFiles();
  expect(name).toMatch(/\.json\.gz$/);
  await backdoor.clear();
  const { page, click, text } = await openLibrary();
  await click('[data-action=import]');
  const picker = await page.waitForSelector('.import input[type=file]');
  if (picker === null) throw new Error('no field for a file');
  await (picker as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(
    join(folder, 'downloads', 'Gloss', name),
  );
  await eventually(() => text('.counts')).toContain('5000 new papers');
});

it('what fails is told, and tried again', async () => {
  await rm(join(folder, 'downloads'), { recursive: true });
  // No folder can be made where a file is.
  await writeFile(join(folder, 'downloads'), '');
  const { click, text, count } = await openLibrary();
  await click('[data-place=snapshots]');
  await click('[data-schedule=day]');
  await eventually(() => text('[data-backup-problem=failed]')).toContain('was not written');
  await rm(join(folder, 'downloads'));
  await mkdir(join(folder, 'downloads'));
  await click('[data-action=retry-backup]');
  await eventually(() => count('[data-backup-problem]')).toBe(0);
  expect(await listFiles()).toHaveLength(1);
});

it('a permission that is taken away is told, and the reminder comes back', async () => {
  await backdoor.ask('library.save', createPaper(1));
  await backdoor.writeStored('backup', {
    version: 1,
    schedule: 'week',
    written: new Date().toISOString(),
  });
  const { page, count } = await openLibrary();
  expect(await count('[data-backup-problem]')).toBe(0);
  await page.evaluate(() => chrome.permissions.remove({ permissions: ['downloads'] }));
  await page.waitForSelector('[data-backup-problem=refused]');
  await backdoor.writeStored('backup', {
    version: 1,
    schedule: 'week',
    written: '2026-08-01T00:00:00.000Z',
  });
  await page.waitForSelector('[data-reminder]');
  expect(await backdoor.ask('backup.write')).toEqual({ ok: false, error: 'may-not-save' });
  expect(await listFiles()).toEqual([]);
});

import 'fake-indexeddb/auto';
import { resolveObjectURL } from 'node:buffer';

import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  backUpIfDue,
  schedule,
  writeScheduled,
} from '../../../entrypoints/background/scheduled-backup.ts';
import type { BackupLog } from '../../../utils/interchange/backup-log.ts';
import { readText } from '../../../utils/shell/compress.ts';
import { changeStored } from '../../../utils/shell/library-store.ts';
import { readDocument, writeDocuments } from '../../../utils/shell/storage.ts';

// The real one refuses to load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

type State = 'complete' | 'in_progress' | 'interrupted' | 'forgotten';
type Listener = (change: { readonly id: number }) => void;

const browser = {
  isAllowed: true,
  files: [] as { readonly name: string; readonly content: Blob }[],
  /** What becomes of each file by its number; the others become whole. */
  states: new Map<number, State>(),
  listeners: new Set<Listener>(),
};

const permissions = { contains: () => Promise.resolve(browser.isAllowed) };
const downloads = {
  download({ url, filename }: { readonly url: string; readonly filename: string }) {
    const content = resolveObjectURL(url) as Blob;
    return Promise.resolve(browser.files.push({ name: filename, content }));
  },
  search({ id }: { readonly id: number }) {
    const state = browser.states.get(id) ?? 'complete';
    return Promise.resolve(state === 'forgotten' ? [] : [{ id, state }]);
  },
  onChanged: {
    addListener: (listener: Listener) => browser.listeners.add(listener),
    removeListener: (listener: Listener) => browser.listeners.delete(listener),
  },
};

const paper = (title: string) => ({
  id: '2608.00001',
  record: { version: 2, id: '2608.00001', title, savedAt: '2026-08-01T00:00:00.000Z' },
  removal: undefined,
});
const AGO = '2026-08-01T00:00:00.000Z';

const readLog = async () => (await readDocument('backup')) as BackupLog | undefined;
const writeLog = (log: Partial<BackupLog>) =>
  writeDocuments({ backup: { version: 1, schedule: 'week', ...log } });

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { permissions, downloads });
  browser.isAllowed = true;
  browser.files = [];
  browser.states.clear();
  browser.listeners.clear();
  await changeStored('all', () => [paper('A title')]);
});

it('writes all that is kept, and remembers it once it is whole', async () => {
  await writeLog({ failed: AGO });
  browser.states.set(1, 'in_progress');
  const done = backUpIfDue();
  await vi.waitFor(async () => expect((await readLog())?.running?.download).toBe(1));
  expect((await readLog())?.written).toBeUndefined();
  browser.states.set(1, 'complete');
  for (const listener of browser.listeners) listener({ id: 1 });
  await done;
  const { written, ...log } = (await readLog()) ?? {};
  expect(log).toEqual({ version: 1, schedule: 'week' });
  expect(Date.now() - Date.parse(written ?? '')).toBeLessThan(60_000);
  const [file] = browser.files;
  expect(file?.name).toMatch(/^Gloss\/gloss-backup-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse((await file?.content.text()) ?? '')).toMatchObject({
    format: 'gloss-library',
    papers: [{ title: 'A title' }],
    // Never set, and so that it counts where the file replaces.
    filters: { version: 1, filters: [] },
  });
  await backUpIfDue();
  expect(browser.files).toHaveLength(1);
});

it('compresses a large library', async () => {
  await changeStored('all', () => [paper('x'.repeat(5_000_000))]);
  await writeScheduled();
  const [{ name, content } = { name: '', content: new Blob() }] = browser.files;
  expect(name).toMatch(/\.json\.gz$/);
  expect(content.size).toBeLessThan(100_000);
  expect(JSON.parse((await readText(content, 10_000_000)) ?? '')).toMatchObject({
    format: 'gloss-library',
  });
});

it('writes none that no import would take, and says so until one is whole', async () => {
  await writeLog({ written: AGO });
  // Of two bytes each.
  await changeStored('all', () => [paper('é'.repeat(26_000_000))]);
  await backUpIfDue();
  expect(browser.files).toEqual([]);
  expect(await readLog()).toMatchObject({
    written: AGO,
    failed: expect.any(String),
    isTooLarge: true,
  });
  await expect(writeScheduled()).rejects.toThrow('backup-too-large');
  await changeStored('all', () => [paper('A title')]);
  await writeScheduled();
  expect(await readLog()).toEqual({ version: 1, schedule: 'week', written: expect.any(String) });
});

it('calls no whole file unwritten, though that cannot be remembered at once', async () => {
  await writeLog({ written: AGO });
  const { local } = fakeBrowser.storage;
  const set = local.set.bind(local);
  let writes = 0;
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation((values) => {
    if (!('backup' in values) || (writes += 1) === 1) return set(values);
    return Promise.reject(new Error('QuotaExceededError'));
  });
  await writeScheduled();
  expect(await readLog()).toMatchObject({ written: AGO, running: { download: 1 } });
  vi.restoreAllMocks();
  await backUpIfDue();
  expect(browser.files).toHaveLength(1);
  expect((await readLog())?.written).not.toBe(AGO);
});

it('remembers a failure, tries no more for a while, and again when asked', async () => {
  await writeLog({ written: AGO });
  browser.states.set(1, 'interrupted');
  await backUpIfDue();
  expect(await readLog()).toMatchObject({ written: AGO, failed: expect.any(String) });
  expect((await readLog())?.running).toBeUndefined();
  await backUpIfDue();
  expect(browser.files).toHaveLength(1);
  await writeScheduled();
  expect(browser.files).toHaveLength(2);
  expect((await readLog())?.failed).toBeUndefined();
  expect((await readLog())?.written).not.toBe(AGO);
});

it('says that a file that was asked for was not written', async () => {
  browser.states.set(1, 'interrupted');
  await expect(writeScheduled()).rejects.toThrow('backup-failed');
  browser.isAllowed = false;
  await expect(writeScheduled()).rejects.toThrow('may-not-save');
});

it('rests, and has failed in nothing, while it may not save files', async () => {
  browser.isAllowed = false;
  await schedule('day');
  await backUpIfDue();
  expect(browser.files).toEqual([]);
  expect(await readLog()).toEqual({ version: 1, schedule: 'day' });
});

it('finds out what became of a file that it had begun when it was put to sleep', async () => {
  const running = { download: 7, at: AGO };
  const now = new Date().toISOString();
  await writeLog({ running: { ...running, at: now } });
  await backUpIfDue();
  expect(await readLog()).toEqual({ version: 1, schedule: 'week', written: now });
  expect(browser.files).toEqual([]);
  // One that the browser knows no more is written anew.
  browser.states.set(7, 'forgotten');
  await writeLog({ running });
  await backUpIfDue();
  expect(browser.files).toHaveLength(1);
  expect((await readLog())?.running).toBeUndefined();
  // So is one that failed long ago.
  browser.states.set(7, 'interrupted');
  await writeLog({ running });
  await backUpIfDue();
  expect(browser.files).toHaveLength(2);
});

it('writes one file at a time, however often it is woken', async () => {
  await writeLog({});
  await Promise.all([backUpIfDue(), backUpIfDue(), writeScheduled(), writeScheduled()]);
  expect(browser.files).toHaveLength(1);
});

it('writes nothing off schedule, and nothing over a log of a newer version', async () => {
  await backUpIfDue();
  await schedule('off');
  await backUpIfDue();
  await writeDocuments({ backup: { version: 99, schedule: 'day' } });
  await backUpIfDue();
  expect(browser.files).toEqual([]);
  expect(await readLog()).toEqual({ version: 99, schedule: 'day' });
});

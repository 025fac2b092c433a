import type { Browser, Page } from 'puppeteer-core';

import type { Answer } from '../../../utils/messages/dispatch.ts';
import { openExtensionPage } from '../driver/extension-pages.ts';

// What runs in the extension's page knows it; its types are not worth a package.
declare const chrome: {
  readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> };
  readonly storage: {
    readonly local: {
      readonly get: (key: string | null) => Promise<Record<string, unknown>>;
      readonly getBytesInUse: () => Promise<number>;
      readonly set: (values: Record<string, unknown>) => Promise<void>;
      readonly clear: () => Promise<void>;
    };
  };
};

/** An address of the extension on which none of its own code runs. */
const QUIET_PAGE = 'manifest.json';

export interface Question {
  readonly name: string;
  readonly args: readonly unknown[];
}

export interface LibraryBytes {
  readonly index: { readonly entries: readonly (readonly [string, string])[] } | undefined;
  /** Records by key, such as `paper:2608.00001`. */
  readonly records: Readonly<Record<string, unknown>>;
  /** What was removed by key, such as `removed:2608.00001`. */
  readonly removed: Readonly<Record<string, unknown>>;
}

/** One of the extension's pages, as a means to ask its background and to see and change what is kept. */
export interface Backdoor {
  readonly ask: (name: string, ...args: readonly unknown[]) => Promise<Answer<unknown>>;
  /** Asks all at once, and answers how long that took in the page. */
  readonly askAll: (
    questions: readonly Question[],
  ) => Promise<{ readonly answers: readonly (Answer<unknown> | undefined)[]; readonly ms: number }>;
  readonly send: (message: unknown) => Promise<unknown>;
  readonly readStored: (name: string) => Promise<unknown>;
  /** All documents there are. */
  readonly readAllStored: () => Promise<Readonly<Record<string, unknown>>>;
  /** What the browser counts them to be. */
  readonly countStoredBytes: () => Promise<number>;
  readonly writeStored: (name: string, value: unknown) => Promise<void>;
  readonly readLibrary: () => Promise<LibraryBytes>;
  /** Puts these into the library's database as they are; `undefined` takes out. */
  readonly writeLibrary: (
    values: readonly (readonly [key: string, value: unknown])[],
  ) => Promise<void>;
  readonly clear: () => Promise<void>;
}

export async function openBackdoor(browser: Browser): Promise<Backdoor> {
  const page = await openExtensionPage(browser, QUIET_PAGE);
  const askAll = (questions: readonly Question[]) => page.evaluate(askInPage, questions);
  // The background makes its database when it is first asked.
  await askAll([{ name: 'library.recent', args: [1] }]);
  return {
    askAll,
    async ask(name, ...args) {
      const { answers } = await askAll([{ name, args }]);
      return answers[0] ?? { ok: false, error: 'no-answer' };
    },
    send: (message) => page.evaluate((sent) => chrome.runtime.sendMessage(sent), message),
    readStored: (name) =>
      page.evaluate(async (key) => (await chrome.storage.local.get(key))[key], name),
    readAllStored: () => page.evaluate(() => chrome.storage.local.get(null)),
    countStoredBytes: () => page.evaluate(() => chrome.storage.local.getBytesInUse()),
    writeStored: (name, value) =>
      page.evaluate((key, stored) => chrome.storage.local.set({ [key]: stored }), name, value),
    readLibrary: () => readLibrary(page),
    writeLibrary: (values) => page.evaluate(writeInPage, values),
    async clear() {
      await page.evaluate(() => chrome.storage.local.clear());
      const { records, removed } = await readLibrary(page);
      const keys = ['index', ...Object.keys(records), ...Object.keys(removed)];
      await page.evaluate(
        writeInPage,
        keys.map((key) => [key, undefined] as const),
      );
    },
  };
}

async function readLibrary(page: Page): Promise<LibraryBytes> {
  const { index, ...others } = await page.evaluate(readInPage);
  const startingWith = (prefix: string) =>
    Object.fromEntries(Object.entries(others).filter(([key]) => key.startsWith(prefix)));
  return {
    index: index as LibraryBytes['index'],
    records: startingWith('paper:'),
    removed: startingWith('removed:'),
  };
}

// What follows runs in the page, and so can use nothing of this file.

async function askInPage(questions: readonly Question[]) {
  const start = performance.now();
  const answers = await Promise.all(
    questions.map(async ({ name, args }) => {
      try {
        return (await chrome.runtime.sendMessage({ gloss: name, args })) as Answer<unknown>;
      } catch {
        return undefined;
      }
    }),
  );
  return { answers, ms: performance.now() - start };
}

function readInPage(): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('gloss-library');
    opening.addEventListener('error', () => reject(new Error('cannot open the library')));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const values: Record<string, unknown> = {};
      const transaction = database.transaction('papers');
      const cursor = transaction.objectStore('papers').openCursor();
      cursor.addEventListener('success', () => {
        if (cursor.result === null) return;
        values[cursor.result.key as string] = cursor.result.value;
        cursor.result.continue();
      });
      transaction.addEventListener('complete', () => {
        database.close();
        resolve(values);
      });
    });
  });
}

function writeInPage(values: readonly (readonly [string, unknown])[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('gloss-library');
    opening.addEventListener('error', () => reject(new Error('cannot open the library')));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const transaction = database.transaction('papers', 'readwrite');
      const papers = transaction.objectStore('papers');
      for (const [key, value] of values) {
        // JSON, which carries the values here, has null in the place of undefined.
        if (value === undefined || value === null) papers.delete(key);
        else papers.put(value, key);
      }
      transaction.addEventListener('complete', () => {
        database.close();
        resolve();
      });
    });
  });
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';

import type { watchLibrary } from './use-library.ts';

/** The library's page with its imports open, and what a user does there. */
export async function useImport<T extends ReturnType<typeof watchLibrary>>(library: T) {
  const { page, click, texts } = library;
  await click('[data-action=import]');
  return {
    ...library,
    /** Chooses a file with the text by the page's button. */
    choose: async (name: string, text: string) => chooseFile(library, await createFile(name, text)),
    paste: async (text: string) => {
      await writeAtOnce(page, text);
      await click('[data-action=read-import]');
    },
    /** What the import would change. */
    counts: () => texts('.counts li'),
    /** Entries that stay out, and why. */
    unreadable: () => texts('.unreadable li'),
    take: () => click('[data-action=take-import]'),
  };
}

export async function chooseFile(
  { page, click }: ReturnType<typeof watchLibrary>,
  path: string,
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForFileChooser(),
    click('[data-action=choose-import]'),
  ]);
  await chooser.accept([path]);
}

async function createFile(name: string, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gloss-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

/** Typed key by key, a file would take long. */
async function writeAtOnce(page: Page, text: string): Promise<void> {
  await page.waitForSelector('.import textarea');
  await page.$eval(
    '.import textarea',
    (field, written) => {
      field.value = written;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );
}

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'puppeteer-core';
import { expect, onTestFinished } from 'vitest';

import { saveIn } from '../driver/extension-pages.ts';
import { eventually } from '../popup/own-pages.ts';

/** A file that a page has let the browser save; there until the test ends. */
interface Download {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** The one file that comes of what is done in the page. */
export async function download(page: Page, run: () => Promise<void>): Promise<Download> {
  const folder = await mkdtemp(join(tmpdir(), 'gloss-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await saveIn(page, folder);
  await run();
  // It has another name until it is whole.
  await eventually(() => readdir(folder)).toEqual([
    expect.stringMatching(/^gloss-[a-z]+-\d{4}-\d\d-\d\d\.(csl\.)?[a-z]{2,4}$/),
  ]);
  const [name = ''] = await readdir(folder);
  const path = join(folder, name);
  return { name, path, text: await readFile(path, 'utf8') };
}

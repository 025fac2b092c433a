import { expect, it } from 'vitest';

import { range } from '../range.ts';
import { eventually } from './popup/own-pages.ts';
import { useImport } from './storage/use-import.ts';
import { useLibrary } from './storage/use-library.ts';

const { openLibrary } = useLibrary();

const openImport = async () => useImport(await openLibrary());

/** Takes seconds to read. */
const LARGE = range(0, 10_000)
  .map((n) => {
    const id = `24${String(1 + (n % 12)).padStart(2, '0')}.${10_000 + n}`;
    const abstract = 'What is {G}reat in {\\"U}bungen of {M}achines. '.repeat(20);
    return `@misc{a${n}, title={{A}gents}, author={Dubey, A. and Lovelace, Ada}, eprint={${id}},\n  abstract={${abstract}}}\n`;
  })
  .join('');

it('the page answers while a large file is read, and ends that when it is told to', async () => {
  const { page, choose, counts, paste, click, count, problems } = await openImport();
  await choose('large.bib', LARGE);
  await page.waitForSelector('[data-progress] progress:not([value="0"])');
  // Another place comes, and the file is still being read.
  await click('[data-place=bin]');
  await page.waitForSelector('[data-place=bin][aria-current=page]');
  expect(await count('[data-progress]')).toBe(1);
  expect(await count('[data-import=preview]')).toBe(0);
  await click('[data-action=stop-reading]');
  await eventually(() => count('[data-progress]')).toBe(0);

  await choose('large.bib', LARGE);
  await page.waitForSelector('[data-progress]');
  await paste('2401.00001');
  await eventually(counts).toEqual(['1 new paper']);
  expect(await count('[data-progress]')).toBe(0);
  expect(problems).toEqual([]);
});

it('a large file comes in whole', async () => {
  const { page, choose, counts } = await openImport();
  await choose('large.bib', LARGE);
  await page.waitForSelector('[data-import=preview]');
  await page.waitForSelector('.counts li');
  expect(await counts()).toEqual(['10000 new papers']);
});

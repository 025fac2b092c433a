import type { KeyInput, Page } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';

import { range } from '../range.ts';
import { createPaper, idOf, keyOf } from '../saved-papers.ts';
import { openExtensionPage } from './driver/chromium.ts';
import { eventually } from './popup/own-pages.ts';
import { useLibrary } from './storage/use-library.ts';

const { chromium, backdoor, openLibrary, keep, save } = useLibrary();

const row = (number: number) => `[data-paper="${idOf(number)}"]`;

it('a paper leads to its pages, its code and its project', async () => {
  const code = { state: 'linked', url: 'https://github.com/example/code' };
  await save(createPaper(1, { code, projectPage: 'https://example.org/project' }));
  const { page } = await openLibrary();
  const links = await page.$$eval(`${row(1)} a`, (all) =>
    all.map(({ href, target, rel }) => [href, target, rel]),
  );
  expect(links).toEqual(
    [
      `https://huggingface.co/papers/${idOf(1)}`,
      code.url,
      `https://huggingface.co/papers/${idOf(1)}`,
      `https://arxiv.org/abs/${idOf(1)}`,
      `https://arxiv.org/pdf/${idOf(1)}`,
      'https://example.org/project',
    ].map((url) => [url, '_blank', 'noopener noreferrer']),
  );
});

declare global {
  interface Window {
    /** Set by what must not run. */
    glossRan?: boolean;
    /** Ends a transaction that is held open. */
    glossRelease?: boolean;
  }
}

const NOTES = `# Read *twice*

- [good](https://example.org/), [bad](javascript:glossRan=true)
- ![picture](https://example.org/picture.png)
- <img src="https://example.org/other.png" onerror="glossRan=true">

<script>glossRan = true</script>`;

it('notes are shown as Markdown, and nothing in them runs or is fetched', async () => {
  await keep(1);
  const { page, click, texts, problems } = await openLibrary();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await click(`${row(1)} [data-action=notes]`);
  await page.$eval(
    `${row(1)} textarea`,
    (field, written) => {
      field.value = written;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    NOTES,
  );
  await click(`${row(1)} form [type=submit]`);
  await page.waitForSelector(`${row(1)} .notes`);
  expect(await texts('.notes h3, .notes em')).toEqual(['Read twice', 'twice']);
  const links = await page.$$eval('.notes a', (all) => all.map(({ href }) => href));
  expect(links).toEqual(['https://example.org/', 'https://example.org/picture.png']);
  expect(await texts('.notes img, .notes script')).toEqual([]);
  expect((await texts('.notes')).join()).toContain('<script>glossRan = true</script>');
  expect(await page.evaluate(() => window.glossRan)).toBeUndefined();
  expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);
  expect(problems).toEqual([]);
});

it('several get a status and tags at once and lose them, and are found by these, by notes and by address', async () => {
  await keep(1, 2, 3);
  const { page, click, choose, write, texts, listed, text } = await openLibrary();
  const ticked = () => page.$$eval('input.pick', (boxes) => boxes.map((box) => box.checked));
  for (const number of [2, 1, 3, 2]) await click(`${row(number)} .pick`);
  expect(await ticked()).toEqual([true, false, true]);
  await write('.selection input', 'to cite, RL');
  await page.keyboard.press('Enter');
  await eventually(() => texts('.papers [data-tag=RL]')).toHaveLength(2);
  await choose('.selection .status', 'done');
  await eventually(() => texts('.status[data-status=done]')).toHaveLength(2);
  await choose('.selection > select:not(.status)', 'RL');
  await eventually(() => texts('.papers [data-tag=RL]')).toEqual([]);
  await eventually(() => text('.saving [role=status]')).toBe('Changed 2 papers.');
  const { records } = await backdoor().readLibrary();
  for (const number of [1, 3])
    expect(records[keyOf(number)]).toMatchObject({ status: 'done', tags: ['to cite'] });
  expect(records[keyOf(2)]).toEqual(createPaper(2));

  await click(`${row(2)} [data-action=notes]`);
  await page.keyboard.type('On zebras');
  await click(`${row(2)} form [type=submit]`);
  await page.waitForSelector(`${row(2)} .notes`);
  for (const [query, numbers] of [
    ['"to cite"', [3, 1]],
    ['zebr', [2]],
    [`https://arxiv.org/abs/${idOf(1)}v3`, [1]],
  ] as const) {
    await write('search input', query);
    await eventually(listed).toEqual(numbers.map(idOf));
  }
});

it('what is written from right to left reads so, in a page that does not', async () => {
  const title = 'نظرة عامة (2026).';
  await save(createPaper(1, { version: 2, title, tags: ['عربي'], notes: 'مرحبا، GPT.\n\n- بند' }));
  const { page, click } = await openLibrary();
  const directionOf = (selector: string) =>
    page.$eval(selector, (element) => getComputedStyle(element).direction);
  for (const selector of ['h2 a', '.tag button', '.notes p', '.notes ul'])
    expect(await directionOf(`${row(1)} ${selector}`)).toBe('rtl');
  await click(`${row(1)} [data-action=notes]`);
  expect(await directionOf(`${row(1)} textarea`)).toBe('rtl');
  expect(await directionOf(row(1))).toBe('ltr');
});

it('notes have lines between their parts', async () => {
  await save(createPaper(1, { version: 2, notes: 'One\n\n---\n\nTwo' }));
  const { page } = await openLibrary();
  const { notes, line } = await page.$eval(`${row(1)} .notes`, (element) => ({
    notes: element.clientWidth,
    line: element.querySelector('hr')?.clientWidth ?? 0,
  }));
  expect(line).toBeGreaterThan(notes - 30);
});

it('arrow keys reach each status, and each tag to take off, and change nothing on the way', async () => {
  await keep(1);
  await backdoor().ask('library.edit', [idOf(1)], { tags: { add: ['one', 'two'], remove: [] } });
  const { page, click, texts, text } = await openLibrary();
  const choose = async (field: string, ...keys: readonly KeyInput[]) => {
    await page.focus(field);
    for (const key of keys) await page.keyboard.press(key);
  };
  await click(`${row(1)} .pick`);
  await choose('.selection .status', ...ARROWS, 'ArrowDown', 'Enter');
  await eventually(() => texts('.status[data-status=done]')).toHaveLength(1);
  await choose('.selection > select:not(.status)', ...ARROWS, 'Enter');
  await eventually(() => texts('.papers [data-tag]')).toEqual(['one']);
  await eventually(() => text('.saving [role=status]')).toBe('Changed 1 paper.');
  const { records } = await backdoor().readLibrary();
  expect(records[keyOf(1)]).toMatchObject({ status: 'done', tags: ['one'] });
});

/** To open the list, and to go down in it twice. */
const ARROWS = ['ArrowDown', 'ArrowDown', 'ArrowDown'] as const;

it('neither a row that keys lead to nor the facets stand under what is done with several', async () => {
  await keep(...range(1, 12));
  const { page, click } = await openLibrary();
  const edgeOf = (selector: string, edge: 'top' | 'bottom') =>
    page.$eval(selector, (element, side) => element.getBoundingClientRect()[side], edge);
  await click(`${row(4)} .pick`);
  for (let at = 0; at < 4; at += 1) await page.keyboard.press('k');
  const bottom = await edgeOf('.selection', 'bottom');
  await eventually(() => edgeOf('li:focus', 'top')).toBeGreaterThanOrEqual(bottom);
  expect(await edgeOf('.columns > aside', 'top')).toBeGreaterThanOrEqual(bottom);
});

/** Holds the library, as a write of another that takes long does, until the answer is called. */
async function holdLibrary(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('gloss-library');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const objects = opening.result.transaction('papers', 'readwrite').objectStore('papers');
    const goOn = () => {
      if (window.glossRelease === true) return;
      objects.get('index').addEventListener('success', goOn);
    };
    goOn();
  });
  return () => page.evaluate(() => void (window.glossRelease = true));
}

it('a change is said to be saved, and shows, only once it is', async () => {
  await keep(1);
  const { page, click, text, texts, count } = await openLibrary();
  const holder = await openExtensionPage(chromium.browser(), 'manifest.json');
  onTestFinished(() => holder.close());
  const release = await holdLibrary(holder);
  await page.bringToFront();
  await click(`${row(1)} [data-action=tags]`);
  await page.keyboard.type('thesis');
  await page.keyboard.press('Enter');
  await eventually(() => text('.saving')).toBe('Saving…');
  expect(await texts('.papers [data-tag]')).toEqual([]);
  expect(await count('.saving [data-action=undo]')).toBe(0);
  await release();
  await eventually(() => texts('.papers [data-tag]')).toEqual(['thesis']);
  await eventually(() => text('.saving [role=status]')).toBe('Changed 1 paper.');
  expect((await backdoor().readLibrary()).records[keyOf(1)]).toMatchObject({ tags: ['thesis'] });
});

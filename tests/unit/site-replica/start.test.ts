import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { readDays } from '../../site/read-days.ts';
import { readArguments } from '../../site/start/read-arguments.ts';

it('opens the sample in Chromium unless told otherwise', () => {
  expect(readArguments([], {})).toMatchObject({
    browser: 'chromium',
    live: false,
    path: '/papers',
    dark: false,
    width: 1280,
  });
});

it('reads what was asked for', () => {
  const args = '--firefox --live --dark --path /papers/trending --width 400 --data day.json';
  expect(readArguments(args.split(' '), { INIT_CWD: '/somewhere' })).toMatchObject({
    browser: 'firefox',
    live: true,
    path: '/papers/trending',
    dark: true,
    width: 400,
    data: resolve('/somewhere/day.json'),
  });
});

it.each([['--nope'], ['--width=wide'], ['--width=0']])('refuses %s', (argument) => {
  expect(() => readArguments([argument], {})).toThrow(argument.split('=')[0]);
});

it('needs no display in CI', () => {
  expect(readArguments([], { CI: 'true', DISPLAY: ':0' }).headless).toBe(true);
});

it.runIf(process.platform === 'linux')('opens a window only on a display', () => {
  expect(readArguments([], {}).headless).toBe(true);
  expect(readArguments([], { DISPLAY: ':0' }).headless).toBe(false);
  expect(readArguments([], { DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' }).headless).toBe(false);
});

function save(name: string, content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const ENTRY = { title: 'T', paper: { id: '2608.00001', submittedOnDailyAt: '2026-08-05T00:00Z' } };

it('reads a saved answer of the API as one day', async () => {
  expect(await readDays(save('answer.json', [ENTRY, 'no entry', null]))).toEqual([
    { date: '2026-08-05', entries: [ENTRY] },
  ]);
  expect(await readDays(save('2026-08-06.json', [ENTRY]))).toMatchObject([{ date: '2026-08-06' }]);
});

it('refuses a file without papers', async () => {
  await expect(readDays(save('empty.json', {}))).rejects.toThrow(/no papers/);
});

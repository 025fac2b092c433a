import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { techniqueHandlers } from '../../../entrypoints/background/technique-handlers.ts';
import { writeBackup } from '../../../utils/interchange/backup.ts';
import { range } from '../../range.ts';
import { createCorrection, createDocument } from '../user-techniques/documents.ts';

// The real one refuses to load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const corrections = range(0, 230).map((number) => createCorrection(number));

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ techniques: createDocument({ corrections }) });
});

async function correct(number: number): Promise<void> {
  await techniqueHandlers()['techniques.correct'].run(createCorrection(number), {});
}

it('many corrections are kept as texts, and in a backup as they are', async () => {
  await correct(230);
  const { techniques } = await fakeBrowser.storage.local.get('techniques');
  const kept = (techniques as { corrections: unknown[] }).corrections;
  expect(kept.map((one) => typeof one).slice(0, 3)).toEqual(['string', 'string', 'object']);
  const file = writeBackup({ papers: [], documents: { techniques } }, new Date());
  expect(JSON.parse(file)).toMatchObject({
    techniques: createDocument({ corrections: [...corrections, createCorrection(230)] }),
  });
});

it('many notes of edits are kept as a text, in a backup as they are, and written only with a new one', async () => {
  await fakeBrowser.storage.local.clear();
  const { run } = techniqueHandlers()['techniques.import'];
  await run({ techniques: [], off: [], edits: [], corrections }, 'replace', {});
  const { edits } = await fakeBrowser.storage.local.get('edits');
  expect(edits).toMatchObject({ techniques: { corrections: expect.any(String) as string } });
  const file = writeBackup({ papers: [], documents: { edits } }, new Date());
  const { edits: written } = JSON.parse(file) as { edits: unknown };
  expect(listTimes(written)).toHaveLength(corrections.length);
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  const now = createCorrection(900, { at: new Date().toISOString() });
  await techniqueHandlers()['techniques.correct'].run(now, {});
  expect(Object.keys(set.mock.lastCall?.[0] ?? {})).toEqual(['techniques']);
  set.mockRestore();
});

it('a correction asks the storage once, and changes the times of no other', async () => {
  await correct(230);
  const { edits: before } = await fakeBrowser.storage.local.get('edits');
  const get = vi.spyOn(fakeBrowser.storage.local, 'get');
  await correct(231);
  expect(get).toHaveBeenCalledTimes(1);
  get.mockRestore();
  const { edits } = await fakeBrowser.storage.local.get('edits');
  expect(listTimes(edits)).toEqual([
    ...listTimes(before),
    [expect.stringContaining('2608.00231'), expect.anything()],
  ]);
});

const listTimes = (edits: unknown) =>
  Object.entries(
    (edits as { techniques?: { corrections?: object } }).techniques?.corrections ?? {},
  );

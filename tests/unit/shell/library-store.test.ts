import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';

import type { StoredPaper } from '../../../utils/library/stored-paper.ts';
import {
  changeStored,
  readIndex,
  readNextRecords,
  readStored,
} from '../../../utils/shell/library-store.ts';

const stored = (id: string, record: unknown = { id, savedAt: `2026-08-0${id}` }): StoredPaper => ({
  id,
  record,
  removal: undefined,
});

const readIds = async () => (await readIndex()).entries.map(([id]) => id);

it('keeps all of a change or nothing of it', async () => {
  const before = [stored('1'), stored('2')];
  expect(await changeStored(['1', '2'], () => before)).toEqual(before);
  const uncloneable = { savedAt: '2026-08-04', title: () => 'no data' };
  const change = changeStored(['3', '4'], () => [stored('3'), stored('4', uncloneable)]);
  await expect(change).rejects.toThrow();
  expect(await readStored('all')).toEqual(before);
  expect(await readIds()).toEqual(['1', '2']);
  const failing = changeStored(['1'], () => {
    throw new Error('refused');
  });
  await expect(failing).rejects.toThrow('refused');
  expect(await readStored('all')).toEqual(before);
});

it('keeps a removal beside or in the place of a record', async () => {
  const removal = { version: 1, id: '1', removedAt: '2026-08-05' };
  await changeStored('all', (all) =>
    all.map((one) => ({ ...one, record: undefined, removal: { ...removal, id: one.id } })),
  );
  expect(await readIds()).toEqual([]);
  expect(await readStored(['1', '7'])).toEqual([
    { id: '1', record: undefined, removal },
    { id: '7', record: undefined, removal: undefined },
  ]);
  const back = { id: '1', record: { savedAt: '2026-08-01' }, removal };
  await changeStored(['1'], () => [back]);
  expect(await readStored(['1'])).toEqual([back]);
  expect(await readIds()).toEqual(['1']);
});

it('reads all records part by part, and nothing else', async () => {
  const all = ['1', '2', '3', '4', '5'].map((id) => stored(id));
  const gone = { id: '6', record: undefined, removal: { version: 1, id: '6' } };
  await changeStored(['1', '2', '3', '4', '5', '6'], () => [...all, gone]);
  const parts: (readonly string[])[] = [];
  for (let after: string | undefined = ''; after !== undefined;) {
    const records = await readNextRecords(after, 2);
    for (const [id, record] of records) expect(record).toEqual(stored(id).record);
    parts.push([...records.keys()]);
    after = parts.at(-1)?.at(-1);
  }
  expect(parts).toEqual([['1', '2'], ['3', '4'], ['5'], []]);
});

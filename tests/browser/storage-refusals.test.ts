import { describe, expect, it } from 'vitest';

import type { LibrarySlice } from '../../utils/messages/protocol.ts';
import { createIndex, createPaper, idOf, keyOf, savedAt } from '../saved-papers.ts';
import { readNumbers } from './storage/read-numbers.ts';
import { useStorage } from './storage/use-storage.ts';

const { one, ask } = useStorage();

describe('a document of a newer version', () => {
  it.each([
    ['settings', 'settings.patch', { badgesPerCard: 1 }],
    ['filters', 'filters.put', { id: 'a', query: 'a', action: 'hide', enabled: true }],
    ['filters', 'filters.remove', 'a'],
    ['follows', 'follows.add', { kind: 'keyword', value: 'a', label: 'a', since: savedAt(0) }],
    ['follows', 'follows.remove', { kind: 'keyword', value: 'a', label: 'a', since: savedAt(0) }],
  ])('%s is kept as it is, and %s is refused', async (name, message, argument) => {
    for (const document of [
      { version: 99, [name]: [{ of: 'the future' }], badgesPerCard: { each: 2 } },
      { version: 'damaged' },
      'damaged',
    ]) {
      await one().writeStored(name, document);
      expect(await one().ask(message, argument)).toEqual({
        ok: false,
        error: `unreadable-${name}`,
      });
      expect(await one().readStored(name)).toEqual(document);
    }
  });

  it.each(['settings.reset', 'documents.startAnew'])(
    '%s mends what is damaged alone',
    async (by) => {
      const newer = { version: 99, settings: { of: 'the future' } };
      await one().writeStored('settings', newer);
      expect(await one().ask(by, 'settings')).toEqual({ ok: false, error: 'unreadable-settings' });
      expect(await one().readStored('settings')).toEqual(newer);
      await one().writeStored('settings', null);
      expect(await one().ask(by, 'settings')).toMatchObject({ ok: true });
      expect(await one().readStored('settings')).toMatchObject({ version: 1, badgesPerCard: 3 });
    },
  );
});

describe('a malformed message', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['filters.put', 'nothing', []],
    [
      'filters.put',
      'an unknown action',
      [{ id: 'a', query: 'a', action: 'explode', enabled: true }],
    ],
    ['filters.put', 'an empty id', [{ id: '', query: 'a', action: 'hide', enabled: true }]],
    ['filters.remove', 'a number', [7]],
    [
      'follows.add',
      'an unknown kind',
      [{ kind: 'enemy', value: 'a', label: 'a', since: savedAt(0) }],
    ],
    [
      'follows.add',
      'an empty name',
      [{ kind: 'author', value: ' ', label: 'a', since: savedAt(0) }],
    ],
    ['follows.remove', 'a text', ['a']],
    ['library.save', 'null', [null]],
    ['library.save', 'a newer version', [{ ...createPaper(1), version: 3 }]],
    ['library.save', 'the id of the index', [{ ...createPaper(1), id: 'index' }]],
    ['library.remove', 'a path', ['../index']],
    ['library.remove', 'a list', [['2608.00001']]],
    ['library.removeAll', 'a text', ['2608.00001']],
    ['library.edit', 'no list', ['2608.00001', { status: 'done' }]],
    ['library.edit', 'an unknown status', [['2608.00001'], { status: 'burnt' }]],
    ['library.edit', 'tags to set', [['2608.00001'], { tags: ['a'] }]],
    ['library.edit', 'notes without end', [['2608.00001'], { notes: 'x'.repeat(50_001) }]],
    ['library.edit', 'nothing to change', [['2608.00001'], {}]],
    ['library.restore', 'a text', ['2608.00001']],
    ['library.discard', 'nothing', []],
    ['library.which', 'a text', ['2608.00001']],
    ['library.recent', 'less than nothing', [-1]],
    ['library.recent', 'half a paper', [1.5]],
    ['library.recent', 'a text', ['5']],
  ])('%s is refused with %s', async (name, _, args) => {
    expect(await one().ask(name, ...args)).toEqual({ ok: false, error: 'malformed-message' });
    expect(await one().readLibrary()).toEqual({ index: undefined, records: {}, removed: {} });
    for (const document of ['filters', 'follows', 'settings'])
      expect(await one().readStored(document)).toBeUndefined();
  });

  it.each(['constructor', '__proto__', 'library.drop', ''])('%j is unknown', async (name) => {
    expect(await one().ask(name)).toEqual({ ok: false, error: 'unknown-message' });
  });

  it('that is not ours is left alone', async () => {
    for (const message of ['hello', 7, { name: 'library.recent' }, { gloss: 'library.recent' }])
      expect(await one().send(message)).toBeFalsy();
  });

  it('with a query that cannot be read says so, and changes nothing', async () => {
    const filter = { id: 'a', query: '"open', action: 'hide', enabled: true };
    expect(await one().ask('filters.put', filter)).toEqual({ ok: false, error: 'unclosed-quote' });
    expect(await one().readStored('filters')).toBeUndefined();
  });
});

async function fill(numbers: readonly number[]): Promise<void> {
  await one().writeLibrary([
    ...numbers.map((number) => [keyOf(number), createPaper(number)] as const),
    ['index', createIndex(numbers)] as const,
  ]);
}

describe('a damaged library', () => {
  const damaged = { version: 1, id: idOf(2), authors: ['Ada'], savedAt: savedAt(2) };
  const future = { version: 3, id: idOf(2), title: { en: 'A title' }, savedAt: savedAt(2) };
  const shapeless = ['no', 'record'];

  it.each([
    ['damaged', damaged],
    ['of a newer version', future],
    ['without a shape', shapeless],
  ])('counts a record that is %s, and keeps it', async (_, record) => {
    await fill([1, 2, 3]);
    await one().writeLibrary([[keyOf(2), record]]);
    const others = [createPaper(3), createPaper(1)];
    const slice = await ask<LibrarySlice>('library.recent', 5);
    expect(slice).toMatchObject({ unreadable: 1, papers: others });
    expect(await ask('follows.suggest')).toMatchObject({ saved: 2 });
    expect(await ask('library.which', [idOf(2)])).toEqual([idOf(2)]);
    expect(await one().ask('library.save', createPaper(2))).toEqual({
      ok: false,
      error: 'unreadable-record',
    });
    expect((await one().readLibrary()).records[keyOf(2)]).toEqual(record);
  });

  it('takes out no record that undo could not bring back', async () => {
    await fill([1, 2, 3]);
    await one().writeLibrary([[keyOf(2), future]]);
    expect(await one().ask('library.remove', idOf(2))).toEqual({
      ok: false,
      error: 'unreadable-record',
    });
    expect((await one().readLibrary()).records[keyOf(2)]).toEqual(future);
  });

  it.each([
    ['lost', undefined],
    ['damaged', { version: 1, entries: [[idOf(1)]] }],
    ['of another shape', 'index'],
  ])('makes its index anew when that is %s', async (_, index) => {
    await fill([5, 1, 4, 2, 3]);
    await one().writeLibrary([['index', index]]);
    const { total, papers } = await ask<LibrarySlice>('library.recent', 2);
    expect([total, papers]).toEqual([5, [createPaper(5), createPaper(4)]]);
    await ask('library.save', createPaper(0));
    expect(readNumbers(await one().readLibrary())).toEqual([5, 4, 3, 2, 1, 0]);
  });

  it.each([
    ['damaged', damaged],
    ['of a newer version', future],
    ['without a shape', shapeless],
  ])('forgets no record that is %s when its index is lost', async (_, record) => {
    await fill([1, 2, 3]);
    await one().writeLibrary([
      [keyOf(2), record],
      ['index', undefined],
    ]);
    expect(await ask<LibrarySlice>('library.recent', 5)).toMatchObject({ total: 3, unreadable: 1 });
    await ask('library.save', createPaper(4));
    expect(new Set(readNumbers(await one().readLibrary()))).toEqual(new Set([1, 2, 3, 4]));
  });
});

import { resolve } from 'node:path';

import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import type { LibrarySlice } from '../../utils/messages/protocol.ts';
import { range } from '../range.ts';
import { createIndex, createPaper, idOf, keyOf, savedAt } from '../saved-papers.ts';
import { launchChromium } from './driver/chromium.ts';
import { openBackdoor } from './storage/background.ts';
import type { Backdoor, LibraryBytes, Question } from './storage/background.ts';
import { stopBackground } from './storage/stop-background.ts';

let browser: Browser;
let one: Backdoor;
let two: Backdoor;

beforeAll(async () => {
  browser = await launchChromium({ extensionPath: resolve('.output/chrome-mv3') });
  one = await openBackdoor(browser);
  two = await openBackdoor(browser);
});
beforeEach(() => one.clear());
afterAll(() => browser?.close());

const save = (number: number): Question => ({ name: 'library.save', args: [createPaper(number)] });
const remove = (number: number): Question => ({ name: 'library.remove', args: [idOf(number)] });
const done = { ok: true, value: expect.anything() };

async function ask<T>(name: string, ...args: readonly unknown[]): Promise<T> {
  const answer = await one.ask(name, ...args);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value as T;
}

/** Numbers of the papers kept, newest first, from the index; and that index and records agree. */
function readNumbers({ index, records }: LibraryBytes): readonly number[] {
  const ids = (index?.entries ?? []).map(([id]) => id);
  expect(ids.map((id) => `paper:${id}`).toSorted()).toEqual(Object.keys(records).toSorted());
  return ids.map((id) => Number(id.slice(5))).toReversed();
}

describe('the library under two pages at once', () => {
  it('loses nothing of 400 saves and removals that cross each other', async () => {
    // Each page saves 150 and removes 50 of them again; 50 are saved by both.
    const first = range(0, 150).flatMap((n) => [
      save(n),
      ...(n % 3 === 2 ? [remove((n - 2) / 3)] : []),
    ]);
    const second = range(100, 250).flatMap((n) => [save(n), ...(n >= 200 ? [remove(n)] : [])]);
    expect([first.length, second.length]).toEqual([200, 200]);
    const answers = await Promise.all([one.askAll(first), two.askAll(second)]);
    for (const answer of answers.flatMap((all) => all.answers)) expect(answer).toEqual(done);
    const library = await one.readLibrary();
    expect(readNumbers(library)).toEqual(range(50, 200).toReversed());
    expect(library.records[keyOf(123)]).toEqual(createPaper(123));
    const slice = await ask<LibrarySlice>('library.recent', 3);
    expect(slice).toEqual({
      total: 150,
      unreadable: 0,
      papers: [199, 198, 197].map((n) => createPaper(n)),
    });
  });

  it.each(['filters', 'follows', 'settings'])('loses no change of the %s', async (name) => {
    const questions = (from: number) => range(from, from + 200).map((n) => changeOf(name, n));
    const answers = await Promise.all([one.askAll(questions(0)), two.askAll(questions(200))]);
    for (const answer of answers.flatMap((all) => all.answers)) expect(answer?.ok).toBe(true);
    const stored = (await one.readStored(name)) as Record<string, unknown>;
    if (name === 'settings') expect(stored).toMatchObject({ badgesPerCard: 5, offPages: ['week'] });
    else expect(stored[name]).toHaveLength(400);
  });

  it('keeps record and index together, even when the worker is shot', async () => {
    const all = range(0, 600);
    const asked = one.askAll(all.map(save));
    // Looked at again and again on the way: no moment has the one without the other.
    while (readNumbers(await two.readLibrary()).length < 200);
    await stopBackground(browser);
    const { answers } = await asked;
    const kept = readNumbers(await one.readLibrary());
    expect(kept.length).toBeLessThan(all.length);
    const promised = all.filter((number) => answers[number]?.ok === true);
    expect(promised.filter((number) => !kept.includes(number))).toEqual([]);
    // The next message wakes it.
    expect(await one.ask('library.save', createPaper(999))).toEqual(done);
    expect((await ask<LibrarySlice>('library.recent', 1)).total).toBe(kept.length + 1);
  });
});

function changeOf(name: string, number: number): Question {
  if (name === 'filters') {
    const filter = { id: `f${number}`, query: `word${number}`, action: 'hide', enabled: true };
    return { name: 'filters.put', args: [filter] };
  }
  if (name === 'follows') {
    const value = `word${number}`;
    return {
      name: 'follows.add',
      args: [{ kind: 'keyword', value, label: value, since: savedAt(number) }],
    };
  }
  return {
    name: 'settings.patch',
    args: [number < 200 ? { badgesPerCard: 5 } : { offPages: ['week'] }],
  };
}

describe('a saved paper', () => {
  it('that is saved twice is saved once, as it was first', async () => {
    const again = createPaper(1, { title: 'Another title', savedAt: savedAt(5) });
    expect(await ask('library.save', createPaper(1))).toEqual(createPaper(1));
    await ask('library.save', createPaper(2));
    expect(await ask('library.save', again)).toEqual(createPaper(1));
    expect(readNumbers(await one.readLibrary())).toEqual([2, 1]);
  });

  it('comes back to its place when its removal is undone', async () => {
    await one.askAll([save(1), save(2), save(3)]);
    const removed = await ask('library.remove', idOf(2));
    expect(removed).toEqual(createPaper(2));
    expect(await ask('library.which', range(0, 5).map(idOf))).toEqual([idOf(1), idOf(3)]);
    expect(await ask('library.bin')).toMatchObject([{ id: idOf(2), title: createPaper(2).title }]);
    const { edited, ...others } = await ask<SavedPaper>('library.save', removed);
    expect(removed).toMatchObject(others);
    expect(edited).toEqual({ restored: expect.any(String) });
    expect(await ask('library.bin')).toEqual([]);
    expect(readNumbers(await one.readLibrary())).toEqual([3, 2, 1]);
    expect(await one.ask('library.remove', idOf(4))).toEqual({ ok: true });
  });

  it('is edited, alone or with others, and nothing else of it changes', async () => {
    await one.askAll([save(1), save(2), save(3)]);
    const edit = { status: 'done', tags: { add: ['thesis'], remove: [] }, notes: '*good*' };
    const ids = [idOf(1), `${idOf(2)}v3`, idOf(9)];
    expect(await ask('library.edit', ids, edit)).toEqual([idOf(1), idOf(2)]);
    const changed = { status: 'done', tags: ['thesis'], notes: '*good*' };
    const { records } = await two.readLibrary();
    for (const number of [1, 2]) {
      const { edited, ...others } = records[keyOf(number)] as SavedPaper;
      expect(Object.keys(edited).toSorted()).toEqual(['notes', 'status', 'tags']);
      expect({ ...others, edited: {} }).toEqual({ ...createPaper(number), ...changed });
    }
    expect(records[keyOf(3)]).toEqual(createPaper(3));
    expect(await two.readStored('library-change')).toMatchObject({ ids: [idOf(1), idOf(2)] });
  });

  it('rests in the bin with what was made of it, and comes back or goes for good', async () => {
    await one.askAll([save(1), save(2), save(3), save(4)]);
    await ask('library.edit', [idOf(1)], { notes: 'Mine.' });
    const all = range(1, 5).map(idOf);
    expect(await ask('library.removeAll', [...all, idOf(9)])).toEqual(all);
    expect(readNumbers(await one.readLibrary())).toEqual([]);
    expect(await ask('library.discard', [idOf(4)])).toEqual([idOf(4)]);
    expect(await ask<unknown[]>('library.bin')).toHaveLength(3);
    expect(await ask('library.restore', [idOf(2), idOf(4)])).toEqual([idOf(2)]);
    // Saved anew from its card.
    await ask('library.save', createPaper(1, { savedAt: '2030-01-01T00:00:00.000Z' }));
    expect(readNumbers(await one.readLibrary())).toEqual([1, 2]);
    const { records, removed } = await one.readLibrary();
    expect(records[keyOf(1)]).toMatchObject({
      notes: 'Mine.',
      savedAt: '2030-01-01T00:00:00.000Z',
    });
    // That it was removed is remembered, for merges.
    expect(removed[`removed:${idOf(4)}`]).toEqual({
      version: 1,
      id: idOf(4),
      removedAt: expect.any(String),
    });
    expect(Object.keys(removed)).toEqual([3, 4].map((number) => `removed:${idOf(number)}`));
  });

  it('leaves the bin after 30 days', async () => {
    await one.askAll([save(1), save(2)]);
    await ask('library.removeAll', [idOf(1), idOf(2)]);
    const { removed } = await one.readLibrary();
    const key = `removed:${idOf(1)}`;
    const before = new Date(Date.now() - 31 * 86_400_000).toISOString();
    await one.writeLibrary([[key, { ...(removed[key] as object), removedAt: before }]]);
    expect(await ask('library.bin')).toMatchObject([{ id: idOf(2) }]);
    const kept = (await one.readLibrary()).removed[key];
    expect(kept).toEqual({ version: 1, id: idOf(1), removedAt: before });
  });

  it('of an older version is read and edited, and then of today’s', async () => {
    const { status, tags, notes, edited, ...older } = createPaper(1);
    await one.writeLibrary([[keyOf(1), { ...older, version: 1 }]]);
    expect((await ask<LibrarySlice>('library.recent', 1)).papers).toEqual([createPaper(1)]);
    await ask('library.edit', [idOf(1)], { status: 'done' });
    expect((await one.readLibrary()).records[keyOf(1)]).toMatchObject({
      ...older,
      version: 2,
      status: 'done',
    });
    expect([status, tags, notes, edited]).toEqual(['to-read', [], '', {}]);
  });

  it('tells every page that it was saved or removed', async () => {
    await ask('library.save', createPaper(1));
    const saved = await two.readStored('library-change');
    await ask('library.remove', idOf(1));
    const removed = await two.readStored('library-change');
    expect([saved, removed]).toMatchObject([
      { ids: [idOf(1)], saved: true },
      { ids: [idOf(1)], saved: false },
    ]);
  });
});

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
      await one.writeStored(name, document);
      expect(await one.ask(message, argument)).toEqual({ ok: false, error: `unreadable-${name}` });
      expect(await one.readStored(name)).toEqual(document);
    }
  });

  it.each(['settings.reset', 'documents.startAnew'])(
    '%s mends what is damaged alone',
    async (by) => {
      const newer = { version: 99, settings: { of: 'the future' } };
      await one.writeStored('settings', newer);
      expect(await one.ask(by, 'settings')).toEqual({ ok: false, error: 'unreadable-settings' });
      expect(await one.readStored('settings')).toEqual(newer);
      await one.writeStored('settings', null);
      expect(await one.ask(by, 'settings')).toMatchObject({ ok: true });
      expect(await one.readStored('settings')).toMatchObject({ version: 1, badgesPerCard: 3 });
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
    expect(await one.ask(name, ...args)).toEqual({ ok: false, error: 'malformed-message' });
    expect(await one.readLibrary()).toEqual({ index: undefined, records: {}, removed: {} });
    for (const document of ['filters', 'follows', 'settings'])
      expect(await one.readStored(document)).toBeUndefined();
  });

  it.each(['constructor', '__proto__', 'library.drop', ''])('%j is unknown', async (name) => {
    expect(await one.ask(name)).toEqual({ ok: false, error: 'unknown-message' });
  });

  it('that is not ours is left alone', async () => {
    for (const message of ['hello', 7, { name: 'library.recent' }, { gloss: 'library.recent' }])
      expect(await one.send(message)).toBeFalsy();
  });

  it('with a query that cannot be read says so, and changes nothing', async () => {
    const filter = { id: 'a', query: '"open', action: 'hide', enabled: true };
    expect(await one.ask('filters.put', filter)).toEqual({ ok: false, error: 'unclosed-quote' });
    expect(await one.readStored('filters')).toBeUndefined();
  });
});

async function fill(numbers: readonly number[]): Promise<void> {
  await one.writeLibrary([
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
    await one.writeLibrary([[keyOf(2), record]]);
    const others = [createPaper(3), createPaper(1)];
    const slice = await ask<LibrarySlice>('library.recent', 5);
    expect(slice).toMatchObject({ unreadable: 1, papers: others });
    expect(await ask('follows.suggest')).toMatchObject({ saved: 2 });
    expect(await ask('library.which', [idOf(2)])).toEqual([idOf(2)]);
    expect(await one.ask('library.save', createPaper(2))).toEqual({
      ok: false,
      error: 'unreadable-record',
    });
    expect((await one.readLibrary()).records[keyOf(2)]).toEqual(record);
  });

  it('takes out no record that undo could not bring back', async () => {
    await fill([1, 2, 3]);
    await one.writeLibrary([[keyOf(2), future]]);
    expect(await one.ask('library.remove', idOf(2))).toEqual({
      ok: false,
      error: 'unreadable-record',
    });
    expect((await one.readLibrary()).records[keyOf(2)]).toEqual(future);
  });

  it.each([
    ['lost', undefined],
    ['damaged', { version: 1, entries: [[idOf(1)]] }],
    ['of another shape', 'index'],
  ])('makes its index anew when that is %s', async (_, index) => {
    await fill([5, 1, 4, 2, 3]);
    await one.writeLibrary([['index', index]]);
    const { total, papers } = await ask<LibrarySlice>('library.recent', 2);
    expect([total, papers]).toEqual([5, [createPaper(5), createPaper(4)]]);
    await ask('library.save', createPaper(0));
    expect(readNumbers(await one.readLibrary())).toEqual([5, 4, 3, 2, 1, 0]);
  });

  it.each([
    ['damaged', damaged],
    ['of a newer version', future],
    ['without a shape', shapeless],
  ])('forgets no record that is %s when its index is lost', async (_, record) => {
    await fill([1, 2, 3]);
    await one.writeLibrary([
      [keyOf(2), record],
      ['index', undefined],
    ]);
    expect(await ask<LibrarySlice>('library.recent', 5)).toMatchObject({ total: 3, unreadable: 1 });
    await ask('library.save', createPaper(4));
    expect(new Set(readNumbers(await one.readLibrary()))).toEqual(new Set([1, 2, 3, 4]));
  });
});

import { describe, expect, it } from 'vitest';

import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import type { LibrarySlice } from '../../utils/messages/protocol.ts';
import { range } from '../range.ts';
import { createPaper, idOf, keyOf, savedAt } from '../saved-papers.ts';
import type { Question } from './storage/background.ts';
import { readNumbers } from './storage/read-numbers.ts';
import { stopBackground } from './storage/stop-background.ts';
import { useStorage } from './storage/use-storage.ts';

const { gloss, one, two, ask } = useStorage();

const save = (number: number): Question => ({ name: 'library.save', args: [createPaper(number)] });
const remove = (number: number): Question => ({ name: 'library.remove', args: [idOf(number)] });
const done = { ok: true, value: expect.anything() };

describe('the library under two pages at once', () => {
  it('loses nothing of 400 saves and removals that cross each other', async () => {
    // Each page saves 150 and removes 50 of them again; 50 are saved by both.
    const first = range(0, 150).flatMap((n) => [
      save(n),
      ...(n % 3 === 2 ? [remove((n - 2) / 3)] : []),
    ]);
    const second = range(100, 250).flatMap((n) => [save(n), ...(n >= 200 ? [remove(n)] : [])]);
    expect([first.length, second.length]).toEqual([200, 200]);
    const answers = await Promise.all([one().askAll(first), two().askAll(second)]);
    for (const answer of answers.flatMap((all) => all.answers)) expect(answer).toEqual(done);
    const library = await one().readLibrary();
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
    const answers = await Promise.all([one().askAll(questions(0)), two().askAll(questions(200))]);
    for (const answer of answers.flatMap((all) => all.answers)) expect(answer?.ok).toBe(true);
    const stored = (await one().readStored(name)) as Record<string, unknown>;
    if (name === 'settings') expect(stored).toMatchObject({ badgesPerCard: 5, offPages: ['week'] });
    else expect(stored[name]).toHaveLength(400);
  });

  it('keeps record and index together, even when the worker is shot', async () => {
    const all = range(0, 600);
    const asked = one().askAll(all.map(save));
    // Looked at again and again on the way: no moment has the one without the other.
    while (readNumbers(await two().readLibrary()).length < 200);
    await stopBackground(gloss.browser());
    const { answers } = await asked;
    const kept = readNumbers(await one().readLibrary());
    expect(kept.length).toBeLessThan(all.length);
    const promised = all.filter((number) => answers[number]?.ok === true);
    expect(promised.filter((number) => !kept.includes(number))).toEqual([]);
    // The next message wakes it.
    expect(await one().ask('library.save', createPaper(999))).toEqual(done);
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
    expect(readNumbers(await one().readLibrary())).toEqual([2, 1]);
  });

  it('comes back to its place when its removal is undone', async () => {
    await one().askAll([save(1), save(2), save(3)]);
    const removed = await ask('library.remove', idOf(2));
    expect(removed).toEqual(createPaper(2));
    expect(await ask('library.which', range(0, 5).map(idOf))).toEqual([idOf(1), idOf(3)]);
    expect(await ask('library.bin')).toMatchObject([{ id: idOf(2), title: createPaper(2).title }]);
    const { edited, ...others } = await ask<SavedPaper>('library.save', removed);
    expect(removed).toMatchObject(others);
    expect(edited).toEqual({ restored: expect.any(String) });
    expect(await ask('library.bin')).toEqual([]);
    expect(readNumbers(await one().readLibrary())).toEqual([3, 2, 1]);
    expect(await one().ask('library.remove', idOf(4))).toEqual({ ok: true });
  });

  it('is edited, alone or with others, and nothing else of it changes', async () => {
    await one().askAll([save(1), save(2), save(3)]);
    const edit = { status: 'done', tags: { add: ['thesis'], remove: [] }, notes: '*good*' };
    const ids = [idOf(1), `${idOf(2)}v3`, idOf(9)];
    expect(await ask('library.edit', ids, edit)).toEqual([idOf(1), idOf(2)]);
    const changed = { status: 'done', tags: ['thesis'], notes: '*good*' };
    const { records } = await two().readLibrary();
    for (const number of [1, 2]) {
      const { edited, ...others } = records[keyOf(number)] as SavedPaper;
      expect(Object.keys(edited).toSorted()).toEqual(['notes', 'status', 'tags']);
      expect({ ...others, edited: {} }).toEqual({ ...createPaper(number), ...changed });
    }
    expect(records[keyOf(3)]).toEqual(createPaper(3));
    expect(await two().readStored('library-change')).toMatchObject({ ids: [idOf(1), idOf(2)] });
  });

  it('rests in the bin with what was made of it, and comes back or goes for good', async () => {
    await one().askAll([save(1), save(2), save(3), save(4)]);
    await ask('library.edit', [idOf(1)], { notes: 'Mine.' });
    const all = range(1, 5).map(idOf);
    expect(await ask('library.removeAll', [...all, idOf(9)])).toEqual(all);
    expect(readNumbers(await one().readLibrary())).toEqual([]);
    expect(await ask('library.discard', [idOf(4)])).toEqual([idOf(4)]);
    expect(await ask<unknown[]>('library.bin')).toHaveLength(3);
    expect(await ask('library.restore', [idOf(2), idOf(4)])).toEqual([idOf(2)]);
    // Saved anew from its card.
    await ask('library.save', createPaper(1, { savedAt: '2030-01-01T00:00:00.000Z' }));
    expect(readNumbers(await one().readLibrary())).toEqual([1, 2]);
    const { records, removed } = await one().readLibrary();
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
    await one().askAll([save(1), save(2)]);
    await ask('library.removeAll', [idOf(1), idOf(2)]);
    const { removed } = await one().readLibrary();
    const key = `removed:${idOf(1)}`;
    const before = new Date(Date.now() - 31 * 86_400_000).toISOString();
    await one().writeLibrary([[key, { ...(removed[key] as object), removedAt: before }]]);
    expect(await ask('library.bin')).toMatchObject([{ id: idOf(2) }]);
    const kept = (await one().readLibrary()).removed[key];
    expect(kept).toEqual({ version: 1, id: idOf(1), removedAt: before });
  });

  it('of an older version is read and edited, and then of today’s', async () => {
    const { status, tags, notes, edited, ...older } = createPaper(1);
    await one().writeLibrary([[keyOf(1), { ...older, version: 1 }]]);
    expect((await ask<LibrarySlice>('library.recent', 1)).papers).toEqual([createPaper(1)]);
    await ask('library.edit', [idOf(1)], { status: 'done' });
    expect((await one().readLibrary()).records[keyOf(1)]).toMatchObject({
      ...older,
      version: 2,
      status: 'done',
    });
    expect([status, tags, notes, edited]).toEqual(['to-read', [], '', {}]);
  });

  it('tells every page that it was saved or removed', async () => {
    await ask('library.save', createPaper(1));
    const saved = await two().readStored('library-change');
    await ask('library.remove', idOf(1));
    const removed = await two().readStored('library-change');
    expect([saved, removed]).toMatchObject([
      { ids: [idOf(1)], saved: true },
      { ids: [idOf(1)], saved: false },
    ]);
  });
});

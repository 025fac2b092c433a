import { describe, expect, it } from 'vitest';

import { unpackList } from '../../utils/user-techniques/packed-list.ts';
import { range } from '../range.ts';
import { createCorrection, createDocument, mamba } from '../unit/user-techniques/documents.ts';
import type { Question } from './storage/background.ts';
import { useStorage } from './storage/use-storage.ts';

const { one, two } = useStorage();

const done = { ok: true };
const readTechniques = () => one().readStored('techniques');

const questions = (from: number): readonly Question[] =>
  range(0, 50).flatMap((n) => [
    {
      name: 'techniques.put',
      args: [{ ...mamba, id: `own-${from + n}`, label: `T${from + n}` }],
    },
    { name: 'techniques.correct', args: [createCorrection(from + n)] },
  ]);

describe('the background', () => {
  it('loses no change of two pages at once', async () => {
    const answers = await Promise.all([one().askAll(questions(0)), two().askAll(questions(50))]);
    for (const answer of answers.flatMap((all) => all.answers)) expect(answer).toMatchObject(done);
    const stored = (await readTechniques()) as { techniques: unknown[]; corrections: unknown[] };
    const corrections = unpackList(stored.corrections) as unknown[];
    expect([stored.techniques.length, corrections.length]).toEqual([100, 100]);
    expect(await one().ask('techniques.put', { ...mamba, label: 'One more' })).toEqual({
      ok: false,
      error: 'too-many-techniques',
    });
  });

  it('does all that it is asked', async () => {
    const correction = createCorrection(1);
    const asked = [
      await one().ask('techniques.put', mamba),
      await one().ask('techniques.switch', 'survey', false),
      await one().ask('techniques.keyword', '3d', { kind: 'add', keyword: 'voxel', weight: 2 }),
      await one().ask('techniques.keyword', '3d', { kind: 'remove', keyword: 'mesh' }),
      await one().ask('techniques.correct', correction),
      await one().ask('techniques.learn', false),
    ];
    for (const answer of asked) expect(answer).toMatchObject(done);
    expect(await readTechniques()).toEqual(
      createDocument({
        techniques: [mamba],
        off: ['survey'],
        edits: [{ technique: '3d', added: [{ keyword: 'voxel', weight: 2 }], removed: ['mesh'] }],
        corrections: [correction],
        learns: false,
      }),
    );
    await one().ask('techniques.undoCorrection', correction.paper, correction.technique);
    await one().ask('techniques.remove', mamba.id);
    await one().ask('techniques.switch', 'survey', true);
    await one().ask('techniques.keyword', '3d', { kind: 'restore', keyword: 'voxel' });
    await one().ask('techniques.keyword', '3d', { kind: 'restore', keyword: 'mesh' });
    await one().ask('techniques.learn', true);
    expect(await readTechniques()).toEqual(createDocument());
    await one().ask('techniques.forget');
    expect(await readTechniques()).toMatchObject({ learnsSince: expect.stringMatching(/^20/) });
  });

  it.each([{ version: 99, techniques: 'of the future' }, { version: 1 }, 'damaged'])(
    'keeps %j as it is, and refuses every change',
    async (document) => {
      await one().writeStored('techniques', document);
      const content = { techniques: [], off: [], edits: [], corrections: [] };
      const asked = [
        await one().ask('techniques.put', mamba),
        await one().ask('techniques.remove', mamba.id),
        await one().ask('techniques.switch', '3d', false),
        await one().ask('techniques.keyword', '3d', { kind: 'remove', keyword: 'mesh' }),
        await one().ask('techniques.correct', createCorrection(1)),
        await one().ask('techniques.undoCorrection', '2608.00001', '3d'),
        await one().ask('techniques.learn', false),
        await one().ask('techniques.forget'),
        await one().ask('techniques.import', content, 'replace'),
      ];
      for (const answer of asked) {
        expect(answer).toEqual({ ok: false, error: 'unreadable-techniques' });
      }
      expect(await readTechniques()).toEqual(document);
    },
  );

  it.each<[string, readonly unknown[]]>([
    ['techniques.put', [{ ...mamba, id: 'diffusion' }]],
    ['techniques.put', [{ ...mamba, label: '' }]],
    ['techniques.remove', ['diffusion']],
    ['techniques.switch', ['own-mamba', true]],
    ['techniques.switch', ['3d', 'off']],
    ['techniques.keyword', ['3d', { kind: 'explode', keyword: 'mesh' }]],
    ['techniques.keyword', ['3d', { kind: 'add', keyword: 'mesh' }]],
    ['techniques.keyword', ['toString', { kind: 'remove', keyword: 'mesh' }]],
    ['techniques.correct', [{ ...createCorrection(1), paper: '../x' }]],
    ['techniques.undoCorrection', ['2608.00001']],
    ['techniques.learn', [1]],
    ['techniques.import', [{ techniques: [] }, 'merge']],
    ['techniques.import', [{ techniques: [1], off: [], edits: [], corrections: [] }, 'merge']],
    ['techniques.import', [{ techniques: [], off: [], edits: [], corrections: [] }, 'burn']],
  ])('refuses %s with %j', async (name, args) => {
    expect(await one().ask(name, ...args)).toEqual({ ok: false, error: 'malformed-message' });
    expect(await readTechniques()).toBeUndefined();
  });

  it('takes a filter by the label of an own technique', async () => {
    const filter = { id: 'a', query: `technique:"${mamba.label}"`, action: 'dim', enabled: true };
    expect(await one().ask('filters.put', filter)).toMatchObject({ error: 'unknown-technique' });
    await one().ask('techniques.put', mamba);
    expect(await one().ask('filters.put', filter)).toMatchObject(done);
  });

  it('has queries that name a technique name it as it is called now', async () => {
    const before = `-technique:"${mamba.label}" survey`;
    const after = '-technique:"SSM" survey';
    const follow = { kind: 'keyword', since: '2026-11-01T00:00:00.000Z' };
    const followed = { ...follow, value: before, label: before };
    const filter = { id: 'a', query: before, action: 'dim', enabled: true };
    await one().ask('techniques.put', mamba);
    await one().ask('filters.put', filter);
    await one().ask('filters.put', { ...filter, id: 'b', query: 'gan' });
    await one().ask('follows.add', followed);
    const unread = [{ id: '2608.00001', title: 'New', follows: [followed] }];
    await one().writeStored('news', { version: 1, unread, read: [], setAside: [] });
    expect(await one().ask('techniques.put', { ...mamba, label: 'SSM' })).toMatchObject(done);
    const renamed = { value: after, label: after };
    expect(await one().readStored('filters')).toMatchObject({
      filters: [{ id: 'a', query: after, action: 'dim' }, { query: 'gan' }],
    });
    expect(await one().readStored('follows')).toMatchObject({
      follows: [{ ...follow, ...renamed }],
    });
    expect(await one().readStored('news')).toMatchObject({ unread: [{ follows: [renamed] }] });
    const { queries } = (await one().readStored('queries')) as { queries: object };
    expect(Object.keys(queries).toSorted()).toEqual([after, 'gan'].toSorted());
  });

  it('renames it where other documents cannot be read, and leaves those', async () => {
    const newer = { version: 99 };
    await one().ask('techniques.put', mamba);
    for (const name of ['filters', 'follows', 'news']) await one().writeStored(name, newer);
    expect(await one().ask('techniques.put', { ...mamba, label: 'SSM' })).toMatchObject(done);
    for (const name of ['filters', 'follows', 'news']) {
      expect(await one().readStored(name)).toEqual(newer);
    }
  });

  it('reads queries anew when a technique that they name comes, goes or is renamed', async () => {
    const filter = { id: 'a', query: `technique:"${mamba.label}"`, action: 'dim', enabled: true };
    const readable = async () =>
      Object.keys(((await one().readStored('queries')) as { queries: object }).queries);
    await one().ask('techniques.put', mamba);
    await one().ask('filters.put', filter);
    expect(await readable()).toEqual([filter.query]);
    await one().ask('techniques.put', { ...mamba, label: 'SSM' });
    expect(await readable()).toEqual(['technique:"SSM"']);
    await one().ask('techniques.put', mamba);
    expect(await readable()).toEqual([filter.query]);
    await one().ask('techniques.correct', createCorrection(1));
    expect(await readable()).toEqual([filter.query]);
    await one().ask('techniques.remove', mamba.id);
    expect(await readable()).toEqual([]);
  });
});

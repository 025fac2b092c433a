import { describe, expect, it } from 'vitest';

import { parseTechniquesFile } from '../../../utils/techniques-file/parse-file.ts';
import { writeTechniquesFile } from '../../../utils/techniques-file/write-file.ts';
import {
  forgetLessons,
  MOST_CORRECTIONS,
  MOST_TEACHING,
  putCorrection,
  removeCorrection,
} from '../../../utils/user-techniques/change-corrections.ts';
import {
  changeKeyword,
  MOST_OWN_TECHNIQUES,
  putTechnique,
  removeTechnique,
  restoreTechnique,
  switchTechnique,
} from '../../../utils/user-techniques/change-techniques.ts';
import type { TechniquesChange } from '../../../utils/user-techniques/change-techniques.ts';
import { importTechniques } from '../../../utils/user-techniques/import-techniques.ts';
import { learnWeights, teachingCorrections } from '../../../utils/user-techniques/learn-weights.ts';
import { range } from '../../range.ts';
import { createCorrection, createDocument, mamba } from './documents.ts';

function done(change: TechniquesChange) {
  if (!change.ok) throw new Error(change.error.code);
  return change.value;
}

describe('own techniques', () => {
  it('are put last, or in the place of the one with their id', () => {
    const other = { ...mamba, id: 'own-other', label: 'Other' } as const;
    const both = done(putTechnique(createDocument({ techniques: [mamba] }), other));
    const renamed = { ...mamba, label: 'SSM' };
    expect(done(putTechnique(both, renamed)).techniques).toEqual([renamed, other]);
    expect(removeTechnique(both, 'own-mamba').techniques).toEqual([other]);
    expect(removeTechnique(both, 'own-none')).toBe(both);
  });

  it('come back to their place, once', () => {
    const all = ['One', 'Two', 'Three'].map((label) => ({
      ...mamba,
      id: `own-${label}` as const,
      label,
    }));
    const [first, second, third] = all;
    const document = createDocument({ techniques: all });
    const without = removeTechnique(document, 'own-Two');
    const back = done(restoreTechnique(without, second ?? mamba, 1));
    expect(back).toEqual(document);
    expect(done(restoreTechnique(back, second ?? mamba, 0))).toBe(back);
    const renamed = done(putTechnique(without, { ...(third ?? mamba), label: 'two' }));
    expect(restoreTechnique(renamed, second ?? mamba, 1)).toMatchObject({
      error: { code: 'label-taken' },
    });
    expect(first).toBe(back.techniques[0]);
  });

  it.each(['state-space MODELS', 'State space_model', 'Diffusion', 'Agent', '3d', 'RL'])(
    'refuses the taken label %s',
    (label) => {
      const document = createDocument({ techniques: [mamba] });
      const change = putTechnique(document, { ...mamba, id: 'own-other', label });
      expect(change).toEqual({ ok: false, error: { code: 'label-taken' } });
    },
  );

  it('may be called what a query tells from the others', () => {
    for (const labels of [
      ['C', 'C++', 'C#'],
      ['A', 'A*', '~A'],
      ['🎲', '♟', '🎲🎲'],
    ]) {
      const document = labels.reduce(
        (before, label, index) =>
          done(putTechnique(before, { ...mamba, id: `own-${index}`, label })),
        createDocument(),
      );
      expect(document.techniques.map(({ label }) => label)).toEqual(labels);
    }
    const document = createDocument({ techniques: [{ ...mamba, label: '🎲' }] });
    const same = putTechnique(document, { ...mamba, id: 'own-other', label: '🎲' });
    expect(same).toMatchObject({ error: { code: 'label-taken' } });
  });

  it('are a hundred at most', () => {
    const techniques = range(0, MOST_OWN_TECHNIQUES).map(
      (n) => ({ ...mamba, id: `own-${n}`, label: `Label ${n}` }) as const,
    );
    const document = createDocument({ techniques });
    expect(putTechnique(document, mamba)).toMatchObject({ error: { code: 'too-many-techniques' } });
    expect(putTechnique(document, { ...mamba, id: 'own-7' }).ok).toBe(true);
  });
});

describe('our techniques', () => {
  it('are switched off and on', () => {
    const off = switchTechnique(createDocument(), 'survey', false);
    expect(off.off).toEqual(['survey']);
    expect(switchTechnique(off, 'survey', false)).toBe(off);
    expect(switchTechnique(off, 'survey', true).off).toEqual([]);
  });

  it('gain and lose keywords, each known however it is spelled', () => {
    let document = createDocument();
    const change = (
      ...args: Parameters<typeof changeKeyword> extends [infer _, ...infer R] ? R : never
    ) => (document = done(changeKeyword(document, ...args)));
    change('3d', { kind: 'add', keyword: 'voxels', weight: 1 });
    change('3d', { kind: 'remove', keyword: 'mesh' });
    change('3d', { kind: 'add', keyword: 'Voxel', weight: 2 });
    expect(document.edits).toEqual([
      {
        technique: '3d',
        added: [
          { keyword: 'voxels', weight: 1 },
          { keyword: 'Voxel', weight: 2 },
        ],
        removed: ['mesh'],
      },
    ]);
    change('3d', { kind: 'remove', keyword: 'voxel' });
    change('3d', { kind: 'restore', keyword: 'meshes' });
    change('3d', { kind: 'restore', keyword: 'voxels' });
    change('3d', { kind: 'restore', keyword: 'Voxel' });
    expect(document.edits).toEqual([]);
  });

  it('hold two hundred keywords of the user', () => {
    const added = range(0, 200).map((n) => ({ keyword: `word${n}`, weight: 1 }));
    const document = createDocument({ edits: [{ technique: '3d', added, removed: [] }] });
    expect(
      changeKeyword(document, '3d', { kind: 'add', keyword: 'one more', weight: 1 }),
    ).toMatchObject({ error: { code: 'too-many-keywords' } });
  });
});

describe('corrections', () => {
  it('are one a paper and technique, the last, and can be undone', () => {
    const first = done(putCorrection(createDocument(), createCorrection(1)));
    const again = createCorrection(1, { verdict: 'is' });
    const both = done(putCorrection(done(putCorrection(first, createCorrection(2))), again));
    expect(both.corrections).toEqual([createCorrection(2), again]);
    const undone = removeCorrection(both, again);
    expect(undone.corrections).toEqual([createCorrection(2)]);
    expect(removeCorrection(undone, again)).toBe(undone);
  });

  it('hold all, while only the newest teach', () => {
    const corrections = range(0, MOST_TEACHING + 5).map((n) => createCorrection(n));
    const document = createDocument({ corrections: corrections.toReversed() });
    const after = done(putCorrection(document, createCorrection(90_000)));
    expect(after.corrections).toHaveLength(MOST_TEACHING + 6);
    const mute = after.corrections.filter(({ keywords }) => keywords.length === 0);
    expect(mute.map(({ paper }) => paper).toSorted()).toEqual(
      range(0, 6).map((n) => createCorrection(n).paper),
    );
  });

  it('hold when what they taught is forgotten, and teach no more by way of a file', () => {
    const corrections = range(0, 9).map((n) => createCorrection(n, { keywords: ['point cloud'] }));
    const now = new Date('2026-11-27T08:00:00.000Z');
    const forgotten = forgetLessons(createDocument({ corrections }), now);
    expect(forgotten.learnsSince).toBe(now.toISOString());
    const reading = parseTechniquesFile(writeTechniquesFile(forgotten, now));
    if (!reading.ok) throw new Error('unreadable');
    const elsewhere = done(importTechniques(createDocument(), reading.content, 'merge'));
    expect(elsewhere.corrections).toEqual(corrections.map((each) => ({ ...each, keywords: [] })));
    expect(learnWeights(teachingCorrections(elsewhere))).toEqual([]);
  });

  it('refuse one more than all that can be kept, rather than forget one', () => {
    const corrections = range(0, MOST_CORRECTIONS).map((n) =>
      createCorrection(n, { keywords: [] }),
    );
    const document = createDocument({ corrections });
    expect(putCorrection(document, createCorrection(90_000))).toMatchObject({
      error: { code: 'too-many-corrections' },
    });
    expect(putCorrection(document, createCorrection(1)).ok).toBe(true);
  });
});

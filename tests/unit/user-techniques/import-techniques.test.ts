import { describe, expect, it } from 'vitest';

import type { ImportMode } from '../../../utils/import-mode.ts';
import { countChanges } from '../../../utils/user-techniques/count-changes.ts';
import { importTechniques } from '../../../utils/user-techniques/import-techniques.ts';
import type {
  UserTechniques,
  UserTechniquesDocument,
} from '../../../utils/user-techniques/user-techniques.ts';
import { range } from '../../range.ts';
import { createCorrection, createDocument, mamba } from './documents.ts';

const other = { ...mamba, id: 'own-other', label: 'Other' } as const;

const mine = createDocument({
  techniques: [mamba, other],
  off: ['survey'],
  edits: [
    {
      technique: '3d',
      added: [
        { keyword: 'voxel', weight: 1 },
        { keyword: 'NeRF', weight: 1 },
      ],
      removed: ['mesh', 'point cloud'],
    },
  ],
  corrections: [createCorrection(1), createCorrection(2)],
  learns: false,
  learnsSince: '2026-11-01T00:00:00.000Z',
  setAside: { techniques: ['kept'], off: [], edits: [], corrections: [] },
});

function take(
  content: Partial<UserTechniques>,
  mode: ImportMode = 'merge',
): UserTechniquesDocument {
  const whole = { techniques: [], off: [], edits: [], corrections: [], ...content };
  const change = importTechniques(mine, whole, mode);
  if (!change.ok) throw new Error(change.error.code);
  return change.value;
}

describe('merging a file', () => {
  it('believes it of what both speak of, and leaves the rest', () => {
    const renamed = { ...mamba, label: 'SSM' };
    const added = { ...mamba, id: 'own-new', label: 'New' } as const;
    const merged = take({
      techniques: [renamed, added],
      off: ['dataset', 'survey'],
      edits: [
        { technique: '3d', added: [{ keyword: 'meshes', weight: 2 }], removed: ['voxels'] },
        { technique: 'survey', added: [], removed: ['review'] },
      ],
    });
    expect(merged.techniques).toEqual([renamed, other, added]);
    expect(merged.off).toEqual(['survey', 'dataset']);
    expect(merged.edits).toEqual([
      {
        technique: '3d',
        added: [
          { keyword: 'NeRF', weight: 1 },
          { keyword: 'meshes', weight: 2 },
        ],
        removed: ['point cloud', 'voxels'],
      },
      { technique: 'survey', added: [], removed: ['review'] },
    ]);
    expect(merged.corrections).toEqual(mine.corrections);
    expect(merged).toMatchObject({ learns: false, setAside: { techniques: ['kept'] } });
  });

  it('knows a technique by its label, and its corrections with it', () => {
    const elsewhere = { ...mamba, id: 'own-elsewhere', colour: 'pink' } as const;
    const correction = createCorrection(3, { technique: 'own-elsewhere' });
    const merged = take({ techniques: [elsewhere], corrections: [correction] });
    expect(merged.techniques).toEqual([{ ...mamba, colour: 'pink' }, other]);
    expect(merged.corrections.at(-1)?.technique).toBe(mamba.id);
  });

  it('knows it in any spelling that queries take for the same, and in no other', () => {
    const elsewhere = { ...mamba, id: 'own-elsewhere', colour: 'pink' } as const;
    const spelled = { ...elsewhere, label: 'state space model' };
    expect(take({ techniques: [spelled] }).techniques).toEqual([
      { ...spelled, id: mamba.id },
      other,
    ]);
    const signed = { ...elsewhere, label: 'State-space models++' };
    expect(take({ techniques: [signed] }).techniques).toEqual([mamba, other, signed]);
  });

  it('keeps apart what the file does, if one of it bears the name that another had here', () => {
    const renamed = { ...mamba, label: 'Selective scans' };
    const second = { ...mamba, id: 'own-mamba-2' } as const;
    const corrections = [mamba.id, second.id].map((technique) =>
      createCorrection(3, { technique }),
    );
    for (const techniques of [
      [renamed, second],
      [second, renamed],
    ]) {
      const merged = take({ techniques, corrections });
      expect(merged.techniques).toEqual([renamed, other, second]);
      expect(merged.corrections).toEqual([...mine.corrections, ...corrections]);
    }
  });

  it('takes the later of two words on the same', () => {
    const older = createCorrection(1, { verdict: 'is', at: '2026-01-01T00:00:00.000Z' });
    const newer = createCorrection(2, { verdict: 'is', at: '2026-12-01T00:00:00.000Z' });
    expect(take({ corrections: [older, newer] }).corrections).toEqual([createCorrection(1), newer]);
  });

  it('twice is merging it once', () => {
    const content = { techniques: [other], corrections: [createCorrection(7)] };
    const once = take(content);
    const again = importTechniques(once, { off: [], edits: [], ...content }, 'merge');
    expect(again).toEqual({ ok: true, value: once });
  });

  it.each([
    ['label-taken', { techniques: [{ ...mamba, label: 'Other' }] }],
    ['label-taken', { techniques: [{ ...mamba, label: 'others' }] }],
    [
      'too-many-techniques',
      {
        techniques: range(0, 99).map((n) => ({ ...mamba, id: `own-${n}`, label: `${n}` }) as const),
      },
    ],
    [
      'too-many-keywords',
      {
        edits: [
          {
            technique: '3d',
            added: range(0, 199).map((n) => ({ keyword: `w${n}`, weight: 1 })),
            removed: [],
          },
        ],
      },
    ],
    [
      'too-many-corrections',
      { corrections: range(0, 20_000).map((n) => createCorrection(n + 10)) },
    ],
  ])('is refused as %s, and nothing is changed', (code, content) => {
    expect(() => take(content)).toThrow(code);
  });
});

describe('replacing by a file', () => {
  it('leaves of the lists only what the file holds, and all else', () => {
    const replaced = take({ techniques: [other] }, 'replace');
    expect(replaced).toEqual({
      ...mine,
      techniques: [other],
      off: [],
      edits: [],
      corrections: [],
    });
  });
});

it('counts what changes', () => {
  const after = take({ techniques: [{ ...mamba, label: 'SSM' }], off: ['dataset'] }, 'replace');
  expect(countChanges(mine, after)).toEqual({
    techniques: { added: 0, changed: 1, removed: 1 },
    off: { added: 1, changed: 0, removed: 1 },
    edits: { added: 0, changed: 0, removed: 1 },
    corrections: { added: 0, changed: 0, removed: 2 },
  });
});

import { describe, expect, it } from 'vitest';

import { applyCorrections } from '../../../utils/user-techniques/corrections.ts';
import type { Correction } from '../../../utils/user-techniques/corrections.ts';
import { liveCorrections } from '../../../utils/user-techniques/live-corrections.ts';
import { createCorrection, createDocument, mamba } from './documents.ts';

let asked = 0;
const hit = { keyword: 'x', count: 1, weight: 1, spans: [] };
const finding = <Id extends string>(id: Id) => ({
  id,
  score: 0.7,
  get keywords() {
    asked += 1;
    return [hit];
  },
});
const findings = [finding('diffusion'), finding('3d'), finding('own-mamba')] as const;

const correct = (technique: Correction['technique'], verdict: 'not' | 'is') =>
  createCorrection(1, { technique, verdict });
const live = (...corrections: Correction[]) =>
  liveCorrections(createDocument({ techniques: [mamba], corrections })).get(
    createCorrection(1).paper,
  );
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe('applyCorrections', () => {
  it('leaves the very findings where there is none', () => {
    expect(applyCorrections(findings, undefined)).toBe(findings);
    expect(applyCorrections(findings, [])).toBe(findings);
  });

  it('takes out, adds first, and confirms in place', () => {
    const corrected = applyCorrections(
      findings,
      live(correct('3d', 'not'), correct('own-mamba', 'is'), correct('survey', 'is')),
    );
    expect(ids(corrected)).toEqual(['survey', 'diffusion', 'own-mamba']);
    expect(corrected.map(({ byUser }) => byUser)).toEqual([true, undefined, true]);
    expect(corrected.map(({ score }) => score)).toEqual([1, 0.7, 1]);
  });

  it('explains only when asked', () => {
    asked = 0;
    const [, , confirmed] = applyCorrections(findings, live(correct('own-mamba', 'is')));
    expect(asked).toBe(0);
    expect(confirmed?.keywords).toEqual([hit]);
    expect(applyCorrections([], live(correct('survey', 'is')))[0]?.keywords).toEqual([]);
  });
});

describe('liveCorrections', () => {
  it('lets those sleep whose technique is off or gone', () => {
    const corrections = [
      correct('3d', 'not'),
      correct('survey', 'is'),
      correct('own-mamba', 'is'),
      correct('own-gone', 'is'),
      correct('of-another-version', 'is'),
    ];
    const at = liveCorrections(
      createDocument({ techniques: [mamba], off: ['survey'], corrections }),
    );
    expect(at.get(createCorrection(1).paper)?.map(({ technique }) => technique)).toEqual([
      '3d',
      'own-mamba',
    ]);
    expect(at.get(createCorrection(2).paper)).toBeUndefined();
  });
});

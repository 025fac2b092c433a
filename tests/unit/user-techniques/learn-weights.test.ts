import { describe, expect, it } from 'vitest';

import shipped from '../../../utils/techniques/model.json' with { type: 'json' };
import { listAdjustments } from '../../../utils/user-techniques/adjustments.ts';
import type { Correction } from '../../../utils/user-techniques/corrections.ts';
import { learnWeights } from '../../../utils/user-techniques/learn-weights.ts';
import { personalise } from '../../../utils/user-techniques/personalise.ts';
import { range } from '../../range.ts';
import { createRandom, pick } from '../random.ts';
import { createCorrection, createDocument } from './documents.ts';

const shareOf = (nots: number, ises: number) =>
  learnWeights([
    ...range(0, nots).map((n) => createCorrection(n)),
    ...range(0, ises).map((n) => createCorrection(1000 + n, { verdict: 'is' })),
  ])[0]?.share ?? 0;

describe('learnWeights', () => {
  it.each([
    [0, 0, 0],
    [2, 0, 0],
    [3, 0, -0.2],
    [4, 0, -0.4],
    [7, 0, -1],
    [100, 0, -1],
    [0, 3, 0.2],
    [4, 2, 0],
    [5, 2, -0.2],
    [50, 50, 0],
    [3, 50, 1],
  ])('of %i against and %i for learns a share of %d', (nots, ises, share) => {
    expect(shareOf(nots, ises)).toBeCloseTo(share, 10);
  });

  it('learns of each keyword and technique for itself', () => {
    const corrections = [
      ...range(0, 3).map((n) => createCorrection(n, { keywords: ['mesh', 'voxel'] })),
      ...range(0, 3).map((n) => createCorrection(n, { technique: 'survey', keywords: ['mesh'] })),
      createCorrection(9, { verdict: 'is', keywords: ['voxel'] }),
    ];
    expect(learnWeights(corrections).map(({ technique, keyword }) => [technique, keyword])).toEqual(
      [
        ['3d', 'mesh'],
        ['survey', 'mesh'],
      ],
    );
  });
});

const TECHNIQUES = ['3d', 'diffusion', 'survey', 'gone'];
const KEYWORDS = [...Object.values(shipped.written['3d']), ...Object.values(shipped.learned['3d'])]
  .flat()
  .concat('nowhere');

function createCorrections(random: () => number): readonly Correction[] {
  const leaning = random();
  return range(0, Math.floor(random() * 120)).map((n) =>
    createCorrection(n, {
      technique: pick(random, TECHNIQUES),
      verdict: random() < leaning ? 'is' : 'not',
      keywords: range(0, Math.floor(random() * 4)).map(() => pick(random, KEYWORDS.slice(0, 8))),
    }),
  );
}

describe('whatever the corrections', () => {
  const cases = range(0, 100).map((seed) => [seed, createCorrections(createRandom(seed))] as const);

  it('no weight moves by more than half of itself, nor by more than 1', () => {
    let moved = 0;
    for (const [seed, corrections] of cases) {
      for (const { from, by } of listAdjustments(shipped, createDocument({ corrections }))) {
        expect(Math.abs(by), String(seed)).toBeLessThanOrEqual(Math.min(from / 2, 1));
        moved += 1;
      }
    }
    expect(moved).toBeGreaterThan(50);
  });

  it('their order does not matter', () => {
    for (const [seed, corrections] of cases) {
      const random = createRandom(seed + 1);
      const shuffled = corrections
        .map((each) => ({ each, at: random() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ each }) => each);
      expect(learnWeights(shuffled)).toEqual(learnWeights(corrections));
      expect(personalise(shipped, createDocument({ corrections: shuffled }))).toEqual(
        personalise(shipped, createDocument({ corrections })),
      );
    }
  });

  it('only what was learned differs from the shipped model', () => {
    for (const [, corrections] of cases) {
      const document = createDocument({ corrections });
      const adjustments = listAdjustments(shipped, document);
      const model = personalise(shipped, document);
      if (adjustments.length === 0) expect(model).toBe(shipped);
      else expect(model).toEqual({ ...shipped, learned: expect.anything() });
      const touched = new Set(adjustments.map(({ technique }) => technique));
      for (const [technique, lists] of Object.entries(model.learned)) {
        const same = lists === (shipped.learned as Record<string, unknown>)[technique];
        expect(same).toBe(!touched.has(technique));
      }
    }
  });

  it('taking one back leaves what would be learned without it', () => {
    const seven = range(0, 7).map((n) => createCorrection(n));
    expect(learnWeights(seven.slice(1))[0]?.share).toBeCloseTo(-0.8, 10);
    expect(learnWeights(seven)[0]?.share).toBe(-1);
  });
});

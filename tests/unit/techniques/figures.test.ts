import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readCodeMarker } from '../../../utils/code/code-marker.ts';
import { classify } from '../../../utils/techniques/classify.ts';
import { scoreCode, scoreTechniques } from '../../model/figures.ts';
import { readGold } from '../../model/gold.ts';
import type { GoldPaper } from '../../model/gold.ts';
import { GOLD_FOLDER, HELD_OUT_FILES } from '../../shared.ts';
import { withShared } from '../../with-shared.ts';

const paper = (own: Partial<GoldPaper>): GoldPaper => ({
  key: 'x',
  title: '',
  abstract: '',
  labels: [],
  optional: [],
  rare: false,
  ours: false,
  ...own,
});

describe('scoreTechniques', () => {
  it('counts optional techniques neither way', () => {
    const papers = [paper({ labels: ['3d', 'diffusion'], optional: ['agents'], primary: '3d' })];
    const figures = scoreTechniques(papers, [{ techniques: ['3d', 'agents', 'math'] }]);
    expect(figures).toMatchObject({ precision: 0.5, recall: 0.5, microF1: 0.5, primaryFirst: 1 });
    expect([...figures.perTechnique.keys()].toSorted()).toEqual(['3d', 'diffusion', 'math']);
  });

  it('takes a missing answer for an empty one', () => {
    expect(scoreTechniques([paper({ labels: ['3d'], primary: '3d' })], [])).toMatchObject({
      precision: 0,
      recall: 0,
      microF1: 0,
      primaryFirst: 0,
      exactSets: 0,
    });
  });

  it('averages over techniques of at least three papers', () => {
    const papers = [
      ...Array.from({ length: 3 }, () => paper({ labels: ['3d'] })),
      paper({ labels: ['math'] }),
    ];
    const answers = [{ techniques: ['3d'] }, { techniques: ['3d'] }, { techniques: [] }] as const;
    expect(scoreTechniques(papers, answers).macroF1).toBeCloseTo(0.8);
  });
});

describe('scoreCode', () => {
  it.each([
    ['https://github.com/a/b', 1],
    ['http://www.github.com/a/b.git', 1],
    ['https://github.com/a/b/.', 1],
    ['https://github.com/a/c', 0],
  ])('compares %s', (url, right) => {
    const papers = [paper({ codeText: 'linked', codeUrl: 'https://github.com/A/b' })];
    const answers = [{ techniques: [], code: { state: 'linked', url } }] as const;
    expect(scoreCode(papers, answers)).toEqual({
      accuracy: 1,
      linkedPrecision: 1,
      urlAccuracy: right,
    });
  });

  it('takes unknown for none', () => {
    const answers = [{ techniques: [], code: { state: 'unknown' } }] as const;
    expect(scoreCode([paper({ codeText: 'none' })], answers).accuracy).toBe(1);
  });
});

withShared(GOLD_FOLDER, () => {
  describe('the shipped model on the labelled papers', () => {
    it('gets from us the figures that the shared scorer gives', () => {
      const papers = readGold(HELD_OUT_FILES);
      const answers = papers.map(({ title, abstract }) => ({
        techniques: classify({ title, abstract }).map(({ id }) => id),
        code: readCodeMarker({ abstract }),
      }));
      const folder = mkdtempSync(join(tmpdir(), 'gloss-'));
      const predictions = join(folder, 'predictions.jsonl');
      const lines = papers.map(({ key }, row) => {
        const { techniques, code } = answers[row]!;
        return JSON.stringify({ id: key, techniques: techniques.map((id) => ({ id })), code });
      });
      writeFileSync(predictions, lines.join('\n'));
      const run = spawnSync('node', [
        join(GOLD_FOLDER, 'score.mjs'),
        predictions,
        ...HELD_OUT_FILES,
      ]);
      rmSync(folder, { recursive: true });
      const theirs: unknown = JSON.parse(run.stdout.toString());
      const ours = scoreTechniques(papers, answers);
      const code = scoreCode(papers, answers);
      expect(theirs).toMatchObject({
        papers: papers.length,
        micro: {
          precision: round(ours.precision),
          recall: round(ours.recall),
          f1: round(ours.microF1),
        },
        macroF1: round(ours.macroF1),
        primaryFirst: round(ours.primaryFirst),
        exactSets: round(ours.exactSets),
        code: {
          accuracy: round(code.accuracy),
          linkedPrecision: round(code.linkedPrecision),
          urlAccuracy: round(code.urlAccuracy),
        },
      });
    });

    it('is as right as it was when it shipped', () => {
      const papers = readGold(HELD_OUT_FILES);
      const figures = scoreTechniques(
        papers,
        papers.map((each) => ({ techniques: classify(each).map(({ id }) => id) })),
      );
      expect(figures.microF1).toBeGreaterThan(0.9);
      expect(figures.precision).toBeGreaterThan(0.9);
      expect(figures.primaryFirst).toBeGreaterThan(0.7);
    });
  });
});

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

import { expect, it } from 'vitest';

import { fitModel } from '../../model/fit.ts';
import type { GoldPaper } from '../../model/gold.ts';
import { pruneWritten } from '../../model/prune.ts';
import { readSamples } from '../../model/samples.ts';

const paper = (number: number, words: string, labels: GoldPaper['labels']): GoldPaper => ({
  key: `${number}`,
  title: words,
  abstract: `We propose ${words}.`,
  labels,
  optional: [],
  rare: false,
  ours: false,
});

const papers = Array.from({ length: 40 }, (_, number) => {
  const noise = number % 4 < 2 ? ' haze' : '';
  return number % 2 === 0
    ? paper(number, `nerf${noise}`, ['3d'])
    : paper(number, `speech${noise}`, ['audio-speech']);
});
const written = { '3d': { 3: ['nerf'], 1: ['haze', 'unheard of'] } };

it('keeps the written keywords that tell of the papers, and no others', () => {
  const set = readSamples(papers, written);
  const all = new Float64Array(papers.length).fill(1);
  const kept = pruneWritten(set, fitModel(set, all), all);
  expect(kept['3d']).toEqual({ 3: ['nerf'], 1: [] });
});

it('judges by the papers in use alone', () => {
  const set = readSamples(papers, written);
  const none = new Float64Array(papers.length);
  const all = none.slice().fill(1);
  expect(pruneWritten(set, fitModel(set, all), none)['3d']).toEqual({ 3: [], 1: [] });
});

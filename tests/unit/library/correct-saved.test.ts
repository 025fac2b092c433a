import { expect, it } from 'vitest';

import { correctSaved } from '../../../utils/library/correct-saved.ts';
import { readSavedPaper } from '../../../utils/library/saved-paper.ts';
import type { TechniqueId } from '../../../utils/techniques/taxonomy.ts';

const paper = readSavedPaper({
  version: 1,
  id: '2608.00001',
  title: 'A Paper',
  techniques: ['agents', 'of-another-version', 'diffusion'],
  savedAt: '2026-08-01T00:00:00.000Z',
})!;

const correct = (technique: TechniqueId, verdict: 'is' | 'not') => ({
  paper: paper.id,
  technique,
  verdict,
  at: '2026-08-02T00:00:00.000Z',
  keywords: [],
});

it('puts what the user added first, and leaves out what they took away', () => {
  const corrected = correctSaved(paper, [correct('agents', 'not'), correct('theory', 'is')]);
  expect(corrected).toEqual({
    ...paper,
    techniques: ['theory', 'of-another-version', 'diffusion'],
  });
});

it('names a technique once', () => {
  const { techniques } = correctSaved(paper, [correct('diffusion', 'is')]);
  expect(techniques).toEqual(['diffusion', 'agents', 'of-another-version']);
});

it('is the very paper where nothing was corrected', () => {
  expect(correctSaved(paper)).toBe(paper);
});

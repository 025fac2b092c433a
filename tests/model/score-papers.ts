import { readKeywordTable } from '../../utils/techniques/keyword-table.ts';
import type { Model } from '../../utils/techniques/model.ts';
import { createScorer, type Scores } from '../../utils/techniques/score.ts';
import type { GoldPaper } from './gold.ts';
import type { SampleSet } from './samples.ts';

/** The scores of one paper, from its whole text and from its title alone. */
export interface PaperScores {
  readonly whole: Scores;
  readonly title: Scores;
}

/** The scores of a paper that the weights were not fitted on. */
export interface Judged {
  readonly paper: GoldPaper;
  readonly scores: PaperScores;
}

/** Scores the papers whose row is wanted, with the very scorer that the extension ships. */
export function scorePapers(
  model: Model,
  { samples, keywords }: SampleSet,
  isWanted: (row: number) => boolean,
): ReadonlyMap<number, PaperScores> {
  const { score } = createScorer(model, readKeywordTable(model, keywords));
  const scores = new Map<number, PaperScores>();
  for (const [row, { evidence, titleEvidence }] of samples.entries()) {
    if (isWanted(row)) scores.set(row, { whole: score(evidence), title: score(titleEvidence) });
  }
  return scores;
}

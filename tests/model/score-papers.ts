import { readKeywordTable } from '../../utils/techniques/keyword-table.ts';
import type { Model } from '../../utils/techniques/model.ts';
import { createScorer } from '../../utils/techniques/score.ts';
import type { Scores } from '../../utils/techniques/score.ts';
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
  { samples, numbers }: SampleSet,
  isWanted: (row: number) => boolean,
): ReadonlyMap<number, PaperScores> {
  const { score } = createScorer(model, readKeywordTable(model, numbers));
  const scores = new Map<number, PaperScores>();
  for (const [row, { evidence, titleEvidence }] of samples.entries()) {
    if (!isWanted(row)) continue;
    scores.set(row, { whole: keep(score(evidence)), title: keep(score(titleEvidence)) });
  }
  return scores;
}

/** A copy that outlives the scorer's next call. */
function keep({ total, inTitle, asMeans, inClaim, early }: Scores): Scores {
  return {
    total: total.slice(),
    inTitle: inTitle.slice(),
    asMeans: asMeans.slice(),
    inClaim: inClaim.slice(),
    early: early.slice(),
  };
}

import { crossValidate } from './cross-validate.ts';
import type { Answers } from './cross-validate.ts';
import { dealFolds } from './folds.ts';
import type { GoldPaper } from './gold.ts';
import type { SampleSet } from './samples.ts';
import { answerByTfIdf } from './tf-idf.ts';

const FOLDS = 5;

/** One round of answers to every paper by models that have not seen it. */
export interface Round {
  readonly own: readonly Answers[];
  readonly tfIdf: readonly Answers[];
}

export function answerUnseen(set: SampleSet, round: number): Round {
  const papers = set.samples.map(({ paper }) => paper);
  return { own: crossValidate(set, FOLDS, round), tfIdf: crossValidateTfIdf(papers, round) };
}

function crossValidateTfIdf(papers: readonly GoldPaper[], round: number): readonly Answers[] {
  const fold = dealFolds(papers, FOLDS, round);
  const answers: Answers[] = [];
  for (let held = 0; held < FOLDS; held++) {
    const said = answerByTfIdf(papers, (row) => fold[row] !== held);
    for (const [row, each] of said.entries()) if (fold[row] === held) answers[row] = each;
  }
  return answers;
}

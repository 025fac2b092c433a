import { createDecider } from '../../utils/techniques/decide.ts';
import type { Answer } from './figures.ts';
import { dealFolds } from './folds.ts';
import type { SampleSet } from './samples.ts';
import { scorePapers } from './score-papers.ts';
import { trainModel } from './training.ts';

export interface Answers {
  readonly whole: Answer;
  readonly title: Answer;
}

/**
 * Answers every paper by a model that was trained, thresholds and all, on other papers only; those
 * that we labelled ourselves are asked nothing.
 */
export function crossValidate(set: SampleSet, folds: number, round: number): readonly Answers[] {
  const fold = dealFolds(
    set.samples.map(({ paper }) => paper),
    folds,
    round,
  );
  const answers: Answers[] = [];
  for (let held = 0; held < folds; held++) {
    const model = trainModel(set, (row) => fold[row] !== held);
    const decide = createDecider(model);
    const isAsked = (row: number): boolean => fold[row] === held && !set.samples[row]!.paper.ours;
    for (const [row, { whole, title }] of scorePapers(model, set, isAsked)) {
      answers[row] = {
        whole: { techniques: decide(whole, false).map(({ id }) => id) },
        title: { techniques: decide(title, true).map(({ id }) => id) },
      };
    }
  }
  return answers;
}

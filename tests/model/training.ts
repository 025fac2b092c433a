import type { Model } from '../../utils/techniques/model.ts';
import { calibrate } from './calibrate.ts';
import { fitModel } from './fit.ts';
import { dealFolds } from './folds.ts';
import { pruneWritten } from './prune.ts';
import { rewrite } from './samples.ts';
import type { SampleSet } from './samples.ts';
import { scorePapers } from './score-papers.ts';

const INNER_FOLDS = 4;

/** Trains a model on the papers whose row is wanted, and on no other. */
export function trainModel(given: SampleSet, isWanted: (row: number) => boolean): Model {
  const { samples } = given;
  const folds = dealFolds(
    samples.map(({ paper }) => paper),
    INNER_FOLDS,
    100,
  );
  const use = (holds: (row: number) => boolean): Float64Array =>
    Float64Array.from(samples.keys(), (row) => (isWanted(row) && holds(row) ? 1 : 0));
  const all = use(() => true);
  const set = rewrite(given, pruneWritten(given, fitModel(given, all), all));
  const judged = Array.from({ length: INNER_FOLDS }, (_, fold) => {
    const model = fitModel(
      set,
      use((row) => folds[row] !== fold),
    );
    const scores = scorePapers(model, set, (row) => isWanted(row) && folds[row] === fold);
    return [...scores].map(([row, each]) => ({ paper: samples[row]!.paper, scores: each }));
  }).flat();
  return calibrate(fitModel(set, all), judged);
}

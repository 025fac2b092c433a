import type { Evidence } from './evidence.ts';
import type { Entry, KeywordTable } from './keyword-table.ts';
import type { Model, TechniqueModel } from './model.ts';
import { TECHNIQUES } from './taxonomy.ts';

/** One technique's score, and what of it comes from the title and from the authors' claims. */
export interface Score {
  total: number;
  inTitle: number;
  inClaim: number;
}

export interface Scorer {
  /** The scores of all techniques, in the order of `TECHNIQUES`. */
  readonly score: (evidence: readonly Evidence[]) => readonly Score[];
  /** What one keyword brought to one technique. */
  readonly weigh: (evidence: Evidence, technique: number) => number;
}

export function createScorer(
  { techniques }: Pick<Model, 'techniques'>,
  table: KeywordTable,
  keywords: readonly string[],
): Scorer {
  const models = TECHNIQUES.map(({ id }) => techniques[id]);
  const entries = keywords.map((keyword) => table.get(keyword) ?? []);
  const others = models.map(({ others: weights }) =>
    TECHNIQUES.flatMap(({ id }, from) => {
      const weight = weights[id];
      return weight === undefined ? [] : [{ from, weight }];
    }),
  );
  return {
    score(evidence) {
      const scores = models.map(({ bias }) => ({ total: bias, inTitle: 0, inClaim: 0 }));
      const written = new Float64Array(models.length);
      for (const each of evidence) {
        for (const entry of entries[each.keyword] ?? []) add(each, entry, models, scores, written);
      }
      for (const [technique, score] of scores.entries()) {
        for (const { from, weight } of others[technique] ?? []) {
          score.total += weight * (written[from] ?? 0);
        }
      }
      return scores;
    },
    weigh(evidence, technique) {
      const entry = entries[evidence.keyword]?.find((each) => each.technique === technique);
      const model = models[technique];
      return entry && model ? weigh(evidence, entry, model) : 0;
    },
  };
}

function add(
  evidence: Evidence,
  entry: Entry,
  models: readonly TechniqueModel[],
  scores: readonly Score[],
  written: Float64Array,
): void {
  const model = models[entry.technique];
  const score = scores[entry.technique];
  if (!model || !score) return;
  const weight = model.written * entry.written + entry.learned;
  written[entry.technique] = (written[entry.technique] ?? 0) + entry.written * evidence.strength;
  score.total += weigh(evidence, entry, model);
  score.inTitle += (weight + model.title * entry.written) * evidence.inTitle;
  score.inClaim += (weight + model.claim * entry.written) * evidence.inClaim;
}

function weigh(
  { strength, inTitle, inClaim }: Evidence,
  entry: Entry,
  model: TechniqueModel,
): number {
  const { written, title, claim } = model;
  return (
    entry.written * (written * strength + title * inTitle + claim * inClaim) +
    entry.learned * strength
  );
}

import type { Evidence } from './evidence.ts';
import type { KeywordTable } from './keyword-table.ts';
import type { Model } from './model.ts';

/** All techniques' scores, in the model's order. */
export interface Scores {
  readonly total: Float64Array;
  /** What of it comes from the title, and from the authors' claims. */
  readonly inTitle: Float64Array;
  readonly inClaim: Float64Array;
}

export interface Scorer {
  readonly score: (evidence: readonly Evidence[]) => Scores;
  /** What one keyword brought to one technique. */
  readonly weigh: (evidence: Evidence, technique: number) => number;
}

/** Per entry four numbers side by side, as they are always read together. */
const STRIDE = 4;
const ANYWHERE = 0;
const TITLE = 1;
const CLAIM = 2;
const WRITTEN = 3;

export function createScorer(
  { techniques: models }: Pick<Model<string>, 'techniques'>,
  { heads, nexts, techniques, written, learned }: KeywordTable,
): Scorer {
  const own = Object.values(models);
  const biases = Float64Array.from(own, ({ bias }) => bias);
  const weights = new Float64Array(STRIDE * techniques.length);
  for (let entry = 0; entry < techniques.length; entry++) {
    const model = own[techniques[entry] ?? 0];
    const weight = written[entry] ?? 0;
    if (!model) continue;
    weights[STRIDE * entry + ANYWHERE] = weight * model.written + (learned[entry] ?? 0);
    weights[STRIDE * entry + TITLE] = weight * model.title;
    weights[STRIDE * entry + CLAIM] = weight * model.claim;
    weights[STRIDE * entry + WRITTEN] = weight;
  }
  const others = readOthers(models);

  return {
    score(evidence) {
      const total = biases.slice();
      const inTitle = new Float64Array(total.length);
      const inClaim = new Float64Array(total.length);
      const sums = new Float64Array(total.length);
      for (const each of evidence) {
        const { strength } = each;
        for (let entry = heads[each.keyword] ?? -1; entry >= 0; entry = nexts[entry] ?? -1) {
          const technique = techniques[entry] ?? 0;
          const at = STRIDE * entry;
          const anywhere = weights[at + ANYWHERE] ?? 0;
          addTo(total, technique, anywhere * strength);
          addTo(sums, technique, (weights[at + WRITTEN] ?? 0) * strength);
          if (each.inTitle > 0) {
            const more = weights[at + TITLE] ?? 0;
            addTo(total, technique, more * each.inTitle);
            addTo(inTitle, technique, (anywhere + more) * each.inTitle);
          }
          if (each.inClaim > 0) {
            const more = weights[at + CLAIM] ?? 0;
            addTo(total, technique, more * each.inClaim);
            addTo(inClaim, technique, (anywhere + more) * each.inClaim);
          }
        }
      }
      for (let at = 0; at < others.weights.length; at++) {
        const share = (others.weights[at] ?? 0) * (sums[others.from[at] ?? 0] ?? 0);
        addTo(total, others.to[at] ?? 0, share);
      }
      return { total, inTitle, inClaim };
    },
    weigh({ keyword, strength, inTitle, inClaim }, technique) {
      let entry = heads[keyword] ?? -1;
      while (entry >= 0 && techniques[entry] !== technique) entry = nexts[entry] ?? -1;
      const at = STRIDE * entry;
      return (
        (weights[at + ANYWHERE] ?? 0) * strength +
        (weights[at + TITLE] ?? 0) * inTitle +
        (weights[at + CLAIM] ?? 0) * inClaim
      );
    },
  };
}

interface Others {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weights: Float64Array;
}

/** What the written keywords of one technique add to another, as parallel lists. */
function readOthers(models: Model<string>['techniques']): Others {
  const numberOf = new Map(Object.keys(models).map((id, number) => [id, number]));
  const list = Object.values(models).flatMap(({ others }, to) =>
    Object.entries(others).map(([id, weight]) => ({ from: numberOf.get(id) ?? to, to, weight })),
  );
  return {
    from: Int32Array.from(list, ({ from }) => from),
    to: Int32Array.from(list, ({ to }) => to),
    weights: Float64Array.from(list, ({ weight }) => weight),
  };
}

function addTo(list: Float64Array, index: number, value: number): void {
  list[index] = (list[index] ?? 0) + value;
}

import type { Evidence } from './evidence.ts';
import type { KeywordTable } from './keyword-table.ts';
import type { Model } from './model.ts';

/** All techniques' scores, in the model's order. */
export interface Scores {
  readonly total: Float64Array;
  /** What of it comes from the title, from what the title names as a means, from the first claim. */
  readonly inTitle: Float64Array;
  readonly asMeans: Float64Array;
  readonly inClaim: Float64Array;
  /** How near the first telling keyword is to the abstract's beginning. */
  readonly early: Float64Array;
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

/** From this weight on a keyword tells of its technique by itself. */
const TELLING = 1.5;

export function createScorer(
  { techniques: models }: Pick<Model<string>, 'techniques'>,
  { heads, nexts, techniques, written, learned }: KeywordTable,
): Scorer {
  const own = Object.values(models);
  const biases = Float64Array.from(own, ({ bias }) => bias);
  const factors = {
    written: Float64Array.from(own, (model) => model.written),
    title: Float64Array.from(own, ({ title }) => title),
    claim: Float64Array.from(own, ({ claim }) => claim),
  };
  const weights = new Float64Array(STRIDE * techniques.length);
  for (let entry = 0; entry < techniques.length; entry++) {
    const technique = techniques[entry] ?? 0;
    const weight = written[entry] ?? 0;
    const at = STRIDE * entry;
    weights[at + ANYWHERE] = weight * (factors.written[technique] ?? 0) + (learned[entry] ?? 0);
    weights[at + TITLE] = weight * (factors.title[technique] ?? 0);
    weights[at + CLAIM] = weight * (factors.claim[technique] ?? 0);
    weights[at + WRITTEN] = weight;
  }
  const others = readOthers(models);

  return {
    score(evidence) {
      const total = biases.slice();
      const inTitle = new Float64Array(total.length);
      const asMeans = new Float64Array(total.length);
      const inClaim = new Float64Array(total.length);
      const early = new Float64Array(total.length);
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
            addTo(asMeans, technique, (anywhere + more) * each.asMeans);
          }
          if (each.inClaim > 0) {
            const more = weights[at + CLAIM] ?? 0;
            addTo(total, technique, more * each.inClaim);
            addTo(inClaim, technique, (anywhere + more) * each.inClaim);
          }
          if (anywhere >= TELLING && each.early > (early[technique] ?? 0)) {
            early[technique] = each.early;
          }
        }
      }
      for (let at = 0; at < others.weights.length; at++) {
        const share = (others.weights[at] ?? 0) * (sums[others.from[at] ?? 0] ?? 0);
        addTo(total, others.to[at] ?? 0, share);
      }
      return { total, inTitle, asMeans, inClaim, early };
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
  const ids = Object.keys(models);
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const from: number[] = [];
  const to: number[] = [];
  const weights: number[] = [];
  for (let technique = 0; technique < ids.length; technique++) {
    const others = models[ids[technique] ?? '']?.others ?? {};
    for (const id in others) {
      const other = numberOf.get(id);
      if (other === undefined) continue;
      from.push(other);
      to.push(technique);
      weights.push(others[id] ?? 0);
    }
  }
  return {
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    weights: Float64Array.from(weights),
  };
}

function addTo(list: Float64Array, index: number, value: number): void {
  list[index] = (list[index] ?? 0) + value;
}

import type { Evidence } from './evidence.ts';
import type { KeywordTable } from './keyword-table.ts';
import type { Model } from './model.ts';

/** All techniques' scores, in the model's order. Hold until the scorer's next call. */
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
  readonly score: (evidence: Evidence) => Scores;
  /** What the keyword at a place of the evidence brought to one technique. */
  readonly weigh: (evidence: Evidence, at: number, technique: number) => number;
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
  const weights = new Float64Array(STRIDE * techniques.length);
  for (let entry = 0; entry < techniques.length; entry++) {
    const model = own[techniques[entry] ?? 0];
    if (model === undefined) continue;
    const weight = written[entry] ?? 0;
    const at = STRIDE * entry;
    weights[at + ANYWHERE] = weight * model.written + (learned[entry] ?? 0);
    weights[at + TITLE] = weight * model.title;
    weights[at + CLAIM] = weight * model.claim;
    weights[at + WRITTEN] = weight;
  }
  const others = listOthers(models);
  const createList = (): Float64Array => new Float64Array(own.length);
  const total = createList();
  const sums = createList();
  const inTitle = createList();
  const asMeans = createList();
  const inClaim = createList();
  const early = createList();
  const scores = { total, inTitle, asMeans, inClaim, early };

  const add = (evidence: Evidence, at: number): void => {
    const strength = evidence.strength[at] ?? 0;
    const titled = evidence.inTitle[at] ?? 0;
    const claimed = evidence.inClaim[at] ?? 0;
    const nearness = evidence.early[at] ?? 0;
    let entry = heads[evidence.keywords[at] ?? 0] ?? -1;
    for (; entry >= 0; entry = nexts[entry] ?? -1) {
      const technique = techniques[entry] ?? 0;
      const from = STRIDE * entry;
      const anywhere = weights[from + ANYWHERE] ?? 0;
      addTo(total, technique, anywhere * strength);
      addTo(sums, technique, (weights[from + WRITTEN] ?? 0) * strength);
      if (titled > 0) {
        const more = weights[from + TITLE] ?? 0;
        addTo(total, technique, more * titled);
        addTo(inTitle, technique, (anywhere + more) * titled);
        addTo(asMeans, technique, (anywhere + more) * (evidence.asMeans[at] ?? 0));
      }
      if (claimed > 0) {
        const more = weights[from + CLAIM] ?? 0;
        addTo(total, technique, more * claimed);
        addTo(inClaim, technique, (anywhere + more) * claimed);
      }
      if (anywhere >= TELLING && nearness > (early[technique] ?? 0)) early[technique] = nearness;
    }
  };

  return {
    score(evidence) {
      total.set(biases);
      for (const list of [sums, inTitle, asMeans, inClaim, early]) list.fill(0);
      for (let at = 0; at < evidence.count; at++) add(evidence, at);
      for (const { from, to, weight } of others) addTo(total, to, weight * (sums[from] ?? 0));
      return scores;
    },
    weigh(evidence, at, technique) {
      let entry = heads[evidence.keywords[at] ?? 0] ?? -1;
      while (entry >= 0 && techniques[entry] !== technique) entry = nexts[entry] ?? -1;
      const from = STRIDE * entry;
      return (
        (weights[from + ANYWHERE] ?? 0) * (evidence.strength[at] ?? 0) +
        (weights[from + TITLE] ?? 0) * (evidence.inTitle[at] ?? 0) +
        (weights[from + CLAIM] ?? 0) * (evidence.inClaim[at] ?? 0)
      );
    },
  };
}

interface Other {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** What the written keywords of one technique add to another. */
function listOthers(models: Model<string>['techniques']): readonly Other[] {
  const numbers = new Map(Object.keys(models).map((id, number) => [id, number]));
  const list: Other[] = [];
  for (const [id, to] of numbers) {
    const others = models[id]?.others;
    // Not by Object.entries: for all models that took six times as long, a twentieth of the loading.
    for (const other in others) {
      const from = numbers.get(other);
      if (from !== undefined) list.push({ from, to, weight: others[other] ?? 0 });
    }
  }
  return list;
}

function addTo(list: Float64Array, index: number, value: number): void {
  list[index] = (list[index] ?? 0) + value;
}

import type { Evidence } from './evidence.ts';
import type { KeywordTable } from './keyword-table.ts';
import type { Model } from './model.ts';
import { TECHNIQUES } from './taxonomy.ts';

/** All techniques' scores, in the order of `TECHNIQUES`. */
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

export function createScorer(
  { techniques: models }: Pick<Model, 'techniques'>,
  { heads, nexts, techniques, written, learned }: KeywordTable,
): Scorer {
  const own = TECHNIQUES.map(({ id }) => models[id]);
  const biases = Float64Array.from(own, ({ bias }) => bias);
  // Per entry: what the keyword adds wherever it stands, and more in the title and in claims.
  const scale = (part: 'written' | 'title' | 'claim'): Float64Array =>
    written.map((weight, entry) => weight * (own[techniques[entry] ?? 0]?.[part] ?? 0));
  const anywhere = scale('written').map((weight, entry) => weight + (learned[entry] ?? 0));
  const title = scale('title');
  const claim = scale('claim');
  const numberOf = new Map<string, number>(TECHNIQUES.map(({ id }, number) => [id, number]));
  const others = own.map((model) =>
    Object.entries(model.others).map(([id, weight]) => ({ from: numberOf.get(id) ?? -1, weight })),
  );

  return {
    score(evidence) {
      const total = biases.slice();
      const inTitle = new Float64Array(total.length);
      const inClaim = new Float64Array(total.length);
      const sums = new Float64Array(total.length);
      for (const each of evidence) {
        for (let entry = heads[each.keyword] ?? -1; entry >= 0; entry = nexts[entry] ?? -1) {
          const technique = techniques[entry] ?? 0;
          const weight = anywhere[entry] ?? 0;
          const ofTitle = (title[entry] ?? 0) * each.inTitle;
          const ofClaim = (claim[entry] ?? 0) * each.inClaim;
          addTo(total, technique, weight * each.strength + ofTitle + ofClaim);
          addTo(inTitle, technique, weight * each.inTitle + ofTitle);
          addTo(inClaim, technique, weight * each.inClaim + ofClaim);
          addTo(sums, technique, (written[entry] ?? 0) * each.strength);
        }
      }
      for (const [technique, list] of others.entries()) {
        for (const { from, weight } of list) addTo(total, technique, weight * (sums[from] ?? 0));
      }
      return { total, inTitle, inClaim };
    },
    weigh({ keyword, strength, inTitle, inClaim }, technique) {
      let entry = heads[keyword] ?? -1;
      while (entry >= 0 && techniques[entry] !== technique) entry = nexts[entry] ?? -1;
      if (entry < 0) return 0;
      return (
        (anywhere[entry] ?? 0) * strength +
        (title[entry] ?? 0) * inTitle +
        (claim[entry] ?? 0) * inClaim
      );
    },
  };
}

function addTo(list: Float64Array, index: number, value: number): void {
  list[index] = (list[index] ?? 0) + value;
}

import type { Evidence } from '../../utils/techniques/evidence.ts';
import { readKeywordTable } from '../../utils/techniques/keyword-table.ts';
import type { KeywordLists, Model } from '../../utils/techniques/model.ts';
import { createScorer } from '../../utils/techniques/score.ts';
import { TECHNIQUES } from '../../utils/techniques/taxonomy.ts';
import type { GoldPaper } from './gold.ts';
import type { SampleSet } from './samples.ts';

/** How much likelier (as a logarithm) a written keyword must make the labels to be worth its place. */
const LEAST_WORTH = 0.2;

/** About how much lower a technique's threshold is for a title alone. */
const TITLE_LIFT = 2.5;

/** The written keywords without which `model` would tell less of the papers whose `use` is not 0. */
export function pruneWritten(set: SampleSet, model: Model, use: Float64Array): KeywordLists {
  const worth = measureWorth(set, model, use);
  return Object.fromEntries(
    TECHNIQUES.map(({ id }, technique) => [
      id,
      Object.fromEntries(
        Object.entries(set.written[id] ?? {}).map(([weight, list]) => [
          weight,
          list.filter((keyword) => worth[technique]![set.numbers.get(keyword)!]! >= LEAST_WORTH),
        ]),
      ),
    ]),
  );
}

/** Per technique and keyword: how much less likely the labels were without it. */
function measureWorth(
  { samples, keywords, numbers }: SampleSet,
  model: Model,
  use: Float64Array,
): readonly Float64Array[] {
  const table = readKeywordTable(model, numbers);
  const { score, weigh } = createScorer(model, table);
  const worth = TECHNIQUES.map(() => new Float64Array(keywords.length));
  const add = (paper: GoldPaper, evidence: Evidence, lift: number): void => {
    const { total } = score(evidence);
    for (const [at, keyword] of evidence.keywords.entries()) {
      for (let entry = table.heads[keyword]!; entry >= 0; entry = table.nexts[entry]!) {
        const technique = table.techniques[entry]!;
        const { id } = TECHNIQUES[technique]!;
        if (paper.optional.includes(id)) continue;
        const sign = paper.labels.includes(id) ? 1 : -1;
        const margin = total[technique]! + lift;
        const without = margin - weigh(evidence, at, technique);
        worth[technique]![keyword]! += loss(sign * without) - loss(sign * margin);
      }
    }
  };
  for (const [row, { paper, evidence, titleEvidence }] of samples.entries()) {
    if (use[row] === 0) continue;
    add(paper, evidence, 0);
    add(paper, titleEvidence, TITLE_LIFT);
  }
  return worth;
}

function loss(margin: number): number {
  return Math.log1p(Math.exp(-margin));
}

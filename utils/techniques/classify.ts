import { createDecider } from './decide.ts';
import { createReader } from './evidence.ts';
import type { PaperText } from './evidence.ts';
import { explain } from './explain.ts';
import type { KeywordHit } from './explain.ts';
import { readKeywordTable } from './keyword-table.ts';
import { createMatcher } from './matcher.ts';
import shippedModel from './model.json' with { type: 'json' };
import type { Model } from './model.ts';
import { createScorer } from './score.ts';
import type { TechniqueId } from './taxonomy.ts';

export interface TechniqueFinding<Id extends string = TechniqueId> {
  readonly id: Id;
  /** How sure the model is, 0 to 1. */
  readonly score: number;
  /** The keywords that spoke for it, strongest first; worked out when read. */
  readonly keywords: readonly KeywordHit[];
}

export type Classifier<Id extends string = TechniqueId> = (
  paper: PaperText,
) => readonly TechniqueFinding<Id>[];

/** Makes a classifier from a model; building its matcher is the costly part. */
export function createClassifier<Id extends string>(model: Model<Id>): Classifier<Id> {
  const table = readKeywordTable(model);
  const { keywords } = table;
  const { claim, aside, means } = model.cues;
  const find = createMatcher([...keywords, ...claim, ...aside, ...means]);
  const claimFrom = keywords.length;
  const asideFrom = claimFrom + claim.length;
  const meansFrom = asideFrom + aside.length;
  const read = createReader(find, model.zones, { claimFrom, asideFrom, meansFrom });
  const { score, weigh } = createScorer(model, table);
  const decide = createDecider(model);
  return (paper) => {
    const titleOnly = !paper.abstract?.trim();
    return decide(score(read(paper)), titleOnly).map(({ id, technique, confidence }) => ({
      id,
      score: confidence,
      // Asked for when somebody wants to know why: costs nothing for all other badges.
      get keywords() {
        const evidence = read(paper);
        return explain(paper, evidence, (at) => weigh(evidence, at, technique), keywords, find);
      },
    }));
  };
}

let shipped: Classifier | undefined;

/** The techniques of a paper, the one it is most about first; empty rather than guessed. */
export const classify: Classifier = (paper) => {
  shipped ??= createClassifier<TechniqueId>(shippedModel);
  return shipped(paper);
};

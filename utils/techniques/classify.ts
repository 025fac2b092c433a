import { decide } from './decide.ts';
import { createReader, type PaperText } from './evidence.ts';
import { explain, type KeywordHit } from './explain.ts';
import { readKeywordTable } from './keyword-table.ts';
import shippedModel from './model.json' with { type: 'json' };
import type { Model } from './model.ts';
import { createScorer } from './score.ts';
import type { TechniqueId } from './taxonomy.ts';

export type { PaperText } from './evidence.ts';
export type { KeywordHit, KeywordSpan } from './explain.ts';

export interface TechniqueFinding {
  readonly id: TechniqueId;
  /** How sure the model is, 0 to 1. */
  readonly score: number;
  /** The keywords that spoke for it, strongest first; worked out when read. */
  readonly keywords: readonly KeywordHit[];
}

export type Classifier = (paper: PaperText) => readonly TechniqueFinding[];

/** Makes a classifier from a model; building its matcher is the costly part. */
export function createClassifier(model: Model): Classifier {
  const table = readKeywordTable(model);
  const { keywords } = table;
  const read = createReader(keywords, model.zones, model.cues);
  const { score, weigh } = createScorer(model, table);
  return (paper) => {
    const reading = read(paper);
    const titleOnly = (paper.abstract ?? '').trim() === '';
    return decide(model, score(reading.evidence), titleOnly).map(
      ({ id, technique, confidence }) => ({
        id,
        score: confidence,
        // Asked for when somebody wants to know why: costs nothing for all other badges.
        get keywords() {
          return explain(reading, keywords, (evidence) => weigh(evidence, technique));
        },
      }),
    );
  };
}

let shipped: Classifier | undefined;

/** The techniques of a paper, the one it is most about first; empty rather than guessed. */
export const classify: Classifier = (paper) => {
  shipped ??= createClassifier(shippedModel);
  return shipped(paper);
};

import { decide } from './decide.ts';
import { createEvidenceReader, type KeywordSpan, type PaperText } from './evidence.ts';
import { readKeywordTable } from './keyword-table.ts';
import shippedModel from './model.json' with { type: 'json' };
import type { Model } from './model.ts';
import { createScorer } from './score.ts';
import type { TechniqueId } from './taxonomy.ts';

export type { KeywordSpan, PaperText } from './evidence.ts';

export interface KeywordHit {
  readonly keyword: string;
  readonly count: number;
  /** What it brought to the score, its places and repetitions included. */
  readonly weight: number;
  readonly spans: readonly KeywordSpan[];
}

export interface TechniqueFinding {
  readonly id: TechniqueId;
  /** How sure the model is, 0 to 1. */
  readonly score: number;
  /** The keywords that spoke for it, strongest first. */
  readonly keywords: readonly KeywordHit[];
}

export type Classifier = (paper: PaperText) => readonly TechniqueFinding[];

/** Makes a classifier from a model; building its matcher is the costly part. */
export function createClassifier(model: Model): Classifier {
  const table = readKeywordTable(model);
  const keywords = [...table.keys()];
  const read = createEvidenceReader(keywords, model.zones, model.cues);
  const { score, weigh } = createScorer(model, table, keywords);
  return (paper) => {
    const evidence = read(paper);
    const titleOnly = (paper.abstract ?? '').trim() === '';
    return decide(model, score(evidence), titleOnly).map(({ id, technique, confidence }) => ({
      id,
      score: confidence,
      keywords: evidence
        .map((each) => ({
          keyword: keywords[each.keyword] ?? '',
          count: each.spans.length,
          weight: weigh(each, technique),
          spans: each.spans,
        }))
        .filter(({ weight }) => weight > 0)
        .toSorted((a, b) => b.weight - a.weight),
    }));
  };
}

let shipped: Classifier | undefined;

/** The techniques of a paper, the one it is most about first; empty rather than guessed. */
export const classify: Classifier = (paper) => {
  shipped ??= createClassifier(shippedModel);
  return shipped(paper);
};

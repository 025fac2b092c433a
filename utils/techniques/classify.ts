import { createMatcher, type Match } from './matcher.ts';
import shippedModel from './model.json' with { type: 'json' };
import type { Model, Zone } from './model.ts';
import { TECHNIQUES, type TechniqueId } from './taxonomy.ts';
import { readZones } from './zones.ts';

export interface PaperText {
  readonly title: string;
  readonly abstract?: string | undefined;
  /** The site's own keywords, where the page has them. */
  readonly siteKeywords?: readonly string[];
}

export interface KeywordSpan {
  readonly field: 'title' | 'abstract';
  /** UTF-16 offsets into the given text. */
  readonly start: number;
  readonly end: number;
}

export interface KeywordHit {
  readonly keyword: string;
  readonly count: number;
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

interface Evidence {
  /** What is still missing to full strength: 1 before the first mention, towards 0 with each. */
  missing: number;
  readonly spans: KeywordSpan[];
}

/** Makes a classifier from a model; building its matcher is the costly part. */
export function createClassifier(model: Model): Classifier {
  const keywords = Object.keys(model.keywords);
  const { claim, aside } = model.cues;
  const asideFrom = keywords.length + claim.length;
  const match = createMatcher([...keywords, ...claim, ...aside]);
  const isClaim = (index: number): boolean => index >= keywords.length && index < asideFrom;
  const isAside = (index: number): boolean => index >= asideFrom;

  return ({ title, abstract = '' }) => {
    const found = new Map<string, Evidence>();
    const collect = (
      field: KeywordSpan['field'],
      matches: readonly Match[],
      zones: readonly Zone[],
    ) => {
      for (const [index, { keyword, start, end }] of matches.entries()) {
        const name = keywords[keyword];
        if (name === undefined) continue;
        let evidence = found.get(name);
        if (!evidence) found.set(name, (evidence = { missing: 1, spans: [] }));
        evidence.missing *= 1 - model.zones[zones[index] ?? 'title'];
        evidence.spans.push({ field, start, end });
      }
    };
    collect('title', match(title), []);
    const matches = match(abstract);
    collect('abstract', matches, readZones(matches, isClaim, isAside));
    return decide(model, found, abstract.trim() === '');
  };
}

function decide(
  model: Model,
  found: ReadonlyMap<string, Evidence>,
  titleOnly: boolean,
): readonly TechniqueFinding[] {
  const hits = new Map<TechniqueId, KeywordHit[]>();
  for (const [keyword, { missing, spans }] of found) {
    for (const [id, full] of Object.entries(model.keywords[keyword] ?? {})) {
      const technique = id as TechniqueId;
      const list = hits.get(technique);
      const hit = { keyword, count: spans.length, weight: full * (1 - missing), spans };
      if (list) list.push(hit);
      else hits.set(technique, [hit]);
    }
  }
  const findings: { finding: TechniqueFinding; order: number }[] = [];
  for (const { id } of TECHNIQUES) {
    const { bias, threshold, titleThreshold, prominence } = model.techniques[id];
    const own = hits.get(id) ?? [];
    const sum = own.reduce((total, { weight }) => total + weight, bias);
    if (own.length === 0 || sum < (titleOnly ? titleThreshold : threshold)) continue;
    findings.push({
      finding: {
        id,
        score: 1 / (1 + Math.exp(-sum)),
        keywords: own.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight),
      },
      order: sum + prominence,
    });
  }
  return findings.toSorted((a, b) => b.order - a.order).map(({ finding }) => finding);
}

let shipped: Classifier | undefined;

/** The techniques of a paper, the one it is most about first; empty rather than guessed. */
export const classify: Classifier = (paper) => {
  shipped ??= createClassifier(shippedModel);
  return shipped(paper);
};

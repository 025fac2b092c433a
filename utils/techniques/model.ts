import type { TechniqueId } from './taxonomy.ts';

/** Where in a paper a keyword stands; each place counts differently. */
export type Zone = 'title' | 'opening' | 'claim' | 'rest' | 'aside';

export interface TechniqueModel {
  /** What the score starts from, before any keyword is seen. */
  readonly bias: number;
  /** The score from which the technique is named. */
  readonly threshold: number;
  /** The same where only a title is known. */
  readonly titleThreshold: number;
  /** Added for the order of badges only: how often a paper is about this before all else. */
  readonly prominence: number;
}

export type KeywordWeights = Partial<Readonly<Record<TechniqueId, number>>>;

/** The keyword model as data: all that decides is legible here. */
export interface Model {
  /** How much of a keyword's weight one mention in this place brings, 0 to 1. */
  readonly zones: Readonly<Record<Zone, number>>;
  /** Phrases that open the authors' own claim ("we propose"), and asides ("compared with"). */
  readonly cues: { readonly claim: readonly string[]; readonly aside: readonly string[] };
  readonly techniques: Readonly<Record<TechniqueId, TechniqueModel>>;
  /** An upper-case letter in a keyword asks for just this spelling; else case does not matter. */
  readonly keywords: Readonly<Record<string, KeywordWeights>>;
}

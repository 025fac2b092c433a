import type { TechniqueId } from './taxonomy.ts';

/** Where in a paper a keyword stands; each place counts differently. */
export type Zone = 'title' | 'means' | 'opening' | 'claim' | 'further' | 'rest' | 'aside' | 'site';

/** How much of a keyword's weight one mention in a place brings, 0 to 1. */
export type ZoneWeights = Readonly<Record<Zone, number>>;

/** Phrases that say what the words near them are. */
export interface Cues {
  /** Open the authors' own claim: "we propose". */
  readonly claim: readonly string[];
  /** Open an aside: "compared with". */
  readonly aside: readonly string[];
  /** After these a title names its means: "… via reinforcement learning". */
  readonly means: readonly string[];
}

/** How one technique's score is put together. */
export interface TechniqueModel {
  /** What the score starts from, before any keyword is seen. */
  readonly bias: number;
  /** What the written keywords' sum counts, and what its share from title and claims adds. */
  readonly written: number;
  readonly title: number;
  readonly claim: number;
  /** What the written keywords of other techniques add or take. */
  readonly others: Readonly<Record<string, number>>;
  /** The score from which the technique is named. */
  readonly threshold: number;
  /** The same where only a title is known. */
  readonly titleThreshold: number;
  /** Added for the order of badges only: how often a paper is about this before all else. */
  readonly prominence: number;
  readonly order: OrderWeights;
}

/** What counts for a technique in the order of badges, and how much. */
export interface OrderWeights {
  readonly score: number;
  readonly title: number;
  /** Named in the title as a means only. */
  readonly means: number;
  /** Named in the first sentence that claims something. */
  readonly claim: number;
  /** Named soon after the abstract's beginning. */
  readonly early: number;
}

/** Keywords by technique and weight, as in `{"3d": {"2.5": ["point cloud", "mesh"]}}`. */
export type KeywordLists = Readonly<
  Record<string, Readonly<Record<string, readonly string[]>> | undefined>
>;

/** The keyword model as data: all that decides is legible here. It may know other techniques than ours. */
export interface Model<Id extends string = TechniqueId> {
  readonly zones: ZoneWeights;
  readonly cues: Cues;
  readonly techniques: Readonly<Record<Id, TechniqueModel>>;
  /**
   * Keywords chosen by hand. An upper-case letter asks for just this spelling; else case, hyphens
   * and plurals do not matter.
   */
  readonly written: KeywordLists;
  /** Keywords, or corrections to written ones, learned from labelled papers. */
  readonly learned: KeywordLists;
}

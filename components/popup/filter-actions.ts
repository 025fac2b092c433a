import type { Filter } from '../../utils/filters/filters.ts';

/** What the popup does with filters; each rejects when it was not done. */
export interface FilterActions {
  /** A new filter stands last. */
  readonly put: (filter: Filter) => Promise<void>;
  /** Brings a filter back to its place. */
  readonly restore: (filter: Filter, at: number) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly move: (id: string, to: number) => Promise<void>;
  /** Puts these in the place of all filters, which are those `before`. */
  readonly replace: (filters: readonly Filter[], before: readonly Filter[]) => Promise<void>;
  /** Lets the browser save the filters' text. */
  readonly export: (text: string) => Promise<void>;
  readonly pause: () => Promise<void>;
  readonly endPause: () => Promise<void>;
  /** Asks for `matches` of a query that is being written. */
  readonly count: (query: string) => void;
}

/** How many papers of the page each query matches, as far as the page has answered. */
export type Matches = ReadonlyMap<string, number>;

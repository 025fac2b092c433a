import type { Follow, FollowTarget, NewFollow } from '../../utils/follows/follows.ts';

/** What the popup does with follows; each rejects when it was not done. */
export interface FollowActions {
  readonly add: (follow: NewFollow) => Promise<void>;
  readonly remove: (follow: Follow) => Promise<void>;
  /** Brings back a follow as it was, to its place. */
  readonly restore: (follow: Follow, at: number) => Promise<void>;
  /** Puts another in a follow's place. */
  readonly replace: (follow: Follow, by: NewFollow) => Promise<void>;
  /** Has something suggested no more, or again. */
  readonly decline: (target: FollowTarget, isDeclined: boolean) => Promise<void>;
  /** Asks how many papers of the page match a query that is being written. */
  readonly count: (query: string) => void;
}

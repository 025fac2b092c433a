import type { Day } from '../../utils/day.ts';
import type { PaperId } from '../../utils/paper.ts';
import type { SeenPaper } from '../../utils/seen/seen-paper.ts';
import type { SeenSummary } from '../../utils/seen/summarise.ts';

/** What is remembered, as far as the background has answered. */
export type SeenView = SeenSummary | 'asking' | 'failed';

/** Each rejects when it was not done; forgetting answers what undo brings back. */
export interface SeenActions {
  readonly forgetDay: (day: Day) => Promise<readonly SeenPaper[]>;
  readonly forgetPage: (ids: readonly PaperId[]) => Promise<readonly SeenPaper[]>;
  readonly forgetAll: () => Promise<void>;
  readonly restore: (papers: readonly SeenPaper[]) => Promise<void>;
}

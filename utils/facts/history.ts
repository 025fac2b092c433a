import type { PreparedFacts } from '../query/prepare-facts.ts';
import type { PaperState } from '../query/query.ts';
import type { SeenPaper } from '../seen/seen-paper.ts';

/** What the user has done with a paper before. */
export interface History {
  readonly saved: boolean;
  /** At any time of this visit: what was spared then is not taken out of sight under the user's eyes. */
  readonly wasSaved?: boolean;
  /** As of earlier visits. */
  readonly seen?: SeenPaper | undefined;
}

export type PaperStates = Readonly<Record<PaperState, boolean>>;

/** What queries may ask of it. */
export const statesOf = ({ saved, seen }: History, followed: boolean): PaperStates => ({
  saved,
  followed,
  seen: seen !== undefined,
  new: seen === undefined,
  opened: seen?.opened !== undefined,
});

/** A paper's facts with what the user has done with it. */
export const withStates = (facts: PreparedFacts, states: PaperStates): PreparedFacts => ({
  ...facts,
  is: (state) => states[state],
});

import type { CodeMarker } from '../utils/code/code-marker.ts';
import type { FilterAction } from '../utils/filters/filters.ts';
import type { Follow, NewFollow } from '../utils/follows/follows.ts';
import type { Paper } from '../utils/paper.ts';
import type { TechniqueFinding } from '../utils/techniques/classify.ts';
import type { TechniqueId } from '../utils/techniques/taxonomy.ts';

/** All that one card's strip and its why panel show. */
export interface StripView {
  readonly paper: Paper;
  /** Best first; those of groups that the user does not want to see are left out. */
  readonly findings: readonly TechniqueFinding[];
  /** How many badges stand before "+n". */
  readonly badges: number;
  readonly code: CodeMarker;
  readonly selected: ReadonlySet<TechniqueId>;
  readonly saved: boolean;
  /** The paper was just taken out of the library. */
  readonly undo: boolean;
  readonly failed: boolean;
  /** Which of the user's follows the paper meets. */
  readonly followed: readonly Follow[];
  readonly rule?: { readonly text: string; readonly action: FilterAction };
  readonly follows: readonly Follow[];
  readonly muted: ReadonlySet<TechniqueId>;
  /** Badges narrow the page only where there is a list. */
  readonly narrows: boolean;
}

export interface StripActions {
  readonly toggleSaved: () => void;
  readonly undoRemove: () => void;
  readonly toggleTechnique: (id: TechniqueId) => void;
  readonly toggleFollow: (follow: NewFollow) => void;
  readonly toggleMute: (id: TechniqueId) => void;
}

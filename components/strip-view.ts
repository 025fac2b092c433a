import type { CodeMarker } from '../utils/code/code-marker.ts';
import type { FilterAction } from '../utils/filters/filters.ts';
import type { Follow, NewFollow } from '../utils/follows/follows.ts';
import type { PaperEdit } from '../utils/library/edit-paper.ts';
import type { Filing } from '../utils/library/filing.ts';
import type { Outcome } from '../utils/overlay/outcome.ts';
import type { TechniqueReader } from '../utils/overlay/technique-reader.ts';
import type { Paper } from '../utils/paper.ts';
import type { AnyTechniqueId } from '../utils/techniques/own-id.ts';
import type { CorrectedFinding } from '../utils/user-techniques/corrections.ts';

/** All that one card's why panel shows. */
export interface PanelView extends StripView {
  readonly follows: readonly Follow[];
  /** The user wants to see it, whatever filters say. */
  readonly exempt: boolean;
  /** The queries of the filters that hide. */
  readonly muted: ReadonlySet<string>;
}

/** All that one card's strip shows, and what its why panel shows with it. */
export interface StripView {
  readonly paper: Paper;
  /** Best first. */
  readonly findings: readonly CorrectedFinding[];
  /** Groups of techniques that get no badge. */
  readonly hiddenGroups: readonly string[];
  /** What the user says it is not about. */
  readonly denied: readonly AnyTechniqueId[];
  /** How many badges stand before "+n". */
  readonly badges: number;
  readonly code: CodeMarker;
  readonly selected: ReadonlySet<AnyTechniqueId>;
  readonly saved: boolean;
  readonly outcome: Outcome | undefined;
  /** What became of the paper on an earlier visit, where that is to be said. */
  readonly before: 'seen' | 'opened' | undefined;
  /** Which of the user's follows the paper meets. */
  readonly followed: readonly Follow[];
  /** `filter` is the id of the filter that it is; the setting for seen papers is none. */
  readonly rule?: {
    readonly text: string;
    /** None while the user has asked to see what it dims. */
    readonly action: FilterAction | undefined;
    readonly filter: string | undefined;
  };
  readonly techniques: Pick<TechniqueReader, 'name' | 'all' | 'movedBy'>;
  /** Badges narrow the page only where there is a list. */
  readonly narrows: boolean;
}

export interface StripActions {
  readonly toggleSaved: () => void;
  readonly save: () => void;
  /** The answer to a save is yet to come. */
  readonly isSaving: () => boolean;
  /** How it stands in the library; `undefined` if it is not there. */
  readonly readFiling: () => Promise<Filing | undefined>;
  /** Changes how it stands there, and saves it before if need be. */
  readonly file: (edit: PaperEdit) => Promise<Filing | undefined>;
  readonly toggleTechnique: (id: AnyTechniqueId) => void;
  readonly toggleFollow: (follow: NewFollow) => void;
  /** Hides what the query finds, which is called so, or no longer. */
  readonly toggleMute: (query: string, name: string) => void;
  /** Shows a filter in a page of its own, to be changed. */
  readonly editFilter: (id: string) => void;
  readonly pauseFilters: () => void;
  /** Keeps filters from hiding or dimming the paper, or no longer. */
  readonly exempt: (isExempt: boolean) => void;
  /** The user's word on a technique of this paper. */
  readonly correct: (id: AnyTechniqueId, verdict: 'not' | 'is') => void;
  readonly undoCorrection: (id: AnyTechniqueId) => void;
}

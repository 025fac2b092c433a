import type { CodeState } from '../../../utils/code/code-state.ts';
import type { SelectionPart } from '../../../utils/facets/selection-parts.ts';
import type { Selection, Side } from '../../../utils/facets/selection.ts';
import type { FilterAction } from '../../../utils/filters/filters.ts';
import type { News } from '../../../utils/overlay/find-news.ts';
import type { SortOrder } from '../../../utils/overlay/sort-papers.ts';
import type { QueryReading } from '../../../utils/query/query.ts';
import type { AnyTechniqueId, OwnTechniqueName } from '../../../utils/techniques/own-id.ts';
import type { CodeFacet, TechniqueFacet } from './facet-view.ts';
import type { PictureView } from './picture-view.ts';

type NewsView = Omit<News, 'since'> & { readonly daysAgo: number };

export interface BarView {
  readonly papers: number;
  readonly hidden: number;
  /** Not those that are hidden, and dimmed because the user asked to see them. */
  readonly dimmed: number;
  /** The filters that hide papers, and how many each. */
  readonly hiding: () => readonly { readonly text: string; readonly papers: number }[];
  /** Cards that filters would hide or dim and that are shown because the user asked. */
  readonly revealed: number;
  /** What is new among the papers that are shown, where any of them was seen before. */
  readonly news: NewsView | undefined;
  readonly selection: Selection;
  readonly own: readonly OwnTechniqueName[];
  readonly nameTechnique: (id: AnyTechniqueId) => string;
  /** What became of the query that was to be kept as a filter, what was muted or cleared, or that no filter is at work. */
  readonly notice:
    | 'filter-saved'
    | 'filter-failed'
    | 'paused'
    | 'cleared'
    | { readonly muted: string }
    | undefined;
  /** Undefined where the cards' layout cannot be ordered safely. */
  readonly order: SortOrder | undefined;
  /** What only open panels show is worked out when they ask. */
  readonly techniques: () => readonly TechniqueFacet[];
  readonly code: () => readonly CodeFacet[];
  readonly picture: () => PictureView;
}

interface SearchAnswer {
  /** How the query was read. */
  readonly reading: QueryReading;
  /** What the page is narrowed to by now. */
  readonly applied: string;
}

export interface BarActions {
  readonly showHidden: () => void;
  readonly hideAgain: () => void;
  readonly openLibrary: () => void;
  readonly pauseFilters: () => void;
  readonly endPause: () => void;
  readonly sort: (order: SortOrder) => void;
  readonly pickTechnique: (id: AnyTechniqueId, side: Side) => void;
  readonly pickCode: (state: CodeState, side: Side) => void;
  /** Only papers whose code is there, or no longer only these. */
  readonly onlyWithCode: (isOn: boolean) => void;
  /** Narrows the page to a query, or no longer. */
  readonly search: (text: string) => SearchAnswer;
  /** The user is about to write a query. */
  readonly prepareSearch: () => void;
  readonly takeBack: (part: SelectionPart) => void;
  readonly clear: () => void;
  /** Keeps the query as a filter, which then does what the page's narrowing did. */
  readonly saveFilter: (action: FilterAction) => void;
  /** Takes back what the notice tells. */
  readonly undoFilter: () => void;
}

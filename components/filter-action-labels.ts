import type { FilterAction } from '../utils/filters/filters.ts';

/** What becomes of a card that a filter matches, as messages. */
export const FILTER_ACTION_LABELS = {
  hide: 'filters.hide',
  dim: 'filters.dim',
  highlight: 'filters.highlight',
} as const satisfies Record<FilterAction, string>;

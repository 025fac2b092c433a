import type { PageKindName } from '../utils/site/page-kind.ts';

/** The message that names a kind of page. */
export const KIND_LABELS = {
  daily: 'kind.daily',
  week: 'kind.week',
  month: 'kind.month',
  trending: 'kind.trending',
  search: 'kind.search',
  paper: 'kind.paper',
  other: 'kind.other',
} as const satisfies Record<PageKindName | 'other', string>;

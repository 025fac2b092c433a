import type { Query } from '../query/query.ts';
import type { SeenLook } from '../settings/settings.ts';
import type { FiltersDocument } from './filters.ts';

/** The id of the filter that stands for the setting. */
export const SEEN_RULE = 'setting:seen';

const QUERY = 'is:seen';

/** The user's filters, and last the one that the setting for seen papers stands for. */
export function withSeenFilter(document: FiltersDocument, look: SeenLook): FiltersDocument {
  if (look !== 'dim' && look !== 'hide') return document;
  const filter = { id: SEEN_RULE, query: QUERY, action: look, enabled: true };
  return { ...document, filters: [...document.filters, filter] };
}

/** Its query, which no parser need read. */
export const findSeenQuery = (text: string): Query | undefined =>
  text === QUERY ? { type: 'is', state: 'seen' } : undefined;

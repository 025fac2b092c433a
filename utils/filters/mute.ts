import type { AnyTechniqueId } from '../techniques/own-id.ts';
import { isOwnId } from '../techniques/own-id.ts';
import { findTechnique } from '../techniques/taxonomy.ts';
import type { Filter, FiltersDocument } from './filters.ts';

/** What can be muted on a card. */
export type MuteKind = 'technique' | 'author' | 'organization' | 'keyword';

/** The query of what is muted; a quote within, which no query can hold, is none of a name. */
export function muteQuery(kind: MuteKind, value: string): string {
  const quoted = `"${value.replaceAll('"', ' ')}"`;
  switch (kind) {
    case 'technique':
      return `technique:${value}`;
    case 'author':
      return `author:${quoted}`;
    case 'organization':
      return `org:${quoted}`;
    case 'keyword':
      return quoted;
  }
}

/** The filter that mutes: an ordinary one, which the user may edit into another. */
export const muteFilter = (query: string, id: string): Filter => ({
  id,
  query,
  action: 'hide',
  enabled: true,
});

/** The technique that a filter mutes, if that is all it does. */
export function readMuted({ query, action }: Filter): AnyTechniqueId | undefined {
  const id = action === 'hide' ? /^technique:(\S+)$/.exec(query.trim())?.[1] : undefined;
  if (id === undefined) return undefined;
  return isOwnId(id) ? id : findTechnique(id)?.id;
}

/** The filter that mutes by this query, on or off. */
export const findMute = ({ filters }: FiltersDocument, query: string): Filter | undefined =>
  filters.find((filter) => filter.action === 'hide' && filter.query.trim() === query);

/** The queries of all that is hidden. */
export const mutedQueries = ({ filters }: FiltersDocument): ReadonlySet<string> =>
  new Set(
    filters.flatMap(({ enabled, action, query }) =>
      enabled && action === 'hide' ? query.trim() : [],
    ),
  );

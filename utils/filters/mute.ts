import type { AnyTechniqueId } from '../techniques/own-id.ts';
import { TECHNIQUES } from '../techniques/taxonomy.ts';
import type { Technique, TechniqueId } from '../techniques/taxonomy.ts';
import type { Filter, FiltersDocument } from './filters.ts';

/** The filter that hides a technique's papers: an ordinary one, which the user may edit into another. */
export function muteFilter(technique: AnyTechniqueId, id: string): Filter {
  return { id, query: muteQuery(technique), action: 'hide', enabled: true };
}

/** The technique that a filter mutes, if that is all it does. */
export function readMuted({ query, action }: Filter): Technique | undefined {
  if (action !== 'hide') return undefined;
  return TECHNIQUES.find(({ id }) => query.trim() === muteQuery(id));
}

/** The filter that mutes a technique, on or off. */
export function findMute(
  { filters }: FiltersDocument,
  technique: AnyTechniqueId,
): Filter | undefined {
  return filters.find(
    ({ query, action }) => action === 'hide' && query.trim() === muteQuery(technique),
  );
}

/** The techniques that a filter mutes which is on. */
export function mutedTechniques({ filters }: FiltersDocument): ReadonlySet<TechniqueId> {
  return new Set(filters.flatMap((filter) => (filter.enabled && readMuted(filter)?.id) || []));
}

const muteQuery = (technique: AnyTechniqueId) => `technique:${technique}`;

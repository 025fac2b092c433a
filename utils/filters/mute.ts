import type { AnyTechniqueId } from '../techniques/own-id.ts';
import { isOwnId } from '../techniques/own-id.ts';
import { findTechnique } from '../techniques/taxonomy.ts';
import type { Filter, FiltersDocument } from './filters.ts';

/** The filter that hides a technique's papers: an ordinary one, which the user may edit into another. */
export function muteFilter(technique: AnyTechniqueId, id: string): Filter {
  return { id, query: `technique:${technique}`, action: 'hide', enabled: true };
}

/** The technique that a filter mutes, if that is all it does. */
export function readMuted({ query, action }: Filter): AnyTechniqueId | undefined {
  const id = action === 'hide' ? /^technique:(\S+)$/.exec(query.trim())?.[1] : undefined;
  if (id === undefined) return undefined;
  return isOwnId(id) ? id : findTechnique(id)?.id;
}

/** The filter that mutes a technique, on or off. */
export function findMute(
  { filters }: FiltersDocument,
  technique: AnyTechniqueId,
): Filter | undefined {
  return filters.find((filter) => readMuted(filter) === technique);
}

/** The techniques that a filter mutes which is on. */
export function mutedTechniques({ filters }: FiltersDocument): ReadonlySet<AnyTechniqueId> {
  return new Set(filters.flatMap((filter) => (filter.enabled && readMuted(filter)) || []));
}

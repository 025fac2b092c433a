import { TECHNIQUES } from '../techniques/taxonomy.ts';
import type { TechniqueId } from '../techniques/taxonomy.ts';
import type { Filter, FiltersDocument } from './filters.ts';

const muteId = (technique: TechniqueId) => `mute-${technique}`;

/** The filter that hides a technique's papers: an ordinary one, told by its id. */
export function muteFilter(technique: TechniqueId): Filter {
  return {
    id: muteId(technique),
    query: `technique:${technique}`,
    action: 'hide',
    enabled: true,
  };
}

/** The techniques whose mute filter stands and is on. */
export function mutedTechniques({ filters }: FiltersDocument): ReadonlySet<TechniqueId> {
  return new Set(filters.flatMap(({ id, enabled }) => (enabled && readMuted(id)) || []));
}

/** The technique that a filter's id mutes, if it is one of these filters. */
export function readMuted(filterId: string): TechniqueId | undefined {
  return TECHNIQUES.find(({ id }) => muteId(id) === filterId)?.id;
}

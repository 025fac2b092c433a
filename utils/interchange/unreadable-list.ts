import type { PaperId } from '../paper.ts';
import type { UnreadableEntry } from './import-content.ts';

/** So many have a line each; of more, neighbours share one: by itself each, those of 50 MB would fill the memory. */
const MOST_ALONE = 10_000;

interface UnreadableList {
  readonly entries: readonly UnreadableEntry[];
  /** Adds what stands at this place of the file, counted so that neighbours follow each other. */
  readonly add: (place: number, entry: UnreadableEntry) => void;
}

/** Collects what of a file cannot be read. */
export function createUnreadableList(): UnreadableList {
  const entries: UnreadableEntry[] = [];
  let lastPlace = -1;
  let ids: PaperId[] = [];
  return {
    entries,
    add(place, entry) {
      const last = entries.at(-1);
      const isNeighbour = place === lastPlace + 1 && entry.code === last?.code;
      lastPlace = place;
      if (last !== undefined && isNeighbour && entries.length >= MOST_ALONE) {
        for (const id of entry.ids ?? []) ids.push(id);
        const count = (last.count ?? 1) + 1;
        entries[entries.length - 1] = { ...last, until: entry.where, count };
      } else {
        ids = [...(entry.ids ?? [])];
        entries.push({ ...entry, ids });
      }
    },
  };
}

import { compareTexts } from '../compare-texts.ts';
import { isRecord } from '../document.ts';

/** Which papers are saved and when: small enough to read at once, whatever the library holds. */
export interface LibraryIndex {
  readonly version: 1;
  /** Paper id and time of saving (ISO), oldest first. */
  readonly entries: readonly (readonly [id: string, savedAt: string])[];
}

const isEntry = (entry: unknown): entry is readonly [string, string] =>
  Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string';

/** The stored index, or `undefined` if it is missing or not whole: it can be made anew. */
export function readLibraryIndex(stored: unknown): LibraryIndex | undefined {
  if (!isRecord(stored)) return undefined;
  const { version, entries } = stored;
  if (version !== 1 || !Array.isArray(entries) || !entries.every(isEntry)) return undefined;
  return { version, entries };
}

/** An index of papers in any order. */
export function createIndex(entries: LibraryIndex['entries']): LibraryIndex {
  return { version: 1, entries: entries.toSorted(([, a], [, b]) => compareTexts(a, b)) };
}

/** The index with this paper in the place of its time of saving. */
export function withEntry(index: LibraryIndex, id: string, savedAt: string): LibraryIndex {
  const others = index.entries.filter(([other]) => other !== id);
  // A restored paper takes its old place again; a new one goes last, which is where we look first.
  let place = others.length;
  while (place > 0 && (others[place - 1]?.[1] ?? '') > savedAt) place -= 1;
  return { version: 1, entries: others.toSpliced(place, 0, [id, savedAt]) };
}

/**
 * The index with each of these papers in the place of its time of saving; without one that has no such
 * time. The very index that was given, where nothing of it changes.
 */
export function withEntries(
  index: LibraryIndex,
  changed: readonly (readonly [id: string, savedAt: string | undefined])[],
): LibraryIndex {
  const [first, ...more] = changed;
  if (first === undefined) return index;
  // One paper is the rule, and found at once: no need to sort 10,000.
  if (more.length === 0) {
    const [id, savedAt] = first;
    return savedAt === undefined ? withoutEntry(index, id) : withEntry(index, id, savedAt);
  }
  const entries = new Map(index.entries);
  for (const [id] of changed) entries.delete(id);
  const added = changed.flatMap(([id, at]) => (at === undefined ? [] : [[id, at] as const]));
  if (added.length === 0 && entries.size === index.entries.length) return index;
  return createIndex([...entries, ...added]);
}

/** The index without this paper; the very index that was given, if it has no such paper. */
export function withoutEntry(index: LibraryIndex, id: string): LibraryIndex {
  const entries = index.entries.filter(([other]) => other !== id);
  return entries.length === index.entries.length ? index : { version: 1, entries };
}

/** The ids of the papers saved last, newest first. */
export function newestFirst(index: LibraryIndex): readonly string[] {
  return index.entries.map(([id]) => id).toReversed();
}

import type { View } from './note-registers.ts';
import type { RegisterMap } from './registers.ts';

type EntryMap = ReadonlyMap<string, unknown>;

interface Shown {
  readonly id: string;
  readonly value: unknown;
  readonly seen: unknown;
}

/** What is known, by what a document shows it as. */
function groupShown(known: RegisterMap, view: View): ReadonlyMap<string, readonly Shown[]> {
  const groups = new Map<string, Shown[]>();
  for (const [id, { value }] of known) {
    if (value === undefined) continue;
    const [as, seen] = view(id, value);
    groups.set(as, [...(groups.get(as) ?? []), { id, value, seen }]);
  }
  return groups;
}

/** Of what is known that which these entries of the document show. */
export const findShown = (known: RegisterMap, entries: EntryMap, view: View): EntryMap =>
  new Map(
    [...groupShown(known, view)].flatMap(([as, group]) =>
      entries.has(as) ? group.map(({ id, value }) => [id, value] as const) : [],
    ),
  );

/** The entries, but where they show what is known, that: only techniques are called otherwise. */
export function keepShown(known: RegisterMap, entries: EntryMap, view: View): EntryMap {
  const groups = groupShown(known, view);
  return new Map(
    [...entries].flatMap(([as, entry]) => {
      const group = groups.get(as) ?? [];
      const isSame = group.some(({ seen }) => JSON.stringify(seen) === JSON.stringify(entry));
      return isSame ? group.map(({ id, value }) => [id, value] as const) : [[as, entry] as const];
    }),
  );
}

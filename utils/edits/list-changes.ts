import type { UserDocumentName } from '../user-document-names.ts';
import { listEntries } from './document-registers.ts';
import type { Documents } from './documents.ts';
import { listsOf } from './lists.ts';
import type { EntryTypes, ListFormat } from './lists.ts';

type Lists = { [Name in UserDocumentName]: `${Name}.${keyof EntryTypes[Name] & string}` };
/** A list of a document, but for places: of these an order alone is told. */
export type ListId = Exclude<Lists[UserDocumentName], `${string}.places`>;

/** What becomes of a list's entries. */
export interface ListChange {
  readonly list: ListId;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly isReordered: boolean;
}

type EntryMap = ReadonlyMap<string, unknown>;

/** What becomes of the user's documents, list by list; none of what stays as it is. */
export function listChanges(
  before: Partial<Documents>,
  changed: Partial<Documents>,
): readonly ListChange[] {
  const after = { ...before, ...changed };
  return (Object.keys(changed) as readonly UserDocumentName[]).flatMap((name) => {
    const formats = listsOf(name);
    const [old, next] = [listEntries(name, before), listEntries(name, after)];
    const placed = new Set(Object.values(formats).map(({ places }) => places));
    return Object.entries(formats).flatMap(([list, format]): readonly ListChange[] => {
      if (format.places !== undefined) return [];
      const [here, there] = [old[list] ?? new Map(), next[list] ?? new Map()];
      const counts = count(here, there, format);
      const isReordered = placed.has(list) && isOtherOrder(here, there);
      const isSame = counts.added + counts.changed + counts.removed === 0 && !isReordered;
      return isSame ? [] : [{ list: `${name}.${list}` as ListId, ...counts, isReordered }];
    });
  });
}

function count(here: EntryMap, there: EntryMap, format: ListFormat) {
  const kept = [...there].filter(([id]) => here.has(id));
  const changed = kept.filter(
    ([id, value]) => JSON.stringify(value) !== JSON.stringify(here.get(id)),
  );
  const added = there.size - kept.length;
  const removed = here.size - kept.length;
  // What is as it is at first is no entry: it is another all the same.
  return format.isSetting
    ? { added: 0, changed: added + changed.length + removed, removed: 0 }
    : { added, changed: changed.length, removed };
}

/** Among those that stay. */
function isOtherOrder(here: EntryMap, there: EntryMap): boolean {
  const kept = [...here.keys()].filter((id) => there.has(id));
  return kept.join('\n') !== [...there.keys()].filter((id) => here.has(id)).join('\n');
}

import { USER_DOCUMENTS } from '../user-document-names.ts';
import { NO_EDITS, withoutEmpty } from './edits.ts';
import type { Edits, Note } from './edits.ts';
import { listsOf } from './lists.ts';

/** What was known of entries that stood in no document, and were brought back: an undo gives it back to them. */
export function formerNotes(before: Edits, after: Edits): Edits {
  const lists = USER_DOCUMENTS.map((name) => {
    const notes = Object.entries(listsOf(name)).map(([list, { places }]) => {
      const later = after[name]?.[list] ?? {};
      const former = Object.entries(places === undefined ? (before[name]?.[list] ?? {}) : {});
      return [list, Object.fromEntries(former.filter(([id, note]) => isBack(note, later[id])))];
    });
    return [name, withoutEmpty(Object.fromEntries(notes) as Readonly<Record<string, object>>)];
  });
  const all = Object.fromEntries(lists) as Readonly<Record<string, object>>;
  return { ...NO_EDITS, ...withoutEmpty(all) };
}

const isAbsent = (note?: Note): boolean => note?.removed === true || note?.value !== undefined;

const isBack = (former: Note, later: Note | undefined): boolean =>
  isAbsent(former) && later?.removed !== true && JSON.stringify(former) !== JSON.stringify(later);

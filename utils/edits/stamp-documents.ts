import { timeAfter } from '../library/times.ts';
import { present } from '../present.ts';
import { USER_DOCUMENTS } from '../user-document-names.ts';
import type { UserDocumentName } from '../user-document-names.ts';
import { listEntries, namesOf, notesOf, registersOf, viewOf } from './document-registers.ts';
import type { EditedDocuments } from './document-registers.ts';
import type { Documents } from './documents.ts';
import { NO_EDITS, withoutEmpty } from './edits.ts';
import type { Edits } from './edits.ts';
import { listsOf } from './lists.ts';
import type { ListFormat } from './lists.ts';
import { movePlaces } from './move-places.ts';
import { readRegisters } from './note-registers.ts';
import { textOf } from './registers.ts';
import type { Register, RegisterMap } from './registers.ts';
import { findShown, keepShown } from './shown-entries.ts';

/**
 * Why documents become others. What an undo takes out again counts as never put in, or as removed when it
 * was before that, so that it is not taken from the device it came from; what is there when times begin to
 * be kept says when it was made, or counts as made then.
 */
type Reason = 'change' | 'undo' | 'begin';

/** An entry tells its own time by the page's clock, a little before it is written. */
const FRESH_MS = 60_000;

interface Change {
  readonly now: Date;
  readonly reason: Reason;
  /** What was known of the entries that an undo takes out again, before these were put in. */
  readonly former?: Edits;
}

/** What is known of the edits once these documents are others: what differs was edited now. */
export function stampDocuments(
  before: EditedDocuments,
  changed: Partial<Documents>,
  change: Change,
): Edits {
  const after: Partial<Documents> = { ...before.documents, ...changed };
  let { edits } = before;
  for (const name of listTouched(before.documents, changed)) {
    const state = { documents: after, edits };
    const entries = listEntries(name, before.documents);
    const wanted = listEntries(name, after);
    const registers = registersOf(name, before);
    const stamped = Object.entries(listsOf(name)).map(([list, format]) => {
      const stamp = format.places === undefined ? stampList : stampPlaces;
      const known = registers[list] ?? NONE;
      let [old, next]: [EntryMap, EntryMap] = [entries[list] ?? NONE, wanted[list] ?? NONE];
      if (format.isNaming) {
        old = findShown(known, old, viewOf(name, list, namesOf(before)));
        next = keepShown(known, next, viewOf(name, list, namesOf(state)));
      }
      const former = readRegisters(NONE, change.former?.[name]?.[list] ?? {}, format);
      return [list, stamp(known, old, next, { ...change, former, format })] as const;
    });
    const { version: _, ...rest } = edits;
    const notes = { ...rest, [name]: notesOf(name, Object.fromEntries(stamped), after) };
    edits = { ...NO_EDITS, ...withoutEmpty(notes) };
  }
  return edits;
}

const describe = (name: UserDocumentName, documents: Partial<Documents>): string =>
  JSON.stringify(Object.values(listEntries(name, documents)).map((entries) => [...entries]));

/** Own techniques first, by which queries are read: those may name something else now. */
function listTouched(
  before: Partial<Documents>,
  changed: Partial<Documents>,
): readonly UserDocumentName[] {
  const after = { ...before, ...changed };
  const others = USER_DOCUMENTS.filter(
    (name) =>
      name !== 'techniques' &&
      (changed[name] !== undefined ||
        (before[name] !== undefined &&
          changed.techniques &&
          // With corrections no name changes.
          changed.techniques.techniques !== before.techniques?.techniques &&
          describe(name, before) !== describe(name, after))),
  );
  return [...(changed.techniques ? ['techniques' as const] : []), ...others];
}

const NONE: ReadonlyMap<string, never> = new Map<string, never>();
type EntryMap = ReadonlyMap<string, unknown>;
type ListChange = Omit<Change, 'former'> & {
  readonly former: RegisterMap;
  readonly format: ListFormat;
};

const stampPlaces = (
  known: RegisterMap,
  _: EntryMap,
  wanted: EntryMap,
  { now }: ListChange,
): RegisterMap => movePlaces(known, [...wanted.keys()], now);

function stampList(
  known: RegisterMap,
  entries: EntryMap,
  wanted: EntryMap,
  change: ListChange,
): RegisterMap {
  const { now, reason, former, format } = change;
  const stamped = new Map<string, Register>();
  const { twinOf } = format;
  for (const [id, value] of wanted) {
    const before = known.get(id);
    const isSame =
      before?.value !== undefined &&
      // Most are the very same.
      (before.value === value || textOf(before.value, format) === textOf(value, format));
    const at = isSame ? before.at : timeOf(value, before?.at ?? '', change);
    stamped.set(id, { at, value });
  }
  const twins = new Set(twinOf && [...wanted.values()].map((value) => twinOf(value)));
  for (const [id, register] of known) {
    if (wanted.has(id)) continue;
    const { at, value } = register;
    const isHere = entries.has(id);
    if (isHere && format.grows) continue;
    // What is kept beside its twin goes with it.
    const isLeft = value !== undefined && twinOf !== undefined && !twins.has(twinOf(value));
    const label = value === undefined ? undefined : format.labelOf?.(value);
    const gone =
      reason === 'undo'
        ? former.get(id)
        : { at: timeAfter(now, at), value: undefined, ...present({ label }) };
    const next = isHere || isLeft ? gone : register;
    if (next !== undefined) stamped.set(id, next);
  }
  return stamped;
}

function timeOf(value: unknown, last: string, { now, reason, format }: ListChange): string {
  if (format.grows) return '';
  const own = format.timeOf?.(value) ?? '';
  const isFresh =
    own > last && now.getTime() - Date.parse(own) < FRESH_MS && own <= now.toISOString();
  return isFresh || (reason === 'begin' && own !== '') ? own : timeAfter(now, last);
}

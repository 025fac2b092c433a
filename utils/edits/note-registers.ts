import { compareTexts } from '../compare-texts.ts';
import { present } from '../present.ts';
import type { Note } from './edits.ts';
import type { ListFormat } from './lists.ts';
import type { Register, RegisterMap } from './registers.ts';

/** So many entries of a list are remembered that are in its document no more; of older ones nothing is. */
const MOST_ABSENT = 2000;

type Notes = Readonly<Record<string, Note>>;
type EntryMap = ReadonlyMap<string, unknown>;

/** An entry as a document shows it: with other names of techniques, by which it may be known otherwise. */
export type View = (id: string, value: unknown) => readonly [id: string, value: unknown];

/** What is known of a list's entries, of those in its document and others; `view` tells how they are shown. */
export function readRegisters(
  entries: EntryMap,
  notes: Notes,
  format: ListFormat,
  view?: View,
): RegisterMap {
  const registers = new Map<string, Register>();
  /** Of the document's entries those that others are shown as. */
  const shown = new Set<string>();
  const isShown = (id: string, value: unknown): boolean => {
    if (view === undefined || !entries.has(id)) return false;
    const [as, seen] = view(id, value);
    return as === id && (shown.has(id) || JSON.stringify(seen) === JSON.stringify(entries.get(id)));
  };
  for (const [id, { value }] of Object.entries(view ? notes : {})) {
    const as = value === undefined ? id : (view?.(id, value)[0] ?? id);
    if (as !== id) shown.add(as);
  }
  for (const [id, value] of entries) {
    registers.set(id, { at: format.timeOf?.(value) ?? '', value });
  }
  for (const [id, { at = '', removed, value, label }] of Object.entries(notes)) {
    const known = registers.get(id);
    const isElsewhere =
      value !== undefined &&
      (known === undefined || format.places !== undefined || isShown(id, value));
    if (isElsewhere) registers.set(id, { at, value });
    else if (removed !== undefined && (known === undefined || shown.has(id))) {
      if (at === '') registers.delete(id);
      else registers.set(id, { at, value: undefined, ...present({ label }) });
    } else if (known !== undefined && removed === undefined) {
      registers.set(id, { at: at === '' ? known.at : at, value: known.value });
    }
  }
  return registers;
}

/** What the document of these entries does not say. `isWanted` tells for which others places are kept. */
export function writeNotes(
  registers: RegisterMap,
  entries: EntryMap,
  format: ListFormat,
  isWanted: (id: string) => boolean = () => true,
): Notes {
  const notes: [id: string, note: Note][] = [];
  const absent: [id: string, note: Note][] = [];
  for (const [id, { at, value, label }] of registers) {
    const time = at === '' ? {} : { at };
    if (format.places !== undefined) {
      if (isWanted(id)) notes.push([id, { ...time, value }]);
    } else if (!entries.has(id)) {
      absent.push([id, { ...time, ...describe(value, label) }]);
    } else if (format.isNaming && JSON.stringify(value) !== JSON.stringify(entries.get(id))) {
      notes.push([id, { ...time, ...describe(value) }]);
    } else if (at !== (format.timeOf?.(entries.get(id)) ?? '')) notes.push([id, time]);
  }
  for (const id of format.isNaming ? entries.keys() : []) {
    if (!registers.has(id)) notes.push([id, { removed: true }]);
  }
  const newest = absent
    .toSorted(
      ([one, a], [other, b]) => compareTexts(b.at ?? '', a.at ?? '') || compareTexts(one, other),
    )
    .slice(0, MOST_ABSENT);
  // In one order, whichever way they came.
  return Object.fromEntries([...notes, ...newest].toSorted(([a], [b]) => compareTexts(a, b)));
}

const describe = (value: unknown, label?: string): Note =>
  value === undefined ? { removed: true, ...present({ label }) } : { value };

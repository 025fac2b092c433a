import { compareTexts } from '../compare-texts.ts';
import type { Note } from './edits.ts';
import type { ListFormat } from './lists.ts';
import type { Register, RegisterMap } from './registers.ts';

/** So many entries of a list are remembered that are in its document no more; of older ones nothing is. */
const MOST_ABSENT = 2000;

type Notes = Readonly<Record<string, Note>>;
type EntryMap = ReadonlyMap<string, unknown>;

/** What is known of a list's entries, of those in its document and others. */
export function readRegisters(entries: EntryMap, notes: Notes, format: ListFormat): RegisterMap {
  const registers = new Map<string, Register>();
  for (const [id, value] of entries) {
    registers.set(id, { at: format.timeOf?.(value) ?? '', value });
  }
  for (const [id, { at = '', removed, value }] of Object.entries(notes)) {
    const known = registers.get(id);
    const isElsewhere = value !== undefined && (known === undefined || format.places !== undefined);
    if (isElsewhere) registers.set(id, { at, value });
    else if (known !== undefined && removed === undefined) {
      registers.set(id, { at: at === '' ? known.at : at, value: known.value });
    } else if (known === undefined && removed !== undefined) {
      registers.set(id, { at, value: undefined });
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
  for (const [id, { at, value }] of registers) {
    const time = at === '' ? {} : { at };
    if (format.places !== undefined) {
      if (isWanted(id)) notes.push([id, { ...time, value }]);
    } else if (!entries.has(id)) {
      absent.push([id, value === undefined ? { ...time, removed: true } : { ...time, value }]);
    } else if (at !== (format.timeOf?.(entries.get(id)) ?? '')) notes.push([id, time]);
  }
  const newest = absent
    .toSorted(
      ([one, a], [other, b]) => compareTexts(b.at ?? '', a.at ?? '') || compareTexts(one, other),
    )
    .slice(0, MOST_ABSENT);
  // In one order, whichever way they came.
  return Object.fromEntries([...notes, ...newest].toSorted(([a], [b]) => compareTexts(a, b)));
}

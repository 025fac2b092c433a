import { findArxivIds } from '../find-arxiv-ids.ts';
import { readingOf } from './import-content.ts';
import type { ImportReading, UnreadableEntry } from './import-content.ts';
import { findNotedIds, readImportedNotes } from './imported-notes.ts';
import { foundPaper } from './imported-paper.ts';

interface RisRecord {
  /** From 1. */
  readonly line: number;
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

const FIELD = /^([A-Z][A-Z\d]) {1,2}- ?(.*)$/;
/** Where a record may say which paper it is. */
const ID_FIELDS = ['DO', 'UR', 'L1', 'L2', 'AN', 'M1', 'M3', 'C1', 'SN', 'JO', 'T2', 'ID'];

/** Reads a RIS file record by record. */
export function readRis(text: string, now: Date): ImportReading {
  const unreadable: UnreadableEntry[] = [];
  const found = splitRis(text).flatMap(({ line, fields }) => {
    const all = (...tags: readonly string[]) => tags.flatMap((tag) => fields.get(tag) ?? []);
    const [title] = all('TI', 'T1');
    const where = `${line}: ${title ?? ''}`.slice(0, 120);
    const named = all(...ID_FIELDS).flatMap(findArxivIds);
    const id = named[0] ?? all('N1').flatMap(findNotedIds)[0];
    if (id === undefined) {
      unreadable.push({ where, code: 'no-arxiv-id' });
      return [];
    }
    return foundPaper(
      where,
      {
        id,
        title,
        authors: all('AU', 'A1').map(joinName),
        abstract: all('AB', 'N2')[0],
        date: /^\d{4}\/\d\d\/\d\d/.exec(all('DA')[0] ?? '')?.[0].replaceAll('/', '-'),
        tags: all('KW'),
        notes: readImportedNotes(all('N1')),
      },
      now,
    );
  });
  return readingOf(found, unreadable);
}

/** A record goes from its type to the next, whether it says where it ends or not. */
function splitRis(text: string): readonly RisRecord[] {
  const records: { line: number; fields: Map<string, string[]> }[] = [];
  let values: string[] | undefined;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const [, tag, value = ''] = FIELD.exec(line) ?? [];
    if (tag === 'TY') records.push({ line: index + 1, fields: new Map() });
    const fields = records.at(-1)?.fields;
    if (tag === undefined) {
      // A long value goes on in the next line.
      if (values !== undefined && line.trim() !== '') values.push(`${values.pop()} ${line.trim()}`);
    } else if (fields !== undefined) {
      values = fields.get(tag) ?? [];
      values.push(value.trim());
      fields.set(tag, values);
    }
  }
  return records;
}

/** `Family, Given, Suffix` in the order in which names are spoken. */
function joinName(name: string): string {
  const [family = '', given, suffix] = name.split(/\s*,\s*/);
  return [given, family, suffix].filter((part) => part !== undefined && part !== '').join(' ');
}

import { findArxivIds } from '../find-arxiv-ids.ts';
import type { Steps } from '../steps.ts';
import { readingOf } from './import-content.ts';
import type { FoundPaper, ImportReading, UnreadableEntry } from './import-content.ts';
import { findNotedIds, readImportedNotes } from './imported-notes.ts';
import { foundPaper } from './imported-paper.ts';
import { readLines } from './read-lines.ts';
import type { Line } from './read-lines.ts';
import { createUnreadableList } from './unreadable-list.ts';

interface RisRecord {
  /** From 1. */
  readonly line: number;
  /** Where in the file it begins. */
  readonly at: number;
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

const FIELD = /^([A-Z][A-Z\d]) {1,2}- ?(.*)$/;
/** Where a record may say which paper it is. */
const ID_FIELDS = ['DO', 'UR', 'L1', 'L2', 'AN', 'M1', 'M3', 'C1', 'SN', 'JO', 'T2', 'ID'];

/** Reads a RIS file record by record. */
export function* readRis(text: string, now: Date): Steps<ImportReading> {
  const unreadable = createUnreadableList();
  const found: FoundPaper[] = [];
  let place = 0;
  let share = 0;
  for (const part of splitRis(text)) {
    yield share;
    if (part === undefined) continue;
    share = part.at / text.length;
    place += 1;
    const paper = 'fields' in part ? readRecord(part, now) : undefined;
    if (paper !== undefined) found.push(paper);
    else unreadable.add(place, describePart(part));
  }
  return yield* readingOf(found, unreadable.entries);
}

function readRecord({ line, fields }: RisRecord, now: Date): FoundPaper | undefined {
  const all = (...tags: readonly string[]) => tags.flatMap((tag) => fields.get(tag) ?? []);
  const named = all(...ID_FIELDS).flatMap(findArxivIds);
  const id = named[0] ?? all('N1').flatMap(findNotedIds)[0];
  return (
    id &&
    foundPaper(
      describePlace(line, readTitle(fields)),
      {
        id,
        title: readTitle(fields),
        authors: all('AU', 'A1').map(joinName),
        abstract: all('AB', 'N2')[0],
        date: /^\d{4}\/\d\d\/\d\d/.exec(all('DA')[0] ?? '')?.[0].replaceAll('/', '-'),
        tags: all('KW'),
        notes: readImportedNotes(all('N1')),
      },
      now,
    )
  );
}

const readTitle = (fields: RisRecord['fields']): string | undefined =>
  fields.get('TI')?.[0] ?? fields.get('T1')?.[0];

function describePart(part: RisRecord | Line): UnreadableEntry {
  if ('fields' in part)
    return { where: describePlace(part.line, readTitle(part.fields)), code: 'no-arxiv-id' };
  const { line, text } = part;
  return { where: describePlace(line, text.trim()), code: 'no-entry', ids: findArxivIds(text) };
}

const describePlace = (line: number, name = ''): string => `${line}: ${name}`.slice(0, 120);

/** Lines that are read in a millisecond. */
const MANY = 1000;

/**
 * The records, and the lines outside of them. A record goes from its type to its end, or to the next
 * where it does not say where it ends. In a long one, now and then `undefined`.
 */
function* splitRis(text: string): Generator<RisRecord | Line | undefined> {
  let record: (Omit<RisRecord, 'fields'> & { readonly fields: Map<string, string[]> }) | undefined;
  let values: string[] | undefined;
  for (const read of readLines(text)) {
    if (read.line % MANY === 0) yield undefined;
    const [, tag, value = ''] = FIELD.exec(read.text) ?? [];
    const isEmpty = read.text.trim() === '';
    if (tag === 'TY') {
      if (record !== undefined) yield record;
      record = { line: read.line, at: read.at, fields: new Map() };
      values = undefined;
    } else if (record === undefined) {
      if (!isEmpty) yield read;
    } else if (tag === 'ER') {
      yield record;
      record = undefined;
    } else if (tag !== undefined) {
      values = record.fields.get(tag) ?? [];
      values.push(value.trim());
      record.fields.set(tag, values);
    } else if (values !== undefined) {
      // A long value goes on in the next line.
      if (!isEmpty) values.push(`${values.pop()} ${read.text.trim()}`);
    } else if (!isEmpty) yield read;
  }
  if (record !== undefined) yield record;
}

/** `Family, Given, Suffix` in the order in which names are spoken. */
function joinName(name: string): string {
  const [family = '', given, suffix] = name.split(',').map((part) => part.trim());
  return [given, family, suffix].filter((part) => part !== undefined && part !== '').join(' ');
}

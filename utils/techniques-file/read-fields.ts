import { isRecord } from '../document.ts';
import type { StoredRecord } from '../document.ts';
import type { FaultCode, JsonPath, Report } from './fault.ts';

/** A value at its place in a file, and where to say what is wrong with it. */
export interface Place {
  readonly path: JsonPath;
  readonly report: Report;
}

export const inside = ({ path, report }: Place, step: string | number): Place => ({
  path: [...path, step],
  report,
});

/** An object; fields that are not ours are reported, as one of them may be misspelled. */
export function readObject(
  value: unknown,
  place: Place,
  fields: readonly string[],
): StoredRecord | undefined {
  if (!isRecord(value)) return place.report('no-object', place.path, value);
  for (const name of Object.keys(value)) {
    if (!fields.includes(name)) place.report('unknown-field', [...place.path, name], name);
  }
  return value;
}

interface ListRule<T> {
  readonly most: number;
  readonly read: (entry: unknown, place: Place) => T | undefined;
  /** Two entries may not be equal in it. */
  readonly keyOf: (entry: T) => string;
  /** What to call an entry that is there twice, if its key says nothing to a reader. */
  readonly nameOf?: (entry: T) => string;
}

/** The entries that can be read; a list that is not there is empty. */
export function readList<T>(value: unknown, place: Place, rule: ListRule<T>): readonly T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return place.report('no-list', place.path, value) ?? [];
  if (value.length > rule.most) return place.report('too-many', place.path, rule.most) ?? [];
  const keys = new Set<string>();
  return (value as readonly unknown[]).flatMap((candidate, index) => {
    const at = inside(place, index);
    const entry = rule.read(candidate, at);
    if (entry === undefined) return [];
    const key = rule.keyOf(entry);
    if (keys.has(key)) at.report('twice', at.path, rule.nameOf?.(entry) ?? key);
    keys.add(key);
    return [entry];
  });
}

/** What `parse` makes of a value; what it refuses is reported. */
export function readValue<T>(
  value: unknown,
  place: Place,
  parse: (value: unknown) => T | undefined,
  code: FaultCode,
): T | undefined {
  const read = parse(value);
  return read === undefined ? place.report(code, place.path, value) : read;
}

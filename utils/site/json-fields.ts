import { parseHttpUrl } from '../http-url.ts';
import { collapseSpace } from '../text.ts';

/** An object of JSON, or a list, which has none of the fields we ask for; the fields may hold anything. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function readObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null ? (value as JsonObject) : undefined;
}

export function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text that says something, its white space collapsed. */
export function readLine(value: unknown): string | undefined {
  const line = typeof value === 'string' ? collapseSpace(value) : '';
  return line === '' ? undefined : line;
}

/** The lines of a list, those that are none left out. */
export function readLines(values: readonly unknown[]): readonly string[] {
  return values.map(readLine).filter((line) => line !== undefined);
}

/** A date, or date and time, as JSON writes it. */
export function readDate(value: unknown): string | undefined {
  if (
    typeof value !== 'string' ||
    !/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$/.test(value)
  )
    return undefined;
  return Number.isNaN(Date.parse(value)) ? undefined : value;
}

/** A web address. Line breaks in it go, as in any link: 2 of 3,692 repositories have one in the middle. */
export function readWebAddress(value: unknown): string | undefined {
  return typeof value === 'string'
    ? parseHttpUrl(value.replaceAll(/[\t\r\n]/g, '').trim())
    : undefined;
}

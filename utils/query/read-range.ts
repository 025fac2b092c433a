import type { Range } from './range.ts';

const TWO_BOUNDS = /^(?<from>[^.]+)\.\.(?<to>[^.]+)$/;
const ONE_BOUND = /^(?<sign>[<>]?=?)(?<bound>[^<>=]+)$/;

/** `>20`, `>=20`, `20..30`, `20..*`, `=20` or `20`; `undefined` for what is none or can hold nothing. */
export function readRange<Bound extends number | string>(
  written: string,
  readBound: (text: string) => Bound | undefined,
): Range<Bound> | undefined {
  const text = written
    .replace('≥', '>=')
    .replace('≤', '<=')
    .replace(/^\*\.\./, '<=')
    .replace(/^(.*)\.\.\*$/, '>=$1');
  const two = TWO_BOUNDS.exec(text)?.groups;
  if (two !== undefined) {
    const from = readBound(two['from'] ?? '');
    const to = readBound(two['to'] ?? '');
    return from === undefined || to === undefined || isAfter(from, to) ? undefined : { from, to };
  }
  const one = ONE_BOUND.exec(text)?.groups ?? {};
  const bound = readBound(one['bound'] ?? '');
  const sign = one['sign'];
  if (bound === undefined) return undefined;
  if (sign === '>') return { after: bound };
  if (sign === '>=') return { from: bound };
  if (sign === '<') return { before: bound };
  if (sign === '<=') return { to: bound };
  return { from: bound, to: bound };
}

/** A day of a month is not after that month. */
const isAfter = <Bound extends number | string>(from: Bound, to: Bound): boolean =>
  typeof from === 'string' && typeof to === 'string' ? from.slice(0, to.length) > to : from > to;

export function readFigure(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** A year, a month or a day that the calendar has, as ISO writes it. */
export function readDate(text: string): string | undefined {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text)) return undefined;
  const date = new Date(text);
  // The 31st of a short month would be read as the next month's first.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

import { parsePaperId } from '../../utils/paper.ts';
import type { PaperId } from '../../utils/paper.ts';

/** The one argument of a message, if it could be read. */
export const one = <T>(value: T | undefined): [T] | undefined =>
  value === undefined ? undefined : [value];

/** Both arguments of a message, if they could be read. */
export const pair = <A, B>(first: A | undefined, second: B | undefined): [A, B] | undefined =>
  first === undefined || second === undefined ? undefined : [first, second];

export const readString = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

export const readBoolean = (value: unknown): boolean | undefined =>
  typeof value === 'boolean' ? value : undefined;

/** The ids in a list, without those that are none. */
export const readIds = (value: unknown): readonly PaperId[] | undefined =>
  Array.isArray(value) ? value.flatMap((id) => parsePaperId(id) ?? []) : undefined;

/** What a change made; a refused one becomes the message's error. */
export function valueOf<T>(
  change:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: { readonly code: string } },
): T {
  if (!change.ok) throw new Error(change.error.code);
  return change.value;
}

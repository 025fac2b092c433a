import { parsePaperId } from '../../utils/paper.ts';
import type { PaperId } from '../../utils/paper.ts';

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

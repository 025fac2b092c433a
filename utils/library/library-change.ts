import { isRecord } from '../document.ts';
import { parsePaperId } from '../paper.ts';
import type { PaperId } from '../paper.ts';

/** What open pages are told of a change to the library. */
interface LibraryChange {
  readonly ids: readonly PaperId[];
  /** Whether the papers are in the library now. */
  readonly saved: boolean;
}

/** `undefined` if nobody knows what has changed. */
export function readLibraryChange(value: unknown): LibraryChange | undefined {
  if (!isRecord(value) || !Array.isArray(value['ids'])) return undefined;
  const { ids, saved } = value;
  const read = ids.flatMap((id) => parsePaperId(id) ?? []);
  return read.length === ids.length ? { ids: read, saved: saved === true } : undefined;
}

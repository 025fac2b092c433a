import { DAY_MS } from '../day.ts';
import { isRecord } from '../document.ts';
import { parsePaperId } from '../paper.ts';
import type { PaperId } from '../paper.ts';
import { present } from '../present.ts';
import { readTime } from '../read-time.ts';
import { lastPut } from './merge-papers.ts';
import { readSavedPaper } from './saved-paper.ts';
import type { SavedPaper } from './saved-paper.ts';
import { latest } from './times.ts';

/** How long a removed paper can be brought back. */
export const BIN_DAYS = 30;
const LARGE_COUNT = 20;
const LARGE_PART = 0.2;

/** That a paper was removed and when, kept for good so that no merge brings it back; for 30 days with its record. */
export interface Removal {
  readonly version: 1;
  readonly id: PaperId;
  /** ISO date-time. */
  readonly removedAt: string;
  /** When it came into this bin, where it was removed on another device long before; ISO. */
  readonly binnedAt?: string;
  /** As it was stored; gone once the time in the bin is over, or the user wants it so. */
  readonly record?: unknown;
  /** A removal that lay here before and could not be read, as it is stored: it lies here again once this one is over. */
  readonly beneath?: unknown;
}

/** A stored removal; `undefined` if there is none, or it is damaged or of a newer version. */
export function readRemoval(stored: unknown): Removal | undefined {
  if (!isRecord(stored) || stored['version'] !== 1) return undefined;
  const id = parsePaperId(stored['id']);
  const removedAt = readTime(stored['removedAt']);
  if (id === undefined || removedAt === undefined) return undefined;
  const binnedAt = readTime(stored['binnedAt']);
  const { record, beneath } = stored;
  return { version: 1, id, removedAt, ...present({ binnedAt, record, beneath }) };
}

/** Whether the removal takes so much of the library that it may be a mistake. */
export function isLargeRemoval(count: number, total: number): boolean {
  return count >= LARGE_COUNT && count > total * LARGE_PART;
}

/** Whether the record has been in the bin for its time. */
export function isOver({ removedAt, binnedAt = removedAt }: Removal, now: Date): boolean {
  return now.getTime() - Date.parse(binnedAt) > BIN_DAYS * DAY_MS;
}

/** When it was: a clock that ran behind must not make it earlier than what it removed. */
export const removalTime = ({ removedAt }: Removal, removed: SavedPaper | undefined): string =>
  removed === undefined ? removedAt : latest(removedAt, lastPut(removed));

/** The removal alone, without what was removed. */
export function withoutRecord(removal: Removal): Removal {
  const { id, record, beneath } = removal;
  const removedAt = removalTime(removal, readSavedPaper(record));
  return { version: 1, id, removedAt, ...present({ beneath }) };
}

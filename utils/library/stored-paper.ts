import { isRecord } from '../document.ts';
import { fingerprintText } from '../fingerprint.ts';
import { SAVED_PAPER_VERSION } from './saved-paper.ts';

/** All that is stored of one paper id, each as it is; what is not there is `undefined`. */
export interface StoredPaper {
  readonly id: string;
  /** The saved paper. */
  readonly record: unknown;
  /** That it was removed. */
  readonly removal: unknown;
}

/** What is stored of a paper that was never here. */
export const nothingStored = (id: string): StoredPaper => ({
  id,
  record: undefined,
  removal: undefined,
});

/** The record's time of saving; one that has none counts as the oldest, and is not forgotten. */
export function readSavedAt(record: unknown): string {
  const { savedAt } = isRecord(record) ? record : {};
  return typeof savedAt === 'string' ? savedAt : '';
}

/** The record, in the library or in the bin. */
export const recordOf = ({ record, removal }: StoredPaper): unknown =>
  record ?? (isRecord(removal) ? removal['record'] : undefined);

/** Whether it is of an older version than those that are written today. */
export const isOlder = (stored: StoredPaper): boolean =>
  readVersion(recordOf(stored)) < SAVED_PAPER_VERSION;

/** Whether it was written by a later version of Gloss, whose it is to change. */
export const isNewer = (stored: StoredPaper): boolean =>
  readVersion(recordOf(stored)) > SAVED_PAPER_VERSION;

/** Today's for what has none. */
function readVersion(record: unknown): number {
  const { version } = isRecord(record) ? record : {};
  return typeof version === 'number' ? version : SAVED_PAPER_VERSION;
}

/** Whether both say the same of a paper. */
export const isSameStored = (a: StoredPaper, b: StoredPaper | undefined): boolean =>
  b !== undefined && describe(a) === describe(b);

/** Enough of what is stored to see later whether it is the same. */
export const fingerprint = (stored: StoredPaper): string => fingerprintText(describe(stored));

const describe = ({ id, record, removal }: StoredPaper): string =>
  JSON.stringify({ id, record, removal });

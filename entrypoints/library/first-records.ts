import { newestFirst } from '../../utils/library/library-index.ts';
import { peekIndex, readRecords } from '../../utils/shell/library-store.ts';

/** What a window shows, as it is stored. */
interface FirstRecords {
  /** Of all papers, newest first. */
  readonly ids: readonly string[];
  /** Of the first of them. */
  readonly records: readonly unknown[];
}

/** More than fit into a window. */
const FIRST = 15;

async function readFirst(): Promise<FirstRecords> {
  const ids = newestFirst(await peekIndex());
  return { ids, records: await readRecords(ids.slice(0, FIRST)) };
}

/** Read as soon as this file is there, which is before the rest of the page's code; what fails is read again later. */
export const firstRecords: Promise<FirstRecords | undefined> = readFirst().catch(() => undefined);

import { present } from '../present.ts';
import { USER_DOCUMENTS } from '../user-document-names.ts';
import { writeBackup } from './backup.ts';
import type { Kept } from './backup.ts';
import { DOCUMENT_READERS } from './document-readers.ts';

/** What stands for each of the documents that was never written. */
const EMPTY = Object.fromEntries(
  USER_DOCUMENTS.map((name) => {
    const reading = DOCUMENT_READERS[name](undefined);
    return [name, reading.status === 'ok' ? reading.value : undefined];
  }),
);

/**
 * The text of a file that holds all that is kept. What was never set is in it as it is at first: where
 * the file replaces, that counts, too, while a part that is not there counts for nothing.
 */
export const writeWholeBackup = ({ papers, documents }: Kept, now: Date): string =>
  writeBackup({ papers, documents: { ...EMPTY, ...present(documents) } }, now);

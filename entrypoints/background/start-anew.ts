import { Failure } from '../../utils/failure.ts';
import { DOCUMENT_READERS } from '../../utils/interchange/document-readers.ts';
import { readDocument } from '../../utils/shell/storage.ts';
import type { UserDocumentName } from '../../utils/user-document-names.ts';
import { enqueue, keepDocuments, withEdits } from './documents.ts';
import { compileStored } from './queries.ts';

/** Puts the empty document in the place of a damaged one, never of one that can be read, now or by a newer Gloss; answers whether it did. */
export const startAnew = (name: UserDocumentName): Promise<boolean> =>
  enqueue(async () => {
    const read = DOCUMENT_READERS[name];
    const reading = read(await readDocument(name));
    // Another page may have done so meanwhile.
    if (reading.status === 'ok') return false;
    if (reading.reason === 'newer-version') throw new Failure(`unreadable-${name}`);
    const empty = read(undefined);
    if (empty.status !== 'ok') return false;
    await keepDocuments(await withEdits({ ...(await compileStored()), [name]: empty.value }));
    return true;
  });

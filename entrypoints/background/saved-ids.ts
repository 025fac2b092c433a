import { writeSavedIds } from '../../utils/library/saved-ids.ts';
import { readIndex } from '../../utils/shell/library-store.ts';
import { readDocument, removeDocuments, writeDocuments } from '../../utils/shell/storage.ts';

/** Keeps the pages' copy of the saved papers' ids as the library is; only for the queue of its changes. */
export async function keepSavedIds(): Promise<void> {
  try {
    const saved = writeSavedIds(await readIndex());
    // No copy says as much as an empty one.
    if (((await readDocument('saved')) ?? '') !== saved) await writeDocuments({ saved });
  } catch {
    // No room, as a rule: pages do better without a copy than with one that is out of date.
    await removeDocuments(['saved']).catch(() => undefined);
  }
}

import type { ReadonlySignal } from '@preact/signals';

import type { LibraryActions } from '../../components/library/library-view.ts';
import { readSavedPaper } from '../../utils/library/saved-paper.ts';
import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import type { PaperId } from '../../utils/paper.ts';
import { readRecords } from '../../utils/shell/library-store.ts';
import { downloadBackup } from './download-backup.ts';
import { downloadLibrary } from './download-library.ts';
import type { Shelf } from './shelf.ts';

interface Options {
  readonly shelf: Shelf;
  readonly all: ReadonlySignal<readonly SavedPaper[]>;
  /** Whether a search or facets ask for fewer, even where they leave all. */
  readonly isNarrowed: () => boolean;
  /** Those that a search and facets leave. */
  readonly shown: ReadonlySignal<readonly SavedPaper[]>;
  readonly selected: ReadonlySignal<ReadonlySet<PaperId>>;
}

/** Writes the papers that are selected, found now or not, or else those that are shown. */
export function createExport({
  shelf,
  all,
  isNarrowed,
  shown,
  selected,
}: Options): LibraryActions['exportShown'] {
  return async (format) => {
    // Of some of them alone a file would look whole.
    const isRead = await shelf.whenRead();
    const chosen = selected.peek();
    const isWhole = chosen.size === 0 && !isNarrowed();
    // The whole library as JSON is all that is kept, readable or not.
    if (format === 'json' && isWhole) return downloadBackup();
    if (!isRead) throw new Error('not-read');
    const papers = chosen.size > 0 ? all.peek().filter(({ id }) => chosen.has(id)) : shown.peek();
    const exported = format === 'json' ? await readAsStored(papers) : papers;
    downloadLibrary(exported, format);
    return { exported: exported.length, unreadable: shelf.unreadable.peek().size };
  };
}

/** Without corrections, which the page shows: JSON comes in again, and would write them into the records. */
async function readAsStored(papers: readonly SavedPaper[]): Promise<readonly SavedPaper[]> {
  const records = await readRecords(papers.map(({ id }) => id));
  return records.flatMap((record) => readSavedPaper(record) ?? []);
}

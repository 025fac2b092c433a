import { batch, computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import { isNarrowed } from '../../components/library/library-view.ts';
import type {
  BinActions,
  LibraryActions,
  LibraryView,
  SnapshotActions,
} from '../../components/library/library-view.ts';
import { readLibraryChange } from '../../utils/library/library-change.ts';
import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import { countSavedFacets, countValues } from '../../utils/library/search/count-facets.ts';
import { narrowPapers, toggleValue } from '../../utils/library/search/facets.ts';
import type { FacetChoice } from '../../utils/library/search/facets.ts';
import { inOrder, pickFound, rankFound } from '../../utils/library/search/order-found.ts';
import { isSearchable, rankSearch } from '../../utils/library/search/rank-search.ts';
import { sortSaved } from '../../utils/library/search/sort-saved.ts';
import type { LibrarySort } from '../../utils/library/search/sort-saved.ts';
import { copyText } from '../../utils/shell/clipboard.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import { askForStorageUse } from '../../utils/shell/storage-use.ts';
import { readDocument, watchDocuments } from '../../utils/shell/storage.ts';
import { liveCorrections } from '../../utils/user-techniques/live-corrections.ts';
import type { OwnTechnique } from '../../utils/user-techniques/own-technique.ts';
import { readUserTechniquesDocument } from '../../utils/user-techniques/user-techniques.ts';
import { createBackupModel } from './backup-model.ts';
import { createChanges } from './changes.ts';
import { downloadRecords } from './download-library.ts';
import { createExport } from './export-papers.ts';
import { importActions } from './import-file.ts';
import { madeAfterPaint } from './made-after-paint.ts';
import { createSelection } from './selection.ts';
import { createShelf } from './shelf.ts';

export interface LibraryModel {
  readonly view: ReadonlySignal<LibraryView>;
  /** All papers, found or not, once all are there. */
  readonly saved: ReadonlySignal<readonly SavedPaper[] | undefined>;
  /** The user's own techniques. */
  readonly own: ReadonlySignal<readonly OwnTechnique[]>;
  readonly actions: LibraryActions;
  readonly bin: BinActions;
  readonly snapshots: SnapshotActions;
  /** Reads what a window shows, and keeps what is shown as it is stored. */
  readonly open: () => Promise<void>;
  /** Reads the rest; to be called once it is open. */
  readonly load: () => Promise<void>;
}

/** What the library page shows; it asks for nothing before it is opened. */
export function createLibraryModel(): LibraryModel {
  const shelf = createShelf();
  const changes = createChanges(shelf);
  const written = signal('');
  const wanted = signal('');
  const choice = signal<FacetChoice>({});
  const sort = signal<LibrarySort>('relevance');
  const { selected, tags: selectedTags, select } = createSelection(shelf);
  const own = signal<readonly OwnTechnique[]>([]);

  /** All papers in the order that is asked for, whatever is searched. */
  const order = computed(() => {
    // Read for its own sake: the index itself stays the same when it changes.
    void shelf.revision.value;
    const papers = shelf.index.papers.filter((paper) => paper !== undefined);
    const by = sort.value === 'relevance' ? 'saved' : sort.value;
    return inOrder(sortSaved(papers, by), shelf.index);
  });
  const sorted = computed(() => order.value.papers);

  /** How well papers fit what is searched, if anything is. */
  const scores = computed(() => {
    // As above.
    void shelf.revision.value;
    void shelf.words.value;
    return rankSearch(shelf.index, wanted.value, own.value);
  });

  const found = computed<readonly SavedPaper[]>(() => {
    if (scores.value === undefined) return sorted.value;
    const find = sort.value === 'relevance' ? rankFound : pickFound;
    return find(order.value, scores.value);
  });

  const narrowed = computed(() => narrowPapers(found.value, choice.value));
  // Of some papers alone, counts would be wrong.
  const saved = computed(() => (shelf.isListed.value ? sorted.value : undefined));
  const tags = computed(() => countValues(saved.value ?? [], 'tag').map(({ value }) => value));
  // A key is answered with papers first.
  const counts = madeAfterPaint(
    computed(() => ({
      papers: shelf.isListed.value ? found.value : [],
      choice: choice.value,
    })),
    ({ papers, choice: chosen }) => countSavedFacets(papers, chosen),
    countSavedFacets([], {}),
  );

  const backup = createBackupModel(sorted);

  const view = computed<LibraryView>(() => ({
    papers: narrowed.value,
    counts: counts.value,
    written: written.value,
    query: wanted.value,
    isReadable: isSearchable(written.value, own.value),
    choice: choice.value,
    sort: sort.value,
    state: shelf.state.value,
    total: shelf.total.value,
    unreadable: [...shelf.unreadable.value.keys()],
    tags: tags.value,
    selected: selected.value,
    selectedTags: selectedTags.value,
    saving: changes.saving.value,
    problem: changes.problem.value,
    undo: changes.undo.value,
    reminder: backup.reminder.value,
    backup: backup.backup.value,
  }));

  function takeTechniques(stored: unknown): void {
    const reading = readUserTechniquesDocument(stored);
    if (reading.status !== 'ok') return;
    own.value = reading.value.techniques;
    shelf.setCorrections(liveCorrections(reading.value));
  }

  function accept(name: string, stored: unknown): void {
    if (name === 'techniques') {
      takeTechniques(stored);
      // What is corrected shows on saved papers, too.
      void shelf.load();
    }
    if (name === 'backup') backup.accept(stored);
    if (name !== 'library-change') return;
    const change = readLibraryChange(stored);
    void (change === undefined ? shelf.load() : shelf.refresh(change.ids));
  }

  return {
    view,
    saved,
    own,
    actions: {
      ...changes,
      search(text) {
        batch(() => {
          written.value = text;
          if (isSearchable(text, own.peek())) wanted.value = text.trim();
        });
      },
      choose: (next) => (choice.value = next),
      toggleFacet: (facet, value) => (choice.value = toggleValue(choice.peek(), facet, value)),
      sortBy: (next) => (sort.value = next),
      select,
      reload: () => void shelf.load(),
      exportShown: createExport({
        shelf,
        all: sorted,
        isNarrowed: () => isNarrowed({ query: wanted.peek(), choice: choice.peek() }),
        shown: narrowed,
        selected,
      }),
      import: importActions,
      exportRaw: (ids) => downloadRecords(ids.map((id) => shelf.unreadable.peek().get(id))),
      ...backup.actions,
      copyText,
    },
    bin: { ...changes, read: () => askBackground('library.bin') },
    snapshots: {
      list: () => askBackground('library.snapshots'),
      preview: (at) => askBackground('library.preview', at),
      restore: changes.rewind,
      exportStored: importActions.exportStored,
      readStorageUse: askForStorageUse,
    },
    async open() {
      // As long as the page is open.
      watchDocuments(accept, new AbortController().signal);
      // Without them papers are found all the same, by a technique's id.
      takeTechniques(await readDocument('techniques').catch(() => undefined));
      await shelf.listFirst();
    },
    async load() {
      await shelf.load();
      // Nobody waits for it, and without it there is no reminder.
      void readDocument('backup').then(backup.accept, () => undefined);
      // Not at first: Firefox asks the user.
      if (shelf.total.peek() > 0) await askForStorageUse().catch(() => undefined);
    },
  };
}

import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';

import type { LibraryActions, LibraryView } from '../../../components/library/library-view.ts';
import { LibraryPage } from '../../../components/library/LibraryPage.tsx';
import { OwnTechniquesContext } from '../../../components/own-techniques.ts';
import type { SavedPaper } from '../../../utils/library/saved-paper.ts';
import { countSavedFacets } from '../../../utils/library/search/count-facets.ts';
import type { SnapshotNote } from '../../../utils/library/snapshots.ts';
import type { BinnedPaper, SnapshotPreview } from '../../../utils/messages/protocol.ts';
import type { OwnTechnique } from '../../../utils/user-techniques/own-technique.ts';
import { show } from '../render.tsx';
import { holdPapers, savedPaper } from './saved-paper.ts';

const EMPTY: LibraryView = {
  written: '',
  query: '',
  isReadable: true,
  choice: {},
  sort: 'relevance',
  state: 'read',
  total: 0,
  unreadable: [],
  papers: [],
  counts: countSavedFacets([], {}),
  tags: [],
  selected: new Set(),
  selectedTags: [],
  saving: 'nothing',
  problem: undefined,
  reminder: undefined,
  backup: undefined,
  undo: undefined,
};

const PREVIEW: SnapshotPreview = {
  added: { count: 30, titles: ['One', 'Two'] },
  changed: { count: 0, titles: [] },
  removed: { count: 1, titles: ['Three'] },
  documents: ['filters'],
  left: ['settings'],
};

const holdView = (view: LibraryView) => signal(view);

/** The library's page over papers; `called` says what was asked of the model, `change` what it shows next. */
export async function showPage(
  changed: Partial<LibraryView>,
  actions: Partial<LibraryActions> = {},
  {
    own = [],
    binned = [],
    notes = [],
  }: { own?: readonly OwnTechnique[]; binned?: BinnedPaper[]; notes?: SnapshotNote[] } = {},
) {
  // Without layout every element is flat: the list would draw no row.
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { value: 40, configurable: true });
  const called: unknown[] = [];
  const tell =
    (name: string) =>
    (...args: readonly unknown[]) => {
      called.push([name, ...args]);
      return Promise.resolve(true);
    };
  const all: LibraryActions = {
    search: (query) => called.push(['search', query]),
    choose: (choice) => called.push(['choose', choice]),
    toggleFacet: (facet, value) => called.push(['facet', facet, value]),
    sortBy: (sort) => called.push(['sort', sort]),
    select: (ids) => called.push(['select', [...ids]]),
    reload: () => called.push('reload'),
    exportRaw: (ids) => called.push(['raw', ids]),
    exportShown: () => Promise.resolve({ exported: 2, unreadable: 1 }),
    backUp: () => Promise.resolve(),
    putOffBackup: () => Promise.resolve(),
    scheduleBackup: () => Promise.resolve(),
    retryBackup: () => Promise.resolve(),
    import: {
      open: () => Promise.resolve({ ok: false, code: 'other-file' }),
      saveList: tell('save-list'),
      take: () => Promise.reject(new Error('unused')),
      undo: () => Promise.reject(new Error('unused')),
      exportStored: () => Promise.reject(new Error('unused')),
    },
    copyText: tell('copy') as unknown as LibraryActions['copyText'],
    edit: tell('edit'),
    remove: tell('remove'),
    undoLast: tell('undo'),
    retry: tell('retry'),
    ...actions,
  };
  const papers = changed.papers ?? [];
  const counts = countSavedFacets(papers, {});
  const view = holdView({ ...EMPTY, counts, total: papers.length, ...changed });
  const saved = holdPapers(papers);
  const Page = () => (
    <OwnTechniquesContext.Provider value={own}>
      <LibraryPage
        saved={saved}
        view={view.value}
        actions={all}
        bin={{
          read: () => Promise.resolve([...binned]),
          restore: tell('restore'),
          discard: tell('discard'),
        }}
        snapshots={{
          list: () => Promise.resolve(notes),
          preview: () => Promise.resolve(PREVIEW),
          restore: tell('rewind'),
          exportStored: (names) => Promise.resolve(void called.push(['export', names])),
          readStorageUse: () => Promise.resolve({ isKept: false, used: 2_500_000, most: 1e9 }),
        }}
      />
    </OwnTechniquesContext.Provider>
  );
  const root = await show(<Page />);
  const change = (next: Partial<LibraryView>) =>
    act(() => void (view.value = { ...view.peek(), ...next }));
  /** The library has these papers alone. */
  const keepOnly = (kept: readonly SavedPaper[]) =>
    act(() => {
      saved.value = kept;
      view.value = { ...view.peek(), papers: kept, total: kept.length };
    });
  return { root, called, change, keepOnly };
}

export const three = [1, 2, 3].map((number) =>
  savedPaper({ id: `2608.0000${number}`, title: `Paper ${number}`, tags: [`tag ${number}`] }),
);
export const idsOf = (...places: readonly number[]) => places.map((place) => three[place]?.id);

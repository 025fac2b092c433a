import { batch, computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import type { LibraryView } from '../../components/library/LibraryPage.tsx';
import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import type { LibrarySlice } from '../../utils/messages/protocol.ts';
import { parseQuery } from '../../utils/query/parse-query.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import { readDocument, watchDocuments } from '../../utils/shell/storage.ts';
import type { OwnTechnique } from '../../utils/user-techniques/own-technique.ts';
import { readUserTechniquesDocument } from '../../utils/user-techniques/user-techniques.ts';
import { readSlices } from './read-slices.ts';
import type { FindPapers } from './read-slices.ts';

/** Papers, and the query that found them. */
interface Shown extends LibrarySlice {
  readonly query: string;
}

export interface LibraryModel {
  readonly view: ReadonlySignal<LibraryView>;
  /** The user's own techniques. */
  readonly own: ReadonlySignal<readonly OwnTechnique[]>;
  readonly search: (query: string) => void;
  readonly showMore: () => void;
  readonly refresh: () => void;
  readonly remove: (paper: SavedPaper) => Promise<void>;
  readonly restore: (paper: SavedPaper) => Promise<void>;
  /** Reads the library, and keeps what is shown as it is stored. */
  readonly load: () => void;
}

const PAGE = 50;
const TYPING_MS = 150;
const CHANGE_MS = 50;
export const findPapers: FindPapers = (...args) => askBackground('library.find', ...args);

const NOTHING: Shown = { query: '', total: 0, unreadable: 0, papers: [] };

/** What the library page shows; it asks for nothing before `load`. */
export function createLibraryModel(): LibraryModel {
  const written = signal('');
  const wanted = signal('');
  const most = signal(PAGE);
  const state = signal<LibraryView['state']>('reading');
  const shown = signal(NOTHING);
  const removed = signal<readonly SavedPaper[]>([]);
  const own = signal<readonly OwnTechnique[]>([]);
  let requests = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const view = computed<LibraryView>(() => ({
    ...shown.value,
    written: written.value,
    isReadable: isReadable(written.value, own.value),
    state: state.value,
    removed: removed.value,
    hasMore: shown.value.total > most.value,
  }));

  async function refresh(): Promise<void> {
    requests += 1;
    const request = requests;
    const query = wanted.peek();
    const read = await readSlices(findPapers, query, most.peek()).catch(() => undefined);
    // An answer that a newer question has overtaken is not shown.
    if (request !== requests) return;
    batch(() => {
      state.value = read === undefined ? 'failed' : 'read';
      if (read !== undefined) shown.value = { query, ...read };
    });
  }

  function refreshIn(delayMs: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), delayMs);
  }

  function search(text: string): void {
    written.value = text;
    const query = text.trim();
    if (!isReadable(text, own.peek()) || query === wanted.peek()) return;
    batch(() => {
      wanted.value = query;
      most.value = PAGE;
      state.value = 'reading';
    });
    refreshIn(TYPING_MS);
  }

  /** Shows a paper that was saved again in the place of its undo. */
  async function showAgain(id: unknown): Promise<void> {
    await refresh();
    removed.value = removed.peek().filter((paper) => paper.id !== id);
  }

  function takeTechniques(stored: unknown): void {
    const reading = readUserTechniquesDocument(stored);
    if (reading.status === 'ok') own.value = reading.value.techniques;
  }

  function accept(name: string, change: unknown): void {
    if (name === 'techniques') {
      takeTechniques(change);
      // What is corrected shows on saved papers, too.
      refreshIn(CHANGE_MS);
    }
    if (name !== 'library-change') return;
    const { id, saved } = (change ?? {}) as { id?: unknown; saved?: unknown };
    const isBack = saved === true && removed.peek().some((paper) => paper.id === id);
    if (isBack) void showAgain(id);
    else refreshIn(CHANGE_MS);
  }

  return {
    view,
    own,
    search,
    refresh: () => void refresh(),
    showMore() {
      most.value += PAGE;
      void refresh();
    },
    async remove(paper) {
      // As it was kept: what is shown is corrected.
      const kept = await askBackground('library.remove', paper.id);
      removed.value = [...removed.peek(), kept ?? paper];
    },
    async restore(paper) {
      await askBackground('library.save', paper);
    },
    load() {
      // As long as the page is open.
      watchDocuments(accept, new AbortController().signal);
      // Without them their papers are found all the same, by the id.
      void readDocument('techniques').then(takeTechniques, () => undefined);
      void refresh();
    },
  };
}

const isReadable = (query: string, own: readonly OwnTechnique[]) =>
  query.trim() === '' || parseQuery(query, own).ok;

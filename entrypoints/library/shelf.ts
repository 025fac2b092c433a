import { batch, effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import { correctSaved } from '../../utils/library/correct-saved.ts';
import { newestFirst } from '../../utils/library/library-index.ts';
import { readSavedPaper } from '../../utils/library/saved-paper.ts';
import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import { createPaperIndex } from '../../utils/library/search/paper-index.ts';
import type { PaperIndex } from '../../utils/library/search/paper-index.ts';
import { peekIndex, readNextRecords, readRecords } from '../../utils/shell/library-store.ts';
import type { liveCorrections } from '../../utils/user-techniques/live-corrections.ts';
import { firstRecords } from './first-records.ts';
import { createPace } from './pace.ts';
import { rehearseSearch } from './rehearse-search.ts';

/** The whole library in this page, as far as it is read, ready to be searched. */
export interface Shelf {
  /** One and the same, which changes. */
  readonly index: PaperIndex;
  /** Goes up as its papers change. */
  readonly revision: ReadonlySignal<number>;
  /** Goes up as words come, by which its papers are found. */
  readonly words: ReadonlySignal<number>;
  /** All papers are there, though maybe not yet to be found. */
  readonly isListed: ReadonlySignal<boolean>;
  readonly state: ReadonlySignal<'reading' | 'read' | 'failed'>;
  /** How many records there are, read or not yet. */
  readonly total: ReadonlySignal<number>;
  /** Records that cannot be read, as they are, by id. */
  readonly unreadable: ReadonlySignal<ReadonlyMap<string, unknown>>;
  /** Lists what was read before all else. */
  readonly listFirst: () => Promise<void>;
  /** Reads all anew. */
  readonly load: () => Promise<void>;
  /** Waits until all are read and can be found; answers whether they could be. */
  readonly whenRead: () => Promise<boolean>;
  /** Reads these papers anew. */
  readonly refresh: (ids: readonly string[]) => Promise<void>;
  readonly setCorrections: (corrections: Corrections) => void;
}

type Corrections = ReturnType<typeof liveCorrections>;

/** Read in some 20 ms. */
const BATCH = 250;
/** Papers whose words are taken in before what is searched is found anew. */
const FINDABLE = 1000;

export function createShelf(): Shelf {
  const index = createPaperIndex();
  const revision = signal(0);
  const words = signal(0);
  const isListed = signal(false);
  const state = signal<'reading' | 'read' | 'failed'>('reading');
  const total = signal(0);
  const unreadable = signal<ReadonlyMap<string, unknown>>(new Map());
  let corrections: Corrections = new Map();
  let loads = 0;
  let changedMeanwhile: string[] = [];

  function read(id: string, record: unknown): SavedPaper | undefined {
    const paper = readSavedPaper(record);
    const isUnreadable = paper === undefined && record !== undefined;
    if (isUnreadable !== unreadable.peek().has(id)) {
      const next = new Map(unreadable.peek());
      if (isUnreadable) next.set(id, record);
      else next.delete(id);
      unreadable.value = next;
    }
    return paper && correctSaved(paper, corrections.get(paper.id));
  }

  function put(id: string, record: unknown): void {
    const paper = read(id, record);
    if (paper === undefined) index.drop(id);
    else index.put(paper);
  }

  /** Lists the paper; its words are for later if they are not there yet. */
  function list(id: string, record: unknown): void {
    if (index.numberOf(id) !== undefined) return put(id, record);
    const paper = read(id, record);
    if (paper !== undefined) index.take(paper);
  }

  async function listFirst(): Promise<void> {
    const first = await firstRecords;
    if (first === undefined) return;
    const { ids, records } = first;
    batch(() => {
      total.value = ids.length;
      for (const [at, record] of records.entries()) list(ids[at] ?? '', record);
      revision.value += 1;
    });
  }

  async function listAll(isCurrent: () => boolean): Promise<void> {
    // Not those of the first: papers may have been saved before changes were heard of.
    const ids = newestFirst(await peekIndex());
    if (!isCurrent()) return;
    total.value = ids.length;
    const wanted = new Set(ids);
    const found = new Set<string>();
    const pace = createPace();
    for (let after = '', isLast = false; !isLast;) {
      const next = await readNextRecords(after, BATCH);
      for (const [id, record] of next) {
        await pace();
        if (!isCurrent()) return;
        after = id;
        if (!wanted.has(id)) continue;
        found.add(id);
        list(id, record);
      }
      isLast = next.size < BATCH;
    }
    for (const paper of index.papers)
      if (paper !== undefined && !found.has(paper.id)) index.drop(paper.id);
    batch(() => {
      isListed.value = true;
      revision.value += 1;
    });
  }

  async function findWords(isCurrent: () => boolean): Promise<void> {
    const pace = createPace();
    for (let number = 0; number < index.papers.length; number += 1) {
      await pace();
      if (!isCurrent()) return;
      const paper = index.papers[number];
      if (paper !== undefined) index.put(paper);
      if (number % FINDABLE === FINDABLE - 1) words.value += 1;
    }
    await rehearseSearch(index);
    if (!isCurrent()) return;
    words.value += 1;
  }

  async function refresh(ids: readonly string[]): Promise<void> {
    if (state.peek() === 'reading') changedMeanwhile.push(...ids);
    const [records, kept] = await Promise.all([readRecords(ids), peekIndex()]);
    batch(() => {
      for (const [at, id] of ids.entries()) put(id, records[at]);
      total.value = kept.entries.length;
      revision.value += 1;
    });
  }

  const whenRead = (): Promise<boolean> =>
    new Promise((resolve) => {
      const stop = effect(() => {
        if (state.value === 'reading') return;
        resolve(state.value === 'read');
        // Not while it runs for the first time.
        queueMicrotask(() => stop());
      });
    });

  return {
    index,
    revision,
    words,
    isListed,
    state,
    total,
    unreadable,
    listFirst,
    refresh,
    whenRead,
    setCorrections: (next) => (corrections = next),
    async load() {
      loads += 1;
      const load = loads;
      batch(() => {
        state.value = 'reading';
        unreadable.value = new Map();
      });
      try {
        const isCurrent = () => load === loads;
        await listAll(isCurrent);
        await findWords(isCurrent);
        if (load !== loads) return;
        state.value = 'read';
        const late = changedMeanwhile;
        changedMeanwhile = [];
        if (late.length > 0) await refresh(late);
      } catch {
        if (load === loads) state.value = 'failed';
      }
    },
  };
}

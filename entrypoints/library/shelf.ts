import { batch, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import { correctSaved } from '../../utils/library/correct-saved.ts';
import { newestFirst } from '../../utils/library/library-index.ts';
import { readSavedPaper } from '../../utils/library/saved-paper.ts';
import { createPaperIndex } from '../../utils/library/search/paper-index.ts';
import type { PaperIndex } from '../../utils/library/search/paper-index.ts';
import { peekIndex, readRecords } from '../../utils/shell/library-store.ts';
import type { liveCorrections } from '../../utils/user-techniques/live-corrections.ts';

/** The whole library in this page, as far as it is read, ready to be searched. */
export interface Shelf {
  readonly index: ReadonlySignal<PaperIndex>;
  /** Goes up with every change of the index. */
  readonly revision: ReadonlySignal<number>;
  readonly state: ReadonlySignal<'reading' | 'read' | 'failed'>;
  /** How many records there are, read or not yet. */
  readonly total: ReadonlySignal<number>;
  /** Records that cannot be read, as they are, by id. */
  readonly unreadable: ReadonlySignal<ReadonlyMap<string, unknown>>;
  /** Reads all anew. */
  readonly load: () => Promise<void>;
  /** Reads these papers anew. */
  readonly refresh: (ids: readonly string[]) => Promise<void>;
  readonly setCorrections: (corrections: Corrections) => void;
}

type Corrections = ReturnType<typeof liveCorrections>;

/** What a window shows, so that it is there at once. */
const FIRST = 15;
const BATCH = 500;
/** Papers indexed before the page may answer again: some 10 ms. */
const CHUNK = 40;

const pause = () => new Promise((resolve) => setTimeout(resolve));

export function createShelf(): Shelf {
  const index = signal(createPaperIndex());
  const revision = signal(0);
  const state = signal<'reading' | 'read' | 'failed'>('reading');
  const total = signal(0);
  const unreadable = signal<ReadonlyMap<string, unknown>>(new Map());
  let corrections: Corrections = new Map();
  let loads = 0;
  let changedMeanwhile: string[] = [];

  function put(into: PaperIndex, id: string, record: unknown): void {
    const paper = readSavedPaper(record);
    if (paper === undefined) into.drop(id);
    else into.put(correctSaved(paper, corrections.get(paper.id)));
    const isUnreadable = paper === undefined && record !== undefined;
    if (isUnreadable === unreadable.peek().has(id)) return;
    const next = new Map(unreadable.peek());
    if (isUnreadable) next.set(id, record);
    else next.delete(id);
    unreadable.value = next;
  }

  async function readInto(into: PaperIndex, load: number): Promise<void> {
    const ids = newestFirst(await peekIndex());
    total.value = ids.length;
    for (let at = 0, size = FIRST; at < ids.length; at += size, size = BATCH) {
      const some = ids.slice(at, at + size);
      // One part after the other: the first rows are not to wait for the last.
      const records = await readRecords(some);
      for (const [place, id] of some.entries()) {
        // A key is answered between.
        if (place % CHUNK === CHUNK - 1) await pause();
        if (load !== loads) return;
        put(into, id, records[place]);
      }
      batch(() => {
        index.value = into;
        revision.value += 1;
      });
    }
    into.lexicon.settle();
    index.value = into;
  }

  async function refresh(ids: readonly string[]): Promise<void> {
    if (state.peek() === 'reading') changedMeanwhile.push(...ids);
    const [records, kept] = await Promise.all([readRecords(ids), peekIndex()]);
    batch(() => {
      for (const [at, id] of ids.entries()) put(index.peek(), id, records[at]);
      total.value = kept.entries.length;
      revision.value += 1;
    });
  }

  return {
    index,
    revision,
    state,
    total,
    unreadable,
    refresh,
    setCorrections: (next) => (corrections = next),
    async load() {
      loads += 1;
      const load = loads;
      batch(() => {
        state.value = 'reading';
        unreadable.value = new Map();
      });
      try {
        await readInto(createPaperIndex(), load);
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

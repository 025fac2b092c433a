import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import type { PaperId } from '../../utils/paper.ts';
import type { Shelf } from './shelf.ts';

interface Selection {
  readonly selected: ReadonlySignal<ReadonlySet<PaperId>>;
  /** Tags of all of them, whatever is searched. */
  readonly tags: ReadonlySignal<readonly string[]>;
  readonly select: (ids: ReadonlySet<PaperId>) => void;
}

/** The papers that are selected: they stay so while others are searched. */
export function createSelection({ index, revision }: Shelf): Selection {
  const picked = signal<ReadonlySet<PaperId>>(new Set());
  const papers = computed(() => {
    // Read for its own sake: the index itself stays the same when it changes.
    void revision.value;
    // What is removed is not selected any more.
    return [...picked.value].flatMap((id) => index.papers[index.numberOf(id) ?? -1] ?? []);
  });
  return {
    selected: computed(() => new Set(papers.value.map(({ id }) => id))),
    tags: computed(() => [...new Set(papers.value.flatMap(({ tags }) => tags))].toSorted()),
    select: (ids) => (picked.value = ids),
  };
}

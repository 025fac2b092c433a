import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useMemo } from 'preact/hooks';

import type { PaperId } from '../../utils/paper.ts';

/** Notes as they were written, and not saved yet. */
export interface NoteDraft {
  readonly text: string;
  /** What the notes were when they were opened. */
  readonly before: string;
}

/** A draft with the title of its paper, which may be gone before it is saved. */
export interface KeptDraft extends NoteDraft {
  readonly title: string;
}

/** All of a page's drafts: they outlive the rows in which they are written, and the papers. */
export interface NoteDrafts {
  /** Draws anew whoever asks as it changes. */
  readonly of: (id: PaperId) => KeptDraft | undefined;
  /** The same of all. */
  readonly all: () => ReadonlyMap<PaperId, KeptDraft>;
  /** Keeps the draft, or with `undefined` none. */
  readonly keep: (id: PaperId, draft: KeptDraft | undefined) => void;
}

/** Keeps drafts as long as the page lives, and asks before it is left with one. */
export function useNoteDrafts(): NoteDrafts {
  const drafts = useSignal<ReadonlyMap<PaperId, KeptDraft>>(new Map());
  const hasAny = useComputed(() => drafts.value.size > 0);
  useSignalEffect(() => {
    // Only while there is one: such a listener slows down going back to the page.
    if (!hasAny.value) return undefined;
    const hold = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  });
  return useMemo(
    () => ({
      of: (id) => drafts.value.get(id),
      all: () => drafts.value,
      keep(id, draft) {
        const next = new Map(drafts.peek());
        if (draft === undefined) next.delete(id);
        else next.set(id, draft);
        drafts.value = next;
      },
    }),
    [drafts],
  );
}

/** The draft of one paper alone. */
export function useNoteDraft(drafts: NoteDrafts, id: PaperId): KeptDraft | undefined {
  return useComputed(() => drafts.of(id)).value;
}

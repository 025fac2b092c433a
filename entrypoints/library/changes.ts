import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import { describeProblem } from '../../components/describe-problem.ts';
import type { BinActions, LibraryActions, Saving } from '../../components/library/library-view.ts';
import { i18n } from '../../components/messages.ts';
import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import { undoEdits } from '../../utils/library/undo-edit.ts';
import { parsePaperId } from '../../utils/paper.ts';
import type { PaperId } from '../../utils/paper.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import type { Shelf } from './shelf.ts';

interface Undo {
  readonly text: string;
  readonly run: () => Promise<void>;
}

export interface Changes
  extends
    Pick<LibraryActions, 'edit' | 'remove' | 'undoLast' | 'retry'>,
    Pick<BinActions, 'restore' | 'discard'> {
  /** Makes the library what it was at the time of a snapshot. */
  readonly rewind: (at: string) => Promise<boolean>;
  readonly saving: ReadonlySignal<Saving>;
  readonly problem: ReadonlySignal<string | undefined>;
  readonly undo: ReadonlySignal<string | undefined>;
}

/** What the page changes in the library: shown only once the background says that it is kept. */
export function createChanges(shelf: Shelf): Changes {
  const saving = signal<Saving>('nothing');
  const problem = signal<string | undefined>(undefined);
  const undo = signal<Undo | undefined>(undefined);
  const undoText = signal<string | undefined>(undefined);
  let failed: (() => Promise<void>) | undefined;

  function offer(next: Undo | undefined): void {
    undo.value = next;
    undoText.value = next?.text;
  }

  async function attempt(change: () => Promise<void>): Promise<boolean> {
    saving.value = 'saving';
    problem.value = undefined;
    try {
      await change();
      failed = undefined;
      saving.value = 'saved';
      return true;
    } catch (error) {
      failed = change;
      problem.value = describeProblem(error);
      saving.value = 'failed';
      return false;
    }
  }

  const papersOf = (ids: readonly string[]): readonly SavedPaper[] => {
    const { papers, numberOf } = shelf.index;
    return ids.flatMap((id) => papers[numberOf(id) ?? -1] ?? []);
  };

  async function restore(ids: readonly PaperId[]): Promise<void> {
    const restored = await askBackground('library.restore', ids);
    await shelf.refresh(ids);
    // Some may be here again without it.
    const others = ids.filter((id) => !restored.includes(id));
    if (papersOf(others).length < others.length) throw new Error('papers-missing');
  }

  return {
    saving,
    problem,
    undo: undoText,
    edit: (ids, edit) =>
      attempt(async () => {
        const before = papersOf(ids);
        const kept = await askBackground('library.edit', ids, edit).finally(() =>
          // Refused, too: what is kept may be another's.
          shelf.refresh(ids),
        );
        const undos = undoEdits(before, papersOf(ids));
        if (undos.length > 0) {
          offer({
            text: i18n.t('library.edited', undos.length),
            async run() {
              await askBackground('library.undoEdits', undos).finally(() => shelf.refresh(ids));
            },
          });
        }
        if (kept.length < ids.length) throw new Error('papers-missing');
      }),
    remove: (ids) =>
      attempt(async () => {
        const papers = ids.flatMap((id) => parsePaperId(id) ?? []);
        const before = papersOf(papers);
        const removed = await askBackground('library.removeAll', papers);
        const [paper] = before;
        const text =
          removed.length === 1 && paper !== undefined
            ? i18n.t('library.removed', [paper.title])
            : i18n.t('library.removed_all', removed.length);
        await shelf.refresh(ids);
        offer({ text, run: () => restore(removed) });
      }),
    undoLast() {
      const last = undo.peek();
      if (last === undefined) return Promise.resolve(false);
      return attempt(async () => {
        await last.run();
        offer(undefined);
      });
    },
    rewind: (at) =>
      attempt(async () => {
        await askBackground('library.rewind', at);
        // Its undo is the snapshot that was taken before.
        offer(undefined);
        await shelf.load();
      }),
    retry: () => (failed === undefined ? Promise.resolve(false) : attempt(failed)),
    restore: (ids) => attempt(() => restore(ids)),
    discard: (ids) => attempt(async () => void (await askBackground('library.discard', ids))),
  };
}

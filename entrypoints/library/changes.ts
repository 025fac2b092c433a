import { batch, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import { describeProblem } from '../../components/describe-problem.ts';
import type { BinActions, LibraryActions, Saving } from '../../components/library/library-view.ts';
import { i18n } from '../../components/messages.ts';
import { Failure, failUnsure } from '../../utils/failure.ts';
import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import type { RestoredParts } from '../../utils/library/snapshots.ts';
import { undoEdits } from '../../utils/library/undo-edit.ts';
import { parsePaperId } from '../../utils/paper.ts';
import type { PaperId } from '../../utils/paper.ts';
import { createQueue } from '../../utils/queue.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import type { Shelf } from './shelf.ts';

interface Undo {
  readonly text: string;
  readonly run: () => Promise<void>;
}

/** A change that was not saved. */
interface FailedChange {
  readonly change: () => Promise<void>;
  readonly code: string;
  readonly problem: string;
}

/** What will be answered however often it is asked: told until the next change, as nothing mends it. */
const REFUSALS = new Set<string>([
  'notes-changed',
  'too-many-tags',
  'papers-missing',
  'unreadable-record',
  'unreadable-snapshot',
] satisfies readonly Failure['code'][]);

const isRefused = (error: unknown): boolean =>
  error instanceof Error && REFUSALS.has(error.message);

interface Changes
  extends
    Pick<LibraryActions, 'edit' | 'remove' | 'undoLast' | 'retry'>,
    Pick<BinActions, 'restore' | 'discard'> {
  /** Makes all what it was at the time of a snapshot, or the papers alone. */
  readonly rewind: (at: string, parts: RestoredParts) => Promise<boolean>;
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
  const enqueue = createQueue();
  let pending = 0;
  /** By what was to be changed: the same change made again takes the place of one that failed. */
  const failures = new Map<string | Undo, FailedChange>();

  function offer(next: Undo | undefined): void {
    undo.value = next;
    undoText.value = next?.text;
  }

  /** Nothing is said to be saved before all is, and nothing that failed is forgotten for what did not. */
  function tell(): void {
    const failed = pending > 0 ? [] : [...failures.values()];
    const unsaved = failed.every(({ code }) => REFUSALS.has(code)) ? 'refused' : 'failed';
    batch(() => {
      saving.value = pending > 0 ? 'saving' : failed.length === 0 ? 'saved' : unsaved;
      problem.value = failed.at(-1)?.problem;
    });
  }

  async function attempt(name: string | Undo, change: () => Promise<void>): Promise<boolean> {
    if (pending === 0) {
      for (const [other, { code }] of failures) if (REFUSALS.has(code)) failures.delete(other);
    }
    pending += 1;
    tell();
    // One after the other: what a change makes of the papers is told from what the one before made of them.
    const failure = await enqueue(change).then(
      () => undefined,
      (error: unknown) => ({
        change,
        code: error instanceof Error ? error.message : '',
        problem: describeProblem(error),
      }),
    );
    failures.delete(name);
    if (failure !== undefined) failures.set(name, failure);
    pending -= 1;
    tell();
    return failure === undefined;
  }

  /** What was changed already cannot be called not done because it cannot be shown. */
  const show = (ids: readonly string[]): Promise<void> => shelf.refresh(ids).catch(failUnsure);

  const papersOf = (ids: readonly string[]): readonly SavedPaper[] => {
    const { papers, numberOf } = shelf.index;
    return ids.flatMap((id) => papers[numberOf(id) ?? -1] ?? []);
  };

  async function restore(ids: readonly PaperId[]): Promise<void> {
    const restored = await askBackground('library.restore', ids);
    await show(ids);
    // Some may be here again without it.
    const others = ids.filter((id) => !restored.includes(id));
    if (papersOf(others).length < others.length) throw new Failure('papers-missing');
  }

  return {
    saving,
    problem,
    undo: undoText,
    edit: (ids, edit) =>
      attempt(nameChange('edit', ids, Object.keys(edit), edit.tags), async () => {
        const before = papersOf(ids);
        const kept = await askBackground('library.edit', ids, edit).finally(() =>
          // Refused, too: what is kept may be another's.
          show(ids),
        );
        const undos = undoEdits(before, papersOf(ids));
        if (undos.length > 0) {
          offer({
            text: i18n.t('library.edited', undos.length),
            async run() {
              await askBackground('library.undoEdits', undos).finally(() => show(ids));
            },
          });
        }
        if (kept.length < ids.length) throw new Failure('papers-missing');
      }),
    remove: (ids) =>
      attempt(nameChange('remove', ids), async () => {
        const papers = ids.flatMap((id) => parsePaperId(id) ?? []);
        const before = papersOf(papers);
        const removed = await askBackground('library.removeAll', papers);
        const [paper] = before;
        const text =
          removed.length === 1 && paper !== undefined
            ? i18n.t('library.removed', [paper.title])
            : i18n.t('library.removed_all', removed.length);
        await show(ids);
        offer({ text, run: () => restore(removed) });
      }),
    undoLast() {
      const last = undo.peek();
      // What is under way is not there to be taken back, and what was done before is not meant.
      if (last === undefined || pending > 0) return Promise.resolve(false);
      return attempt(last, async () => {
        await last.run().catch((error: unknown) => {
          // It will not come back either.
          if (isRefused(error) && undo.peek() === last) offer(undefined);
          throw error;
        });
        // Tried again, it may come after what is offered by now.
        if (undo.peek() === last) offer(undefined);
      });
    },
    rewind: (at, parts) =>
      attempt(nameChange('rewind', at, parts), async () => {
        await askBackground('library.rewind', at, parts);
        // Its undo is the snapshot that was taken before.
        offer(undefined);
        await shelf.load();
      }),
    async retry() {
      const again = [...failures].map(([name, { change }]) => attempt(name, change));
      return again.length > 0 && (await Promise.all(again)).every(Boolean);
    },
    restore: (ids) => attempt(nameChange('restore', ids), () => restore(ids)),
    discard: (ids) =>
      attempt(
        nameChange('discard', ids),
        async () => void (await askBackground('library.discard', ids)),
      ),
  };
}

const nameChange = (...parts: readonly unknown[]): string => JSON.stringify(parts);

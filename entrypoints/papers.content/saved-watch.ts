import { readLibraryChange } from '../../utils/library/library-change.ts';
import { readSavedIds } from '../../utils/library/saved-ids.ts';
import type { PaperId } from '../../utils/paper.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import type { PageModel } from '../../utils/store/page-model.ts';

export interface SavedWatch {
  /** Takes in the stored ids of all saved papers, which stand in for an answer of the background. */
  readonly expect: (stored: unknown) => void;
  /** Asks the background for those of the papers that it has not been asked for. */
  readonly ask: (ids: readonly PaperId[]) => Promise<void>;
  /** Forgets what was asked: the next `ask` is for all. */
  readonly forget: () => void;
  /** Takes in what any page has changed in the library. */
  readonly accept: (name: string, change: unknown) => void;
}

/** Keeps `model.saved` as the library is. */
export function createSavedWatch(model: PageModel): SavedWatch {
  let asked: ReadonlySet<PaperId> = new Set();
  let expected: ReadonlySet<string> = new Set();

  /** Mostly nothing has changed: then no strip is drawn anew. */
  function take(ids: Iterable<PaperId>, isSaved: (id: PaperId) => boolean): void {
    const saved = model.saved.peek();
    const changed = new Set([...ids].filter((id) => saved.has(id) !== isSaved(id)));
    if (changed.size > 0) model.saved.value = saved.symmetricDifference(changed);
  }

  return {
    expect(stored) {
      expected = readSavedIds(stored);
    },
    async ask(ids) {
      const fresh = new Set(ids).difference(asked);
      if (fresh.size === 0) return;
      asked = asked.union(fresh);
      take(fresh.intersection(expected), () => true);
      try {
        const saved = await askBackground('library.which', [...fresh]);
        take(fresh, (id) => saved.includes(id));
      } catch {
        // The background could not be reached: ask again with the next change of the page.
        asked = asked.difference(fresh);
      }
    },
    forget() {
      asked = new Set();
    },
    accept(name, change) {
      const read = name === 'library-change' ? readLibraryChange(change) : undefined;
      if (read !== undefined) take(read.ids, () => read.saved);
    },
  };
}

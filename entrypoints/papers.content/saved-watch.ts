import { readLibraryChange } from '../../utils/library/library-change.ts';
import type { PaperId } from '../../utils/paper.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import type { PageModel } from '../../utils/store/page-model.ts';

export interface SavedWatch {
  /** Asks the background for those of the papers that it has not been asked for. */
  readonly ask: (ids: readonly PaperId[]) => Promise<void>;
  /** Forgets what was asked: the next `ask` is for all. */
  readonly forget: () => void;
  /** Takes in what any page has changed in the library. */
  readonly accept: (name: string, change: unknown) => void;
}

/** Keeps `model.saved` as the library is. */
export function createSavedWatch(model: PageModel): SavedWatch {
  let asked = new Set<PaperId>();
  return {
    async ask(ids) {
      const fresh = ids.filter((id) => !asked.has(id));
      if (fresh.length === 0) return;
      asked = new Set([...asked, ...fresh]);
      try {
        const saved = await askBackground('library.which', fresh);
        const others = [...model.saved.peek()].filter((id) => !fresh.includes(id));
        model.saved.value = new Set([...others, ...saved]);
      } catch {
        // The background could not be reached: ask again with the next change of the page.
        asked = new Set([...asked].filter((id) => !fresh.includes(id)));
      }
    },
    forget() {
      asked = new Set();
    },
    accept(name, change) {
      const read = name === 'library-change' ? readLibraryChange(change) : undefined;
      if (read === undefined) return;
      const next = new Set(model.saved.peek());
      for (const id of read.ids) {
        if (read.saved) next.add(id);
        else next.delete(id);
      }
      model.saved.value = next;
    },
  };
}

import { readLibraryChange } from '../../utils/library/library-change.ts';
import type { PaperId } from '../../utils/paper.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import { watchDocuments } from '../../utils/shell/storage.ts';
import type { PageModel } from '../../utils/store/page-model.ts';

/**
 * Keeps `model.saved` as the library is: until then the page goes by a copy, which may be missing or out
 * of date. Answers what asks the background for those of the papers that it has not been asked for.
 */
export function watchSaved(
  model: PageModel,
  signal: AbortSignal,
): (ids: readonly PaperId[]) => Promise<void> {
  let asked: ReadonlySet<PaperId> = new Set();

  /** Mostly nothing has changed: then no strip is drawn anew. */
  function take(ids: Iterable<PaperId>, isSaved: (id: PaperId) => boolean): void {
    const saved = model.saved.peek();
    const changed = new Set([...ids].filter((id) => saved.has(id) !== isSaved(id)));
    if (changed.size > 0) model.saved.value = saved.symmetricDifference(changed);
  }

  watchDocuments((name, change) => {
    const read = name === 'library-change' ? readLibraryChange(change) : undefined;
    if (read !== undefined) take(read.ids, () => read.saved);
  }, signal);
  const forget = ({ persisted }: PageTransitionEvent) => {
    // A page from the back/forward cache has heard of no change meanwhile.
    if (persisted) asked = new Set();
  };
  addEventListener('pageshow', forget, { signal });

  return async (ids) => {
    const fresh = new Set(ids).difference(asked);
    if (fresh.size === 0) return;
    asked = asked.union(fresh);
    try {
      const saved = await askBackground('library.which', [...fresh]);
      take(fresh, (id) => saved.includes(id));
    } catch {
      // The background could not be reached: ask again with the next change of the page.
      asked = asked.difference(fresh);
    }
  };
}

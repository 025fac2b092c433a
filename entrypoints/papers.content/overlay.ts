import { draftStrip } from '../../components/overlay/strip-draft.ts';
import { readSavedIds } from '../../utils/library/saved-ids.ts';
import { readCompiledQueries } from '../../utils/query/compiled-queries.ts';
import { beginLife } from '../../utils/shell/script-life.ts';
import { readDocuments, watchDocuments } from '../../utils/shell/storage.ts';
import { readPageKind } from '../../utils/site/page-kind.ts';
import { createPageModel } from '../../utils/store/page-model.ts';
import { createUserDocuments } from '../../utils/store/user-documents.ts';
import { USER_DOCUMENTS } from '../../utils/user-document-names.ts';
import { removeLeftovers } from './hosts.ts';
import { watchTools } from './page-tools.ts';
import { watchPause } from './pause-watch.ts';
import { createSeenWatch } from './seen-watch.ts';
import { showOverlay } from './show-overlay.ts';

/** Wires what the overlay knows; everything it does ends with the script's life. */
export async function startOverlay(): Promise<void> {
  const { signal, isAlive } = beginLife();
  removeLeftovers(document);
  addEventListener('visibilitychange', isAlive, { signal });

  const documents = createUserDocuments();
  const model = createPageModel(documents);
  const seen = createSeenWatch(model);
  const accept = (name: string, value: unknown) => {
    if (name === 'queries') model.queries.value = readCompiledQueries(value);
    documents.accept(name, value);
  };
  const load = async () => {
    // All at once: while the page is being laid out, a second answer may take a tenth of a second.
    const stored = await readDocuments();
    for (const name of ['queries', ...USER_DOCUMENTS]) accept(name, stored[name]);
    // The background has none to give where no paper is saved, or where there is no room for it.
    if (stored['saved'] !== undefined) model.saved.value = readSavedIds(stored['saved']);
    seen.accept(stored);
  };
  // Storage that does not answer is no reason to show nothing: the defaults stand in.
  const tryLoad = () => load().catch(() => undefined);
  watchDocuments(accept, signal);
  const refresh = ({ persisted }: PageTransitionEvent) => {
    // A page from the back/forward cache has heard of no change meanwhile.
    if (persisted && isAlive()) void tryLoad();
  };
  addEventListener('pageshow', refresh, { signal });
  watchPause(model, signal);
  showOverlay(model, seen, watchTools(model, isAlive, signal), isAlive, signal);
  const isOfPapers = readPageKind(location.href).kind !== 'other';
  // Mostly before the first card: storage answers in a few milliseconds.
  const loading = tryLoad();
  // Meanwhile what the first card would wait for: the first message alone stops everything for some
  // 15 ms, until the browser has handed all over.
  if (isOfPapers) draftStrip();
  await loading;
  // In a task of its own, while the page is still on its way: it takes as long as half the cards.
  if (isOfPapers) model.techniques.peek().prepare();
  model.isReady.value = true;
}

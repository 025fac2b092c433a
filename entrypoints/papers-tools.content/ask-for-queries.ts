import { listQueryTexts } from '../../utils/asking/list-query-texts.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import type { PageModel } from '../../utils/store/page-model.ts';

/** Asks the background for queries that are missing among those it has read: a page reads none of them itself. */
export function askForQueries(model: PageModel, isAlive: () => boolean, signal: AbortSignal): void {
  const asked = new Set<string>();

  /** Before the first change after an update, what is compiled is of another version. */
  function askForMissing(): void {
    const known = model.queries.peek();
    const missing = listTexts(model).filter((text) => !known.has(text) && !asked.has(text));
    // Once for each: the one that cannot be read any more stays missing.
    for (const text of missing) asked.add(text);
    if (missing.length === 0 || !isAlive()) return;
    askBackground('queries.compile').catch(() => {
      // The background could not be reached: ask again with the next change of the page.
      for (const text of missing) asked.delete(text);
    });
  }

  // What is written together comes one by one.
  const askSoon = () => queueMicrotask(askForMissing);
  const { filters, follows } = model.documents;
  const disposals = [
    model.queries.subscribe(askSoon),
    filters.subscribe(askSoon),
    follows.subscribe(askSoon),
    model.papers.subscribe(askSoon),
  ];
  signal.addEventListener('abort', () => {
    for (const dispose of disposals) dispose();
  });
}

function listTexts({ documents }: PageModel): readonly string[] {
  const filters = documents.filters.peek().filters.filter(({ enabled }) => enabled);
  return listQueryTexts({ filters }, documents.follows.peek());
}

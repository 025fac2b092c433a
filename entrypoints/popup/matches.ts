import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import type { Matches } from '../../components/popup/filter-actions.ts';
import { parseQuery } from '../../utils/query/parse-query.ts';
import { askActiveTab } from '../../utils/shell/messages.ts';
import type { OwnTechnique } from '../../utils/user-techniques/own-technique.ts';

const TYPING_MS = 100;

/** How many papers of the page in the active tab the queries match. */
export function watchMatches(readOwn: () => readonly OwnTechnique[]): {
  readonly counts: ReadonlySignal<Matches>;
  /** Asks for those of the queries that are not known. */
  readonly ask: (queries: readonly string[]) => void;
  /** Asks for a query once its writing pauses. */
  readonly askSoon: (query: string) => void;
} {
  const counts = signal<Matches>(new Map());
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function count(query: string): Promise<void> {
    const reading = parseQuery(query, readOwn());
    if (!reading.ok) return;
    const papers = await askActiveTab('page.count', reading.query);
    if (papers !== undefined) counts.value = new Map(counts.peek()).set(query, papers);
  }

  function ask(queries: readonly string[]): void {
    for (const query of new Set(queries)) if (!counts.peek().has(query)) void count(query);
  }

  return {
    counts,
    ask,
    askSoon(query) {
      clearTimeout(timer);
      timer = setTimeout(() => ask([query]), TYPING_MS);
    },
  };
}

import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import type { Matches } from '../../components/popup/filter-actions.ts';
import { parseQuery } from '../../utils/query/parse-query.ts';
import { askActiveTab } from '../../utils/shell/messages.ts';
import type { OwnTechnique } from '../../utils/user-techniques/own-technique.ts';

const TYPING_MS = 100;
// The page hears of a change when we do, and has judged its cards anew a moment later.
const JUDGING_MS = 300;

/** How many papers of the page in the active tab the user's queries match. */
export function watchMatches(
  readQueries: () => readonly string[],
  readOwn: () => readonly OwnTechnique[],
): {
  readonly counts: ReadonlySignal<Matches>;
  /** Asks for those that are not known. */
  readonly ask: () => void;
  /** Asks for all. */
  readonly askAnew: () => void;
  /** Asks for all once changes pause. */
  readonly askAnewSoon: () => void;
  /** Asks for a query once its writing pauses. */
  readonly askSoon: (query: string) => void;
} {
  const counts = signal<Matches>(new Map());
  let typing: ReturnType<typeof setTimeout> | undefined;
  let judging: ReturnType<typeof setTimeout> | undefined;

  async function count(query: string): Promise<number | undefined> {
    const reading = parseQuery(query, readOwn());
    return reading.ok ? askActiveTab('page.count', reading.query) : undefined;
  }

  async function countAll(queries: ReadonlySet<string>): Promise<void> {
    const asked = [...queries];
    const answers = await Promise.all(asked.map(count));
    const next = new Map(counts.peek());
    for (const [at, query] of asked.entries()) {
      const papers = answers[at];
      if (papers === undefined) next.delete(query);
      else next.set(query, papers);
    }
    counts.value = next;
  }

  function askUnknown(queries: readonly string[]): void {
    const unknown = new Set(queries.filter((query) => !counts.peek().has(query)));
    if (unknown.size > 0) void countAll(unknown);
  }

  function askAnew(): void {
    void countAll(new Set([...readQueries(), ...counts.peek().keys()]));
  }

  return {
    counts,
    ask: () => askUnknown(readQueries()),
    askAnew,
    askAnewSoon() {
      clearTimeout(judging);
      judging = setTimeout(askAnew, JUDGING_MS);
    },
    askSoon(query) {
      clearTimeout(typing);
      typing = setTimeout(() => askUnknown([query]), TYPING_MS);
    },
  };
}

import { effect } from '@preact/signals-core';

import { readCompiledQueries } from '../../utils/query/compiled-queries.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import type { PageModel } from '../../utils/store/page-model.ts';

export interface QueryWatch {
  /** Takes in what the background has compiled. */
  readonly accept: (name: string, stored: unknown) => void;
  /** Asks the background for what is missing, until the signal aborts. */
  readonly start: (signal: AbortSignal) => void;
}

/** Keeps `model.queries` as they are stored: a page carries no parser. */
export function createQueryWatch(model: PageModel, isAlive: () => boolean): QueryWatch {
  const asked = new Set<string>();

  /** Before the first change after an update, what is compiled is of another version. */
  function askForMissing(): void {
    const known = model.queries.peek();
    const missing = listTexts(model).filter((text) => !known.has(text) && !asked.has(text));
    // Once for each: the one that cannot be read any more stays missing.
    for (const text of missing) asked.add(text);
    if (missing.length > 0 && isAlive()) askBackground('queries.compile').catch(() => undefined);
  }

  return {
    accept(name, stored) {
      if (name === 'queries') model.queries.value = readCompiledQueries(stored);
    },
    start(signal) {
      const dispose = effect(() => {
        void model.queries.value;
        void listTexts(model);
        // What is written together comes one by one.
        queueMicrotask(askForMissing);
      });
      signal.addEventListener('abort', dispose);
    },
  };
}

function listTexts({ documents }: PageModel): readonly string[] {
  const filters = documents.filters.value.filters.filter(({ enabled }) => enabled);
  const keywords = documents.follows.value.follows.filter(({ kind }) => kind === 'keyword');
  return [...filters.map(({ query }) => query), ...keywords.map(({ value }) => value)];
}

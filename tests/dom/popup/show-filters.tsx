import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';

import type { FilterActions, Matches } from '../../../components/popup/filter-actions.ts';
import { FiltersPanel } from '../../../components/popup/FiltersPanel.tsx';
import {
  moveFilter,
  putFilter,
  removeFilter,
  replaceFilters,
  restoreFilter,
} from '../../../utils/filters/change-filters.ts';
import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import type { Filter, FiltersDocument } from '../../../utils/filters/filters.ts';
import { show } from '../render.tsx';

export const survey: Filter = { id: 'a', query: 'survey', action: 'hide', enabled: true };

const refuse = () => Promise.reject(new Error('unreadable-filters'));

interface Options {
  readonly matches?: Matches;
  readonly slow?: ReadonlyMap<string, number>;
  readonly edited?: string;
  readonly pausedUntil?: string;
  readonly refuses?: boolean;
  readonly setAside?: readonly unknown[];
}

/** A document that changes as the background changes it. */
function createFilters(
  filters: readonly Filter[],
  { refuses = false, setAside = [] }: Options,
): {
  document: Signal<FiltersDocument>;
  asked: string[];
  actions: FilterActions;
} {
  const document = signal<FiltersDocument>({ ...EMPTY_FILTERS, filters, setAside });
  const asked: string[] = [];
  const actions: FilterActions = {
    put(filter) {
      const change = putFilter(document.peek(), filter);
      if (refuses || !change.ok) return refuse();
      document.value = change.value;
      return Promise.resolve();
    },
    restore(filter, at) {
      if (refuses) return refuse();
      document.value = restoreFilter(document.peek(), filter, at);
      return Promise.resolve();
    },
    remove(id) {
      if (refuses) return refuse();
      document.value = removeFilter(document.peek(), id);
      return Promise.resolve();
    },
    move(id, to) {
      if (refuses) return refuse();
      document.value = moveFilter(document.peek(), id, to);
      return Promise.resolve();
    },
    replace(all, before) {
      const change = replaceFilters(document.peek(), all, before);
      if (refuses || !change.ok) return refuse();
      document.value = change.value;
      return Promise.resolve();
    },
    pause: () => Promise.resolve(void asked.push('pause')),
    endPause: () => Promise.resolve(void asked.push('end')),
    export: (written) => Promise.resolve(void asked.push(written)),
    count: (query) => asked.push(query),
  };
  return { document, asked, actions };
}

export async function showPanel(filters: readonly Filter[] = [], options: Options = {}) {
  const { document, asked, actions } = createFilters(filters, options);
  const { matches = new Map(), slow = new Map() } = options;
  const Panel = () => (
    <FiltersPanel
      document={document.value}
      matches={matches}
      slow={slow}
      edited={options.edited}
      pausedUntil={options.pausedUntil}
      actions={actions}
      tabUrl="#"
    />
  );
  return { root: await show(<Panel />), document, asked };
}

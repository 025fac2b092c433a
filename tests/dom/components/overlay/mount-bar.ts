import { vi } from 'vitest';

import type { BarActions, BarView } from '../../../../components/overlay/bar/bar-view.ts';
import { createPageBar } from '../../../../components/overlay/page-bar.ts';
import { EVERYTHING } from '../../../../utils/facets/selection.ts';
import type { Selection } from '../../../../utils/facets/selection.ts';
import { parseQuery } from '../../../../utils/query/parse-query.ts';
import { findTechnique } from '../../../../utils/techniques/taxonomy.ts';
import { find, mount } from './mount.ts';

export const VIEW: BarView = {
  papers: 24,
  hidden: 0,
  dimmed: 0,
  revealed: 0,
  hiding: () => [],
  news: undefined,
  selection: EVERYTHING,
  own: [],
  nameTechnique: (id) => findTechnique(id)?.shortLabel ?? id,
  notice: undefined,
  order: 'site',
  techniques: () => [],
  code: () => [],
  picture: () => ({ techniques: [], days: [], averageDays: undefined }),
};

export const isShown = (bar: Element, selector: string) =>
  find(bar, selector).closest('[hidden]') === null;

export const query = (text: string): Selection['query'] => {
  const reading = parseQuery(text);
  return reading.ok ? { text, query: reading.query } : undefined;
};

export function mountBar(changes: Partial<BarView> = {}) {
  const view = { ...VIEW, ...changes };
  let applied = '';
  const actions = {
    showHidden: vi.fn(),
    hideAgain: vi.fn(),
    sort: vi.fn(),
    pickTechnique: vi.fn(),
    pickCode: vi.fn(),
    onlyWithCode: vi.fn(),
    openLibrary: vi.fn(),
    pauseFilters: vi.fn(),
    // As the page does: the selection is changed before the answer.
    search: vi.fn((text: string) => {
      const reading = parseQuery(text);
      if (reading.ok) update({ ...view, selection: { ...EVERYTHING, query: query(text) } });
      if (text === '') update(view);
      if (reading.ok || text === '') applied = text;
      return { reading, applied };
    }),
    prepareSearch: vi.fn(),
    takeBack: vi.fn(),
    clear: vi.fn(),
    saveFilter: vi.fn(),
    undoFilter: vi.fn(),
    endPause: vi.fn(),
  } satisfies BarActions;
  const { element, update } = createPageBar(view, actions);
  update(view);
  return { update, actions, bar: mount(element) };
}

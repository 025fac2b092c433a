import { SORT_ORDERS } from '../../utils/overlay/sort-papers.ts';
import type { SortOrder } from '../../utils/overlay/sort-papers.ts';
import { describeQuery } from '../describe-query.ts';
import { i18n } from '../messages.ts';
import { createBarCounts } from './bar/bar-counts.ts';
import { createBarPanel } from './bar/bar-panel.ts';
import { createBarTools } from './bar/bar-tools.ts';
import type { BarActions, BarView } from './bar/bar-view.ts';
import { createEmptiedNote } from './bar/emptied.ts';
import { createFilterNotice } from './bar/filter-notice.ts';
import { drawSaveFilter } from './bar/save-filter.ts';
import { createSearchBox } from './bar/search-box.ts';
import { createSelectionLine } from './bar/selection-line.ts';
import { element } from './element.ts';

interface PageBar {
  readonly element: HTMLElement;
  readonly update: (view: BarView) => void;
}

const SORT_LABELS = {
  site: 'sort.site',
  upvotes: 'sort.upvotes',
  stars: 'sort.stars',
  comments: 'sort.comments',
  followed: 'sort.followed',
} as const satisfies Record<SortOrder, string>;

/**
 * One line above the list: how to narrow and sort it, what is shown, what is hidden and how to see it; and
 * below, in room that is always there, what it is narrowed to.
 */
export function createPageBar(first: BarView, actions: BarActions): PageBar {
  let view = first;
  const readView = () => view;
  const box = createSearchBox(actions);
  const readMeaning = () => {
    const { query } = view.selection;
    return query === undefined ? '' : describeQuery(query.query, view);
  };
  const saving = createBarPanel(box.saveButton, i18n.t('search.save'), readMeaning, (meaning) =>
    drawSaveFilter(meaning, (action) => {
      saving.hide();
      actions.saveFilter(action);
    }),
  );
  const tools = createBarTools(readView, actions);
  const counts = createBarCounts(actions);
  const [sort, select] = createSort(actions.sort);
  const line = createSelectionLine(actions);
  const emptied = createEmptiedNote(actions);
  const notice = createFilterNotice(actions);
  const bar = element(
    'div',
    { class: 'bar', role: 'group', 'aria-label': i18n.t('bar.label') },
    box.element,
    tools.element,
    counts.element,
    sort,
    element('div', { class: 'below' }, box.fault, notice.element, line.element),
    emptied.element,
    saving.element,
  );

  return {
    element: bar,
    update(next) {
      view = next;
      // From the keyboard: a finger needs none, and would get a keyboard with it.
      const hadFocus = bar.querySelector(':focus-visible') !== null;
      box.update({ text: view.selection.query?.text ?? '', own: view.own });
      tools.update();
      counts.update(view);
      emptied.update(view);
      sort.hidden = view.order === undefined;
      if (view.order !== undefined) select.value = view.order;
      if (view.selection.query === undefined) saving.hide();
      else saving.redraw();
      notice.update(view.notice);
      line.update(view.selection, view.nameTechnique);
      // It may be gone, as with the last part of the line; what is hidden has it until the browser draws.
      if (hadFocus && bar.querySelector(':focus:not([hidden])') === null) box.focus();
    },
  };
}

function createSort(onSort: BarActions['sort']): readonly [HTMLElement, HTMLSelectElement] {
  const select = element(
    'select',
    {},
    ...SORT_ORDERS.map((name) => element('option', { value: name }, i18n.t(SORT_LABELS[name]))),
  );
  select.addEventListener('change', () => {
    const order = SORT_ORDERS.find((name) => name === select.value);
    if (order !== undefined) onSort(order);
  });
  return [
    element('label', { class: 'sort' }, element('span', {}, i18n.t('bar.sort')), select),
    select,
  ];
}

import { SORT_ORDERS } from '../../utils/overlay/sort-papers.ts';
import type { SortOrder } from '../../utils/overlay/sort-papers.ts';
import type { AnyTechniqueId } from '../../utils/techniques/own-id.ts';
import { i18n } from '../messages.ts';
import { createBadgeList } from './badge-list.ts';
import { button, element, setAttribute } from './element.ts';
import { drawIcon } from './icon.ts';
import { onPress } from './press.ts';
import type { BadgeView } from './technique-badge.ts';

export interface BarView {
  readonly papers: number;
  readonly hidden: number;
  /** Cards that filters would hide and that are shown because the user asked. */
  readonly revealed: number;
  /** The techniques that the list is narrowed to. */
  readonly selected: readonly BadgeView[];
  readonly codeOnly: boolean;
  readonly withCode: number;
  /** Undefined where the cards' layout cannot be ordered safely. */
  readonly order: SortOrder | undefined;
}

export interface BarActions {
  readonly showHidden: () => void;
  readonly hideAgain: () => void;
  readonly toggleTechnique: (id: AnyTechniqueId) => void;
  readonly toggleCode: () => void;
  readonly sort: (order: SortOrder) => void;
}

export interface PageBar {
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

/** One line above the list: what is shown, what is hidden and how to see it, and how to narrow and sort. */
export function createPageBar(actions: BarActions): PageBar {
  const shown = element('span', { 'data-count': 'shown' });
  const hidden = element('span', { 'data-count': 'hidden' });
  const hiding = element('span', { class: 'hidden' }, hidden, ` ${i18n.t('bar.hidden')}`);
  const show = button({ class: 'link', 'data-action': 'show' }, i18n.t('bar.show'));
  const hide = button({ class: 'link', 'data-action': 'hide' });
  const chosen = element('span', { class: 'chosen' });
  const showChosen = createBadgeList(chosen, actions.toggleTechnique);
  const withCode = element('span', { class: 'count' });
  const code = button(
    { class: 'badge toggle', 'data-action': 'code', title: i18n.t('bar.code_title') },
    drawIcon('code'),
    i18n.t('bar.code'),
    withCode,
  );
  const [sort, select] = createSort(actions.sort);
  onPress(show, actions.showHidden);
  onPress(hide, actions.hideAgain);
  onPress(code, actions.toggleCode);

  return {
    element: element(
      'div',
      { class: 'bar', role: 'toolbar', 'aria-label': i18n.t('bar.label') },
      element('span', { class: 'counts', role: 'status' }, shown, hiding),
      show,
      hide,
      chosen,
      code,
      sort,
    ),
    update(view) {
      shown.textContent = i18n.t('bar.papers', view.papers - view.hidden);
      hidden.textContent = String(view.hidden);
      hide.textContent = i18n.t('bar.hide_again', view.revealed);
      withCode.textContent = String(view.withCode);
      hiding.hidden = show.hidden = view.hidden === 0;
      hide.hidden = view.revealed === 0;
      sort.hidden = view.order === undefined;
      showChosen(view.selected);
      setAttribute(code, 'aria-pressed', view.codeOnly);
      if (view.order !== undefined) select.value = view.order;
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

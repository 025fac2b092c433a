import { i18n } from '../../messages.ts';
import { button, element } from '../element.ts';
import { onPress } from '../press.ts';
import type { BarView } from './bar-view.ts';

export interface FilterNotice {
  readonly element: HTMLElement;
  readonly update: (notice: BarView['notice']) => void;
}

/** Says that the query has become a filter, or has not. */
export function createFilterNotice(onUndo: () => void): FilterNotice {
  const notice = element('p', { class: 'notice', role: 'status' });
  let drawn: BarView['notice'];
  return {
    element: notice,
    update(next) {
      if (next === drawn) return;
      drawn = next;
      const undo = button({ class: 'link', 'data-action': 'undo-filter' }, i18n.t('note.undo'));
      if (next === undefined) notice.replaceChildren();
      else if (next === 'filter-failed') notice.replaceChildren(i18n.t('search.not_saved'));
      else notice.replaceChildren(`${i18n.t('search.saved')} `, onPress(undo, onUndo));
    },
  };
}

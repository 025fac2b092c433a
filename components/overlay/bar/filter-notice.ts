import { i18n } from '../../messages.ts';
import { actionLink } from '../action-link.ts';
import { element } from '../element.ts';
import type { BarView } from './bar-view.ts';

interface FilterNotice {
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
      const undo = actionLink('undo-filter', i18n.t('note.undo'), onUndo);
      if (next === undefined) notice.replaceChildren();
      else if (next === 'filter-failed') notice.replaceChildren(i18n.t('search.not_saved'));
      else notice.replaceChildren(`${i18n.t('search.saved')} `, undo);
    },
  };
}

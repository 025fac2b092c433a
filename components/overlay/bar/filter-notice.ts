import { i18n } from '../../messages.ts';
import { actionLink } from '../action-link.ts';
import { element } from '../element.ts';
import type { BarActions, BarView } from './bar-view.ts';

interface FilterNotice {
  readonly element: HTMLElement;
  readonly update: (notice: BarView['notice']) => void;
}

/** Says that the query has become a filter, or has not, what was muted or cleared, or that filters are paused. */
export function createFilterNotice({
  undoFilter,
  endPause,
}: Pick<BarActions, 'undoFilter' | 'endPause'>): FilterNotice {
  const notice = element('p', { class: 'notice', role: 'status' });
  let drawn: BarView['notice'];

  function draw(next: BarView['notice']): readonly (Node | string)[] {
    switch (next) {
      case 'filter-saved':
        return withUndo(i18n.t('search.saved'));
      case 'filter-failed':
        return [i18n.t('search.not_saved')];
      case 'paused':
        return [
          `${i18n.t('pause.paused')} `,
          actionLink('end-pause', i18n.t('pause.end'), endPause),
        ];
      case 'cleared':
        return withUndo(i18n.t('selection.cleared'));
      case undefined:
        return [];
      default:
        return withUndo(i18n.t('mute.done', [next.muted]));
    }
  }

  const withUndo = (text: string) => [
    `${text} `,
    actionLink('undo-filter', i18n.t('note.undo'), undoFilter),
  ];

  return {
    element: notice,
    update(next) {
      if (next === drawn) return;
      drawn = next;
      // What passes is told where the user is on the page.
      notice.classList.toggle('passing', next !== undefined && next !== 'paused');
      notice.replaceChildren(...draw(next));
    },
  };
}

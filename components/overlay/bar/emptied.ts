import { isEverything } from '../../../utils/facets/selection.ts';
import { i18n } from '../../messages.ts';
import { actionLink } from '../action-link.ts';
import { element, setText } from '../element.ts';
import type { BarActions, BarView } from './bar-view.ts';

interface EmptiedNote {
  readonly element: HTMLElement;
  readonly update: (view: BarView) => void;
}

/** In the place of a list of which nothing is shown: why that is, and how to see it. */
export function createEmptiedNote({
  showHidden,
  clear,
  pauseFilters,
}: Pick<BarActions, 'showHidden' | 'clear' | 'pauseFilters'>): EmptiedNote {
  const text = element('p', { role: 'status' });
  const show = actionLink('show-all', i18n.t('emptied.show'), showHidden);
  const pause = actionLink('pause', i18n.t('pause.pause'), pauseFilters);
  const clearAll = actionLink('clear-all', i18n.t('selection.clear'), clear);
  const note = element('div', { class: 'emptied' }, text, show, pause, clearAll);

  return {
    element: note,
    update({ papers, hidden, hiding, selection }) {
      const isEmptied = papers > 0 && hidden === papers;
      const rules = isEmptied ? hiding() : [];
      note.hidden = !isEmptied;
      show.hidden = pause.hidden = rules.length === 0;
      clearAll.hidden = isEverything(selection);
      const named = rules.map((rule) => `“${rule.text}” (${rule.papers})`).join(', ');
      const filtered = rules.reduce((sum, rule) => sum + rule.papers, 0);
      const byFilters = i18n.t('emptied.filters', [named]);
      if (filtered === 0) setText(text, i18n.t('emptied.narrowed'));
      else if (filtered === hidden) setText(text, byFilters);
      else setText(text, `${byFilters} ${i18n.t('emptied.others')}`);
    },
  };
}

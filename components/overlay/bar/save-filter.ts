import { FILTER_ACTIONS } from '../../../utils/filters/filters.ts';
import type { FilterAction } from '../../../utils/filters/filters.ts';
import { FILTER_ACTION_LABELS } from '../../filter-action-labels.ts';
import { i18n } from '../../messages.ts';
import { button, element } from '../element.ts';
import { onPress } from '../press.ts';

/** Asks what is to become of the papers that a query finds; `meaning` says in words which. */
export function drawSaveFilter(
  meaning: string,
  onSave: (action: FilterAction) => void,
): readonly Node[] {
  return [
    element('p', {}, i18n.t('search.save_what', [meaning])),
    element(
      'div',
      { class: 'choices' },
      ...FILTER_ACTIONS.map((action) =>
        onPress(
          button({ class: 'badge', 'data-action': action }, i18n.t(FILTER_ACTION_LABELS[action])),
          () => onSave(action),
        ),
      ),
    ),
  ];
}

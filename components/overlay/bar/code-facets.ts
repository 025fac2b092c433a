import { WITH_CODE } from '../../../utils/code/code-state.ts';
import { CODE_STATE_LABELS } from '../../code-state-labels.ts';
import { explainCode } from '../../describe-code.ts';
import { CODE_ICON } from '../../icons.ts';
import { i18n } from '../../messages.ts';
import { button, element } from '../element.ts';
import { drawIcon } from '../icon.ts';
import { onPress } from '../press.ts';
import type { BarActions } from './bar-view.ts';
import { drawChip } from './facet-chip.ts';
import type { CodeFacet } from './facet-view.ts';

/** What is known of the papers' code as chips, after one for all that is there. */
export function drawCodeFacets(
  facets: readonly CodeFacet[],
  { pickCode, onlyWithCode }: Pick<BarActions, 'pickCode' | 'onlyWithCode'>,
): readonly Node[] {
  const isOn = isWithCode(facets);
  const there = facets.filter(({ state }) => WITH_CODE.includes(state));
  const withCode = button(
    {
      class: 'badge',
      'data-action': 'with-code',
      title: i18n.t('facet.with_code_title'),
      'aria-pressed': String(isOn),
    },
    drawIcon(CODE_ICON),
    i18n.t('facet.with_code'),
    element('span', { class: 'count' }, String(there.reduce((sum, { count }) => sum + count, 0))),
  );
  const chips = facets.map(({ state, count, side }) => {
    const label = i18n.t(CODE_STATE_LABELS[state]);
    const attributes = { 'data-state': state };
    return drawChip({ label, title: explainCode(state), count, side, attributes }, (picked) =>
      pickCode(state, picked),
    );
  });
  return [
    element(
      'div',
      { class: 'chips first' },
      onPress(withCode, () => onlyWithCode(!isOn)),
    ),
    element('div', { class: 'chips' }, ...chips),
  ];
}

/** Just the states in which there is code are chosen. */
const isWithCode = (facets: readonly CodeFacet[]): boolean =>
  facets.every(({ state, side }) => (side === 'only') === WITH_CODE.includes(state)) &&
  facets.some(({ side }) => side === 'only');

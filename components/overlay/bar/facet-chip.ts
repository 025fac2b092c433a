import type { Side } from '../../../utils/facets/selection.ts';
import { MINUS_ICON } from '../../icons.ts';
import { i18n } from '../../messages.ts';
import { button, element } from '../element.ts';
import { drawIcon } from '../icon.ts';
import { onPress } from '../press.ts';

interface ChipView {
  readonly label: string;
  readonly title: string;
  /** How many papers a click shows. */
  readonly count: number;
  readonly side: Side | undefined;
  /** Of the chip itself: what it stands for, and its colour. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

/** Two buttons that look like one: only these papers; and, smaller, without them. */
export function drawChip(
  { label, title, count, side, attributes }: ChipView,
  onPick: (side: Side) => void,
): HTMLElement {
  const only = button(
    {
      class: 'badge',
      'data-action': 'only',
      title: `${title} ${i18n.t('facet.only_title')}`,
      'aria-pressed': String(side === 'only'),
    },
    element('span', { class: 'dot' }),
    element('span', { class: 'chip-label' }, label),
    element('span', { class: 'count' }, String(count)),
  );
  const without = button(
    {
      class: 'action without',
      'data-action': 'without',
      title: i18n.t('facet.without', [label]),
      'aria-pressed': String(side === 'without'),
    },
    drawIcon(MINUS_ICON),
  );
  return element(
    'span',
    { ...attributes, class: 'chip', 'data-empty': count === 0, 'data-side': side },
    onPress(only, ({ altKey }) => onPick(altKey ? 'without' : 'only')),
    onPress(without, () => onPick('without')),
  );
}

import { SAVE_ICON, WHY_ICON } from '../icons.ts';
import { i18n } from '../messages.ts';
import { button, copyOf, element } from './element.ts';
import { drawIcon } from './icon.ts';

/** A strip as it is before anything is known of its paper. */
export const draftStrip = (): HTMLElement =>
  copyOf('strip', () =>
    element(
      'div',
      { class: 'strip', role: 'group', 'data-open': 'false' },
      element('div', { class: 'badges', role: 'group', 'aria-label': i18n.t('strip.techniques') }),
      element(
        'div',
        { class: 'line' },
        element('span', { class: 'note' }),
        button(
          {
            class: 'action save',
            'data-action': 'save',
            'aria-pressed': 'false',
            'aria-label': i18n.t('save.label'),
            title: i18n.t('save.title'),
          },
          drawIcon(SAVE_ICON),
        ),
        button(
          {
            class: 'action why',
            'data-action': 'why',
            'aria-expanded': 'false',
            title: i18n.t('why.label'),
            // So that the browser takes no press on it for one outside of the open panel.
            popovertarget: 'why',
          },
          drawIcon(WHY_ICON),
        ),
        element('div', { class: 'panel', id: 'why', role: 'dialog', popover: 'auto' }),
      ),
    ),
  );

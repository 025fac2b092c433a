import { CLOSE_ICON } from '../icons.ts';
import { i18n } from '../messages.ts';
import { button, element } from './element.ts';
import { drawIcon } from './icon.ts';
import { onPress } from './press.ts';

/** What stands at the top of a panel: its title, and the button that closes it. */
export function drawPanelHeader(
  title: readonly (Node | string)[],
  onClose: () => void,
): HTMLElement {
  const close = button(
    { class: 'action', 'aria-label': i18n.t('action.close') },
    drawIcon(CLOSE_ICON),
  );
  return element('header', {}, element('h2', {}, ...title), onPress(close, onClose));
}

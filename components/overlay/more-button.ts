import { i18n } from '../messages.ts';
import { button, copyOf, setAttribute } from './element.ts';
import { onPress } from './press.ts';

/** Keeps "+2" behind the badges while there are more of them than the card shows at first. */
export function createMoreButton(
  badges: Element,
  onToggle: () => void,
): (more: number, isOpen: boolean) => void {
  let held: HTMLElement | undefined;
  return (more, isOpen) => {
    if (more <= 0) {
      held?.remove();
      return;
    }
    held ??= onPress(copyOf('more', draft), onToggle);
    held.textContent = isOpen ? '−' : `+${more}`;
    held.title = isOpen ? i18n.t('strip.less') : i18n.t('strip.more', more);
    setAttribute(held, 'aria-expanded', isOpen);
    if (held.parentElement !== badges) badges.append(held);
  };
}

const draft = () => button({ class: 'badge more', 'aria-expanded': 'false' });

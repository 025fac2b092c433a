import type { Follow } from '../../utils/follows/follows.ts';
import { STAR_ICON } from '../icons.ts';
import { i18n } from '../messages.ts';
import { button, copyOf, element, find } from './element.ts';
import { drawIcon } from './icon.ts';
import { onPress } from './press.ts';

/** Keeps what the paper is followed for before all badges; answers how many places that takes. */
export function createFollowBadge(
  badges: Element,
  onClick: () => void,
): (follows: readonly Follow[]) => number {
  let held: HTMLElement | undefined;
  return (follows) => {
    const [first, ...more] = follows.map(({ label }) => label);
    if (first === undefined) {
      held?.remove();
      return 0;
    }
    held ??= onPress(copyOf('follows', draft), onClick);
    find(held, '.name').textContent = first;
    find(held, '.count').textContent = more.length > 0 ? `+${more.length}` : '';
    held.title = i18n.t('note.follows', [[first, ...more].join(', ')]);
    if (badges.firstChild !== held) badges.prepend(held);
    return 1;
  };
}

const draft = () =>
  button(
    { class: 'badge follows' },
    drawIcon(STAR_ICON, true),
    element('span', { class: 'name' }),
    element('span', { class: 'count' }),
  );

import { findMet } from '../../utils/follows/follows.ts';
import type { Follow, NewFollow } from '../../utils/follows/follows.ts';
import { STAR_ICON } from '../icons.ts';
import { i18n } from '../messages.ts';
import { button } from './element.ts';
import { drawIcon } from './icon.ts';
import { onPress } from './press.ts';

/** A name that can be followed: pressed while it is. */
export function createFollowButton(
  follow: NewFollow,
  follows: readonly Follow[],
  onToggle: (follow: NewFollow) => void,
): HTMLElement {
  const followed = findMet(follows, follow).length > 0;
  const name = button(
    {
      class: 'person',
      'data-action': 'follow',
      'aria-pressed': String(followed),
      'aria-label': i18n.t('follow.title', [follow.label]),
      title: i18n.t(followed ? 'follow.unfollow_title' : 'follow.title', [follow.label]),
    },
    drawIcon(STAR_ICON, followed),
    follow.label,
  );
  return onPress(name, () => onToggle(follow));
}

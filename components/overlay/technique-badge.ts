import type { AnyTechniqueId } from '../../utils/techniques/own-id.ts';
import type { TechniqueName } from '../../utils/user-techniques/technique-name.ts';
import { describeTechnique } from '../explain-technique.ts';
import { STAR_ICON } from '../icons.ts';
import { i18n } from '../messages.ts';
import { button, copyOf, element } from './element.ts';
import { drawIcon } from './icon.ts';

export interface BadgeView {
  readonly id: AnyTechniqueId;
  readonly name: TechniqueName | undefined;
  /** `undefined` where a click narrows nothing: there is no list on a paper's own page. */
  readonly pressed: boolean | undefined;
  /** The user says so, whatever the model does. */
  readonly byUser?: boolean;
  /** The user follows it. */
  readonly followed?: boolean;
}

/** The same for badges that are made alike: an own technique may be renamed while the page is open. */
export const keyOfBadge = ({ id, name, pressed, followed = false }: BadgeView): string =>
  `badge ${id} ${pressed === undefined} ${followed} ${name?.colour} ${name?.label}`;

/** A badge that is not pressed. */
export function createBadge(view: BadgeView): HTMLElement {
  return copyOf(keyOfBadge(view), () => {
    const { id, name, pressed, followed = false } = view;
    const title = [
      name === undefined ? id : describeTechnique(name),
      ...(followed ? [i18n.t('badge.followed')] : []),
      ...(pressed === undefined ? [] : [i18n.t('badge.click')]),
    ];
    return button(
      {
        class: followed ? 'badge followed' : 'badge',
        'data-technique': id,
        'data-group': name?.group,
        'data-colour': name?.colour,
        title: title.join(' '),
        'aria-pressed': pressed === undefined ? undefined : 'false',
      },
      followed ? drawIcon(STAR_ICON, true) : element('span', { class: 'dot' }),
      element('span', { class: 'name' }, name?.shortLabel ?? id),
    );
  });
}

import type { AnyTechniqueId } from '../../utils/techniques/own-id.ts';
import type { TechniqueName } from '../../utils/user-techniques/technique-name.ts';
import { describeTechnique } from '../explain-technique.ts';
import { i18n } from '../messages.ts';
import { button, copyOf, element } from './element.ts';

export interface BadgeView {
  readonly id: AnyTechniqueId;
  readonly name: TechniqueName | undefined;
  /** `undefined` where a click narrows nothing: there is no list on a paper's own page. */
  readonly pressed: boolean | undefined;
  readonly count?: number;
  /** The user says so, whatever the model does. */
  readonly byUser?: boolean;
}

/** The same for badges that are made alike: an own technique may be renamed while the page is open. */
export const keyOfBadge = ({ id, name, pressed }: BadgeView): string =>
  `badge ${id} ${pressed === undefined} ${name?.colour} ${name?.label}`;

/** A badge, not pressed and without a count. */
export function createBadge(view: BadgeView): HTMLElement {
  return copyOf(keyOfBadge(view), () => {
    const { id, name, pressed } = view;
    const title = name === undefined ? id : describeTechnique(name);
    return button(
      {
        class: 'badge',
        'data-technique': id,
        'data-group': name?.group,
        'data-colour': name?.colour,
        title: pressed === undefined ? title : `${title} ${i18n.t('badge.click')}`,
        'aria-pressed': pressed === undefined ? undefined : 'false',
      },
      element('span', { class: 'dot' }),
      name?.shortLabel ?? id,
    );
  });
}

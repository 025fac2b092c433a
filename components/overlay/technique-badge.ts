import type { AnyTechniqueId } from '../../utils/techniques/own-id.ts';
import type { TechniqueName } from '../../utils/user-techniques/technique-name.ts';
import { describeTechnique } from '../explain-technique.ts';
import { i18n } from '../messages.ts';
import { button, copyOf, element } from './element.ts';

interface Badge {
  readonly id: AnyTechniqueId;
  readonly name: TechniqueName | undefined;
  /** A click shows only such papers: there is no list on a paper's own page. */
  readonly narrows: boolean;
}

/** What tells two badges apart: an own technique may be renamed while the page is open. */
export const keyOfBadge = ({ id, name, narrows }: Badge): string =>
  `badge ${id} ${narrows} ${name?.colour} ${name?.label}`;

export function createBadge(badge: Badge): HTMLElement {
  return copyOf(keyOfBadge(badge), () => {
    const { id, name, narrows } = badge;
    const title = name === undefined ? id : describeTechnique(name);
    return button(
      {
        class: 'badge',
        'data-technique': id,
        'data-group': name?.group,
        'data-colour': name?.colour,
        title: narrows ? `${title} ${i18n.t('badge.click')}` : title,
        'aria-pressed': narrows ? 'false' : undefined,
      },
      element('span', { class: 'dot' }),
      name?.shortLabel ?? id,
    );
  });
}

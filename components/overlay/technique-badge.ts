import type { AnyTechniqueId } from '../../utils/techniques/own-id.ts';
import type { TechniqueName } from '../../utils/user-techniques/technique-name.ts';
import { explainTechnique } from '../explain-technique.ts';
import { i18n } from '../messages.ts';
import { button, copyOf, element } from './element.ts';

/** A badge; `narrows` where a click shows only such papers: there is no list on a paper's own page. */
export function createBadge(
  id: AnyTechniqueId,
  name: TechniqueName | undefined,
  narrows: boolean,
): HTMLElement {
  // An own technique may be renamed while the page is open.
  return copyOf(`badge ${id} ${narrows} ${name?.colour} ${name?.label}`, () => {
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

/** Its name and what it is, in one line. */
export const describeTechnique = (name: TechniqueName): string =>
  `${name.label}: ${name.group === undefined ? i18n.t('badge.own') : explainTechnique(name.id)}`;

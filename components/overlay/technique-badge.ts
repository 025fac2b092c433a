import { findTechnique } from '../../utils/techniques/taxonomy.ts';
import type { TechniqueId } from '../../utils/techniques/taxonomy.ts';
import { explainTechnique } from '../explain-technique.ts';
import { i18n } from '../messages.ts';
import { button, copyOf, element } from './element.ts';

/** A badge; `narrows` where a click shows only such papers: there is no list on a paper's own page. */
export const createBadge = (id: TechniqueId, narrows: boolean): HTMLElement =>
  copyOf(`badge ${id} ${narrows}`, () => {
    const technique = findTechnique(id);
    const title = technique && `${technique.label}: ${explainTechnique(technique.id)}`;
    return button(
      {
        class: 'badge',
        'data-technique': id,
        'data-group': technique?.group,
        title: title && narrows ? `${title} ${i18n.t('badge.click')}` : title,
        'aria-pressed': narrows ? 'false' : undefined,
      },
      element('span', { class: 'dot' }),
      technique?.shortLabel ?? id,
    );
  });

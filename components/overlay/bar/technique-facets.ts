import type { Side } from '../../../utils/facets/selection.ts';
import type { AnyTechniqueId } from '../../../utils/techniques/own-id.ts';
import { describeTechnique } from '../../explain-technique.ts';
import { groupTechniques } from '../../group-techniques.ts';
import { i18n } from '../../messages.ts';
import { element } from '../element.ts';
import { quiet } from '../quiet.ts';
import { drawChip } from './facet-chip.ts';
import type { TechniqueFacet } from './facet-view.ts';

/** The techniques of the page's papers as chips, the user's own first, then group by group. */
export function drawTechniqueFacets(
  facets: readonly TechniqueFacet[],
  onPick: (id: AnyTechniqueId, side: Side) => void,
): readonly Node[] {
  if (facets.length === 0) return [quiet(i18n.t('facet.none'))];
  return groupTechniques(facets, ({ name }) => name).map(({ label, members }) => {
    const chips = members.map(({ name, count, side }) =>
      drawChip(
        {
          label: name.shortLabel,
          title: describeTechnique(name),
          count,
          side,
          attributes: {
            'data-technique': name.id,
            'data-group': name.group,
            'data-colour': name.colour,
          },
        },
        (picked) => onPick(name.id, picked),
      ),
    );
    return element(
      'section',
      { role: 'group', 'aria-label': label },
      element('h3', {}, label),
      element('div', { class: 'chips' }, ...chips),
    );
  });
}

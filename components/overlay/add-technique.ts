import type { AnyTechniqueId } from '../../utils/techniques/own-id.ts';
import type { TechniqueName } from '../../utils/user-techniques/technique-name.ts';
import { groupTechniques } from '../group-techniques.ts';
import { i18n } from '../messages.ts';
import { button, element } from './element.ts';
import { onPress } from './press.ts';

/**
 * A select of the techniques that a paper has not got, the user's own first, and a button that adds the
 * chosen one: while a select is closed, every arrow key is a choice. It stays the same element, and what
 * is chosen in it stays chosen.
 */
export function createAddTechnique(
  onAdd: (id: AnyTechniqueId) => void,
): (names: readonly TechniqueName[]) => HTMLElement {
  const select = element('select', {
    class: 'add',
    'data-action': 'add',
    'aria-label': i18n.t('why.add'),
  });
  const add = button({ class: 'link' }, i18n.t('action.add'));
  const line = element('div', {}, select, ' ', add);
  let names: readonly TechniqueName[] = [];
  onPress(add, () => {
    const chosen = names.find(({ id }) => id === select.value);
    if (chosen !== undefined) onAdd(chosen.id);
  });
  return (next) => {
    names = next;
    const { value } = select;
    select.replaceChildren(
      element('option', { value: '' }, i18n.t('why.add')),
      ...groupTechniques(names, (name) => name).map(({ label, members }) =>
        element(
          'optgroup',
          { label },
          ...members.map((name) => element('option', { value: name.id }, name.label)),
        ),
      ),
    );
    select.value = names.some(({ id }) => id === value) ? value : '';
    return line;
  };
}

import { listParts } from '../../../utils/facets/selection-parts.ts';
import type { SelectionPart } from '../../../utils/facets/selection-parts.ts';
import type { Selection } from '../../../utils/facets/selection.ts';
import type { AnyTechniqueId } from '../../../utils/techniques/own-id.ts';
import { describePart } from '../../describe-selection.ts';
import { CLOSE_ICON } from '../../icons.ts';
import { i18n } from '../../messages.ts';
import { actionLink } from '../action-link.ts';
import { button, element } from '../element.ts';
import { drawIcon } from '../icon.ts';
import { keepFocus } from '../keep-focus.ts';
import { onPress } from '../press.ts';
import type { BarActions } from './bar-view.ts';

interface SelectionLine {
  readonly element: HTMLElement;
  readonly update: (selection: Selection, nameTechnique: (id: AnyTechniqueId) => string) => void;
}

/** What the page is narrowed to, in one line of words: each part can be taken back, or all. */
export function createSelectionLine({
  takeBack,
  clear,
}: Pick<BarActions, 'takeBack' | 'clear'>): SelectionLine {
  const line = element('div', {
    class: 'selection',
    role: 'group',
    'aria-label': i18n.t('selection.label'),
  });
  let drawn = '';

  function drawPart(part: SelectionPart, text: string): HTMLElement {
    const remove = button(
      {
        class: 'action take-back',
        'data-action': 'take-back',
        title: i18n.t('selection.take_back', [text]),
      },
      drawIcon(CLOSE_ICON),
    );
    return element(
      'span',
      { class: 'part', 'data-part': part.kind },
      element('span', { class: 'words' }, text),
      onPress(remove, () => takeBack(part)),
    );
  }

  return {
    element: line,
    update(selection, nameTechnique) {
      const parts = listParts(selection).map(
        (part) => [part, describePart(part, nameTechnique)] as const,
      );
      const words = parts.map(([, text]) => text).join('\n');
      if (words === drawn) return;
      drawn = words;
      keepFocus(line, () => {
        line.replaceChildren(
          ...parts.map(([part, text]) => drawPart(part, text)),
          ...(parts.length > 0 ? [actionLink('clear', i18n.t('selection.clear'), clear)] : []),
        );
      });
    },
  };
}

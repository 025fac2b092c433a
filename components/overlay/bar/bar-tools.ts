import { CODE_ICON, PICTURE_ICON, SAVE_ICON, TECHNIQUES_ICON } from '../../icons.ts';
import { i18n } from '../../messages.ts';
import { button, element } from '../element.ts';
import { drawIcon } from '../icon.ts';
import { onPress } from '../press.ts';
import { quiet } from '../quiet.ts';
import { createBarPanel } from './bar-panel.ts';
import type { BarPanel } from './bar-panel.ts';
import type { BarActions, BarView } from './bar-view.ts';
import { drawCodeFacets } from './code-facets.ts';
import { drawPicture } from './picture.ts';
import { drawTechniqueFacets } from './technique-facets.ts';

interface BarTools {
  readonly element: HTMLElement;
  readonly update: () => void;
}

/** The buttons under which techniques, code and the picture open, and the one that opens the library. */
export function createBarTools(readView: () => BarView, actions: BarActions): BarTools {
  const techniques = createTool('techniques', drawIcon(TECHNIQUES_ICON), i18n.t('bar.techniques'));
  const code = createTool('code', drawIcon(CODE_ICON), i18n.t('bar.code'));
  const picture = createTool('picture', drawIcon(PICTURE_ICON), i18n.t('bar.picture'));
  const library = createTool('library', drawIcon(SAVE_ICON), i18n.t('library.heading'));
  onPress(library, actions.openLibrary);
  const panels: readonly BarPanel[] = [
    createBarPanel(
      techniques,
      i18n.t('facet.techniques'),
      () => readView().techniques(),
      (facets) => [
        quiet(i18n.t('facet.hint')),
        ...drawTechniqueFacets(facets, actions.pickTechnique),
      ],
    ),
    createBarPanel(
      code,
      i18n.t('facet.code'),
      () => readView().code(),
      (facets) => [quiet(i18n.t('facet.hint')), ...drawCodeFacets(facets, actions)],
    ),
    createBarPanel(
      picture,
      i18n.t('picture.title'),
      () => readView().picture(),
      (view) => drawPicture(view, (id) => actions.pickTechnique(id, 'only')),
    ),
  ];

  return {
    element: element(
      'span',
      { class: 'tools' },
      techniques,
      code,
      picture,
      library,
      ...panels.map((panel) => panel.element),
    ),
    update() {
      const { selection } = readView();
      mark(techniques, selection.techniques.only.size + selection.techniques.without.size);
      mark(code, selection.code.only.size + selection.code.without.size);
      for (const panel of panels) panel.redraw();
    },
  };
}

/** On a phone the icon says what the button is. */
const createTool = (name: string, icon: SVGElement, label: string): HTMLButtonElement =>
  button(
    {
      class: 'tool',
      'data-tool': name,
      title: label,
    },
    icon,
    element('span', { class: 'tool-label' }, label),
  );

/** Shows that something is chosen under a button. */
const mark = (tool: HTMLElement, chosen: number) => tool.classList.toggle('chosen', chosen > 0);

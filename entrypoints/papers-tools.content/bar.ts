import { createPageBar } from '../../components/overlay/page-bar.ts';
import type { BarActions, BarView } from '../../components/overlay/page-bar.ts';
import { addShadowStyle } from '../../components/overlay/shadow-style.ts';
import { toggleTechnique } from '../../utils/overlay/toggle-technique.ts';
import { hasCode } from '../../utils/overlay/verdict.ts';
import type { PageModel } from '../../utils/store/page-model.ts';
import type { AnyTechniqueId } from '../../utils/techniques/own-id.ts';

import barCss from './bar.css?inline';

/** Draws the page bar in its room; answers what brings it in line with the model. */
export function createBar(model: PageModel, room: Element, isOrderable: boolean): () => void {
  const bar = createPageBar(createBarActions(model));
  addShadowStyle(room, barCss);
  room.replaceChildren(bar.element);
  return () => bar.update(describeBar(model, isOrderable));
}

function describeBar(model: PageModel, orderable: boolean): BarView {
  const papers = [...model.judged.value.values()];
  const { techniques, codeOnly } = model.selection.value;
  const withTechnique = (technique: AnyTechniqueId) =>
    papers.filter(({ facts }) => facts.findings.some(({ id }) => id === technique)).length;
  return {
    papers: papers.length,
    hidden: papers.filter(({ verdict }) => verdict.action === 'hide').length,
    revealed: papers.filter(({ verdict }) => verdict.revealed).length,
    selected: [...techniques].map((id) => ({
      id,
      name: model.techniques.value.name(id),
      pressed: true,
      count: withTechnique(id),
    })),
    codeOnly,
    withCode: papers.filter(({ facts }) => hasCode(facts.code.state)).length,
    order: orderable ? model.order.value : undefined,
  };
}

function createBarActions(model: PageModel): BarActions {
  return {
    showHidden() {
      model.reveal.value = true;
      model.selection.value = { techniques: new Set(), codeOnly: false };
    },
    hideAgain() {
      model.reveal.value = false;
    },
    toggleTechnique(id) {
      model.selection.value = toggleTechnique(model.selection.peek(), id);
    },
    toggleCode() {
      const { techniques, codeOnly } = model.selection.peek();
      model.selection.value = { techniques, codeOnly: !codeOnly };
    },
    sort(order) {
      model.order.value = order;
    },
  };
}

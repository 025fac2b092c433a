import { createPageBar } from '../../components/overlay/page-bar.ts';
import type { BarActions, BarView, PageBar } from '../../components/overlay/page-bar.ts';
import { hasCode } from '../../utils/overlay/verdict.ts';
import type { AnyTechniqueId } from '../../utils/techniques/own-id.ts';
import { toggleTechnique } from './actions.ts';
import { BAR_HOST, createHost } from './hosts.ts';
import { isOrderable } from './mark-cards.ts';
import type { PageModel } from './page-model.ts';
import { createPlacingLimit } from './placing-limit.ts';

import coloursCss from '../../components/colours.css?inline';
import marksCss from '../../components/marks.css?inline';
import barCss from './bar.css?inline';
import controlsCss from './controls.css?inline';

export interface BarKeeper {
  /** Keeps the bar's room before the list, wherever that is now; without a list there is none. */
  readonly place: (list: Element | undefined) => void;
  /** Draws what the room holds. */
  readonly draw: () => void;
}

export function createBar(model: PageModel): BarKeeper {
  const { host, root } = createHost(BAR_HOST, coloursCss + marksCss + controlsCss + barCss);
  root.className = 'room';
  const mayPlace = createPlacingLimit();
  let before: Element | undefined;
  let orderable = false;
  let bar: PageBar | undefined;

  return {
    place(list) {
      if (list === undefined) host.remove();
      else if (list.previousElementSibling !== host && mayPlace()) {
        for (const copy of list.parentElement?.querySelectorAll(BAR_HOST) ?? []) copy.remove();
        list.before(host);
      }
      if (list === before) return;
      before = list;
      bar = undefined;
    },
    draw() {
      if (before === undefined) return;
      if (bar === undefined) {
        orderable = isOrderable(before);
        bar = createPageBar(createBarActions(model));
        root.replaceChildren(bar.element);
      }
      bar.update(describeBar(model, orderable));
    },
  };
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
    toggleTechnique: (id: AnyTechniqueId) => toggleTechnique(model, id),
    toggleCode() {
      const { techniques, codeOnly } = model.selection.peek();
      model.selection.value = { techniques, codeOnly: !codeOnly };
    },
    sort(order) {
      model.order.value = order;
    },
  };
}

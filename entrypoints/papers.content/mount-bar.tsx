import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';

import { PageBar } from '../../components/PageBar.tsx';
import type { BarActions, BarView } from '../../components/PageBar.tsx';
import { hasCode } from '../../utils/overlay/verdict.ts';
import type { TechniqueId } from '../../utils/techniques/taxonomy.ts';
import { toggleTechnique } from './actions.ts';
import { BAR_HOST, createHost } from './hosts.ts';
import { checkOnTouch } from './keep-to-ourselves.ts';
import { isOrderable } from './mark-cards.ts';
import type { PageModel } from './page-model.ts';
import { createPlacingLimit } from './placing-limit.ts';

import marksCss from '../../components/marks.css?inline';
import barCss from './bar.css?inline';
import controlsCss from './controls.css?inline';

export interface PageBarKeeper {
  /** Reads the list's layout and answers what is to be done, so that reading comes before all writing. */
  readonly plan: (list: Element | undefined) => () => void;
  /** Fills the bar's room. */
  readonly fill: () => void;
}

/** Keeps the page bar before the list, wherever the list is now; without a list there is none. */
export function createBar(model: PageModel, isAlive: () => boolean): PageBarKeeper {
  const { host, root } = createHost(BAR_HOST, marksCss + controlsCss + barCss);
  root.className = 'room';
  const mayPlace = createPlacingLimit();
  let before: Element | undefined;
  let view: ReadonlySignal<BarView> | undefined;
  let rendered: typeof view;
  checkOnTouch(host, isAlive);

  function place(list: Element): void {
    if (list.previousElementSibling === host || !mayPlace()) return;
    for (const copy of list.parentElement?.querySelectorAll(BAR_HOST) ?? []) copy.remove();
    list.before(host);
  }

  function remove(): void {
    render(null, root);
    rendered = undefined;
    host.remove();
  }

  return {
    plan(list) {
      if (list !== before) {
        before = list;
        view = list && viewBar(model, isOrderable(list));
      }
      return list === undefined ? remove : () => place(list);
    },
    fill() {
      if (view === undefined || view === rendered) return;
      rendered = view;
      render(<PageBar view={view} actions={createBarActions(model, isAlive)} />, root);
    },
  };
}

function viewBar(model: PageModel, orderable: boolean): ReadonlySignal<BarView> {
  return computed(() => describeBar(model, orderable));
}

function describeBar(model: PageModel, orderable: boolean): BarView {
  const papers = [...model.judged.value.values()];
  const { techniques, codeOnly } = model.selection.value;
  const withTechnique = (technique: TechniqueId) =>
    papers.filter(({ facts }) => facts.findings.some(({ id }) => id === technique)).length;
  return {
    papers: papers.length,
    hidden: papers.filter(({ verdict }) => verdict.action === 'hide').length,
    revealed: papers.filter(({ verdict }) => verdict.revealed).length,
    selected: [...techniques].map((id) => ({ id, papers: withTechnique(id) })),
    codeOnly,
    withCode: papers.filter(({ facts }) => hasCode(facts.code.state)).length,
    order: orderable ? model.order.value : undefined,
  };
}

function createBarActions(model: PageModel, isAlive: () => boolean): BarActions {
  const ifAlive =
    <Args extends readonly unknown[]>(action: (...args: Args) => void) =>
    (...args: Args) => {
      if (isAlive()) action(...args);
    };
  return {
    showHidden: ifAlive(() => {
      model.reveal.value = true;
      model.selection.value = { techniques: new Set(), codeOnly: false };
    }),
    hideAgain: ifAlive(() => {
      model.reveal.value = false;
    }),
    toggleTechnique: ifAlive((id: TechniqueId) => toggleTechnique(model, id)),
    toggleCode: ifAlive(() => {
      const { techniques, codeOnly } = model.selection.peek();
      model.selection.value = { techniques, codeOnly: !codeOnly };
    }),
    sort: ifAlive((order) => {
      model.order.value = order;
    }),
  };
}

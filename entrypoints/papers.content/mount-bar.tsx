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

import barCss from './bar.css?inline';
import controlsCss from './controls.css?inline';

/** The page bar; `place` puts it before the list, wherever the list is now. */
export function mountBar(
  model: PageModel,
  isAlive: () => boolean,
  signal: AbortSignal,
): { readonly place: (list: Element) => void } {
  const { host, root } = createHost(BAR_HOST, controlsCss + barCss);
  checkOnTouch(host, isAlive, signal);
  signal.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });
  return {
    place(list) {
      if (list.previousElementSibling === host) return;
      for (const copy of list.parentElement?.querySelectorAll(BAR_HOST) ?? []) copy.remove();
      list.before(host);
      render(
        <PageBar view={viewBar(model, list)} actions={createBarActions(model, isAlive)} />,
        root,
      );
    },
  };
}

function viewBar(model: PageModel, list: Element): ReadonlySignal<BarView> {
  const orderable = isOrderable(list);
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

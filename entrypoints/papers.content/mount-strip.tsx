import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';

import { CardStrip } from '../../components/CardStrip.tsx';
import type { StripView } from '../../components/strip-view.ts';
import { findTechnique } from '../../utils/techniques/taxonomy.ts';
import { createCardActions } from './actions.ts';
import type { Slot } from './card-slots.ts';
import { describeRule } from './describe-rule.ts';
import { checkOnTouch, keepToOurselves } from './keep-to-ourselves.ts';
import type { JudgedPaper, PageModel } from './page-model.ts';

/** Renders a card's strip into its slot until the slot is released; false while the paper is not worked out. */
export function mountStrip(slot: Slot, model: PageModel, isAlive: () => boolean): boolean {
  const judged = findJudged(slot, model);
  if (judged === undefined) return false;
  keepToOurselves(slot.host);
  checkOnTouch(slot.host, isAlive);
  const actions = createCardActions(model, () => judged.peek().facts, isAlive);
  render(<CardStrip view={viewStrip(judged, model)} actions={actions} />, slot.root);
  slot.signal.addEventListener('abort', () => render(null, slot.root));
  return true;
}

/** The slot's paper; when the page has gone on and the strip not yet, the paper as it was first. */
function findJudged({ id }: Slot, { judged }: PageModel): ReadonlySignal<JudgedPaper> | undefined {
  const first = judged.peek().get(id);
  return first && computed(() => judged.value.get(id) ?? first);
}

function viewStrip(
  judged: ReadonlySignal<JudgedPaper>,
  model: PageModel,
): ReadonlySignal<StripView> {
  const { id } = judged.peek().facts.paper;
  // Signals of their own: what another card's button does draws no strip anew but that card's.
  const saved = computed(() => model.saved.value.has(id));
  const removed = computed(() => model.removed.value.has(id));
  const failed = computed(() => model.failed.value === id);
  return computed(() => ({
    ...describeStrip(judged.value, model),
    saved: saved.value,
    undo: removed.value && !saved.value,
    failed: failed.value,
  }));
}

function describeStrip(
  { facts, verdict }: JudgedPaper,
  model: PageModel,
): Omit<StripView, 'saved' | 'undo' | 'failed'> {
  const { paper, findings, code } = facts;
  const { settings, filters, follows } = model.documents;
  const { hiddenGroups, badgesPerCard } = settings.value;
  const { action, rule } = verdict;
  return {
    paper,
    findings: findings.filter(({ id }) => {
      const technique = findTechnique(id);
      return technique !== undefined && !hiddenGroups.includes(technique.group);
    }),
    badges: badgesPerCard,
    code,
    selected: model.selection.value.techniques,
    followed: verdict.followed,
    follows: follows.value.follows,
    muted: model.muted.value,
    narrows: model.kind.value !== 'paper',
    ...(action !== undefined &&
      rule !== undefined && { rule: { action, text: describeRule(rule, filters.value) } }),
  };
}

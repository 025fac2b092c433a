import { computed } from '@preact/signals-core';

import { describeRule } from '../../components/describe-rule.ts';
import { createCardStrip } from '../../components/overlay/card-strip.ts';
import type { CardStrip } from '../../components/overlay/card-strip.ts';
import type { PageTools, StripTools, UseTools } from '../../components/page-tools.ts';
import type { StripView } from '../../components/strip-view.ts';
import { SEEN_RULE } from '../../utils/filters/seen-rules.ts';
import type { SeenPaper } from '../../utils/seen/seen-paper.ts';
import type { JudgedPaper, PageModel } from '../../utils/store/page-model.ts';
import type { Slot } from './card-slots.ts';

interface Drawn {
  readonly strip: CardStrip;
  judged: JudgedPaper;
  look: Look;
}

/** Answers what draws the strips in their slots: those whose paper is worked out, and only what has changed. */
export function createStrips(
  model: PageModel,
  useTools: UseTools<PageTools>,
): (slots: Iterable<Slot>) => void {
  // A key in the page bar's field changes the selection, and nothing that strips show.
  const selected = computed(() => model.selection.value.techniques.only);
  const look = computed(() => readLook(model, selected.value));
  const drawn = new WeakMap<Slot, Drawn>();

  function draw(slot: Slot, judged: JudgedPaper, now: Look): void {
    const last = drawn.get(slot);
    if (last === undefined) {
      const readFacts = () => drawn.get(slot)?.judged.facts ?? judged.facts;
      // Most cards are never touched.
      let tools: StripTools | undefined;
      const strip = createCardStrip(describeStrip(judged, now), (use) =>
        useTools(({ createStripTools }) => use((tools ??= createStripTools(readFacts)))),
      );
      slot.root.append(strip.element);
      drawn.set(slot, { strip, judged, look: now });
    } else if (last.judged !== judged || last.look !== now) {
      Object.assign(last, { judged, look: now });
      last.strip.update(describeStrip(judged, now));
    }
  }

  return (slots) => {
    const now = look.value;
    const papers = model.judged.value;
    for (const slot of slots) {
      const judged = papers.get(slot.id);
      if (judged !== undefined) draw(slot, judged, now);
    }
  };
}

type Look = ReturnType<typeof readLook>;

/** What all strips follow besides their own papers. */
function readLook(
  { documents, kind, techniques, saved, seen, outcomes }: PageModel,
  selected: StripView['selected'],
) {
  const { hiddenGroups, badgesPerCard, seen: seenLook } = documents.settings.value;
  return {
    filters: documents.filters.value,
    saved: saved.value,
    seen: seenLook === 'plain' ? undefined : seen.value,
    outcomes: outcomes.value,
    shared: {
      hiddenGroups,
      badges: badgesPerCard,
      selected,
      techniques: techniques.value,
      narrows: kind.value !== 'paper',
    },
  };
}

function describeStrip({ facts, verdict }: JudgedPaper, look: Look): StripView {
  const { paper, findings, denied, code } = facts;
  const { action, rule, followed } = verdict;
  return {
    ...look.shared,
    paper,
    findings,
    denied,
    code,
    followed,
    saved: look.saved.has(paper.id),
    outcome: look.outcomes.get(paper.id),
    before: tellBefore(look.seen?.get(paper.id)),
    ...(rule !== undefined && {
      rule: {
        action,
        text: describeRule(rule, look.filters, look.shared.techniques),
        filter: rule === SEEN_RULE ? undefined : rule,
      },
    }),
  };
}

const tellBefore = (seen: SeenPaper | undefined): StripView['before'] =>
  seen && (seen.opened === undefined ? 'seen' : 'opened');

import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { CODE_STATES } from '../../utils/code/code-state.ts';
import { readStatus } from '../../utils/library/reading-status.ts';
import type { FacetCounts, FacetValue } from '../../utils/library/search/count-facets.ts';
import { FACETS, hasChoice, isChosen } from '../../utils/library/search/facets.ts';
import type { Facet, FacetChoice } from '../../utils/library/search/facets.ts';
import { foldText } from '../../utils/text.ts';
import { CODE_STATE_LABELS } from '../code-state-labels.ts';
import { describeStatus } from '../describe-status.ts';
import { i18n } from '../messages.ts';
import { useTechniqueNames } from '../own-techniques.ts';

interface Props {
  readonly counts: FacetCounts;
  readonly choice: FacetChoice;
  readonly onToggle: (facet: Facet, value: string) => void;
  readonly onClear: () => void;
}

const SHOWN_AT_FIRST = 6;
/** With thousands of tags drawn at once, each key in the search would wait for them. */
const SHOWN_MORE = 100;

/** What the list can be narrowed to, with how many papers each would leave. */
export function FacetPanel({ counts, choice, onToggle, onClear }: Props) {
  return (
    <div class="facets" role="group" aria-label={i18n.t('library.narrow')}>
      {hasChoice(choice) && (
        <button
          type="button"
          class="link"
          data-action="widen"
          onClick={({ currentTarget }) => {
            // The button goes with the choice.
            currentTarget.parentElement?.querySelector<HTMLElement>('[data-value]')?.focus();
            onClear();
          }}
        >
          {i18n.t('library.widen')}
        </button>
      )}
      {FACETS.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          values={counts[facet]}
          choice={choice}
          onToggle={(value) => onToggle(facet, value)}
        />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
  readonly choice: FacetChoice;
  readonly onToggle: (value: string) => void;
}

function FacetGroup({ facet, values, choice, onToggle }: GroupProps) {
  const most = useSignal(SHOWN_AT_FIRST);
  const describe = useFacetWords();
  const keys = new Set(values.map(({ value }) => foldText(value)));
  const chosen = (choice[facet] ?? []).filter((value) => !keys.has(foldText(value)));
  // What is chosen stays in sight, so that it can be taken back.
  const known = [...values, ...chosen.map((value) => ({ value, papers: 0 }))];
  const shown = known.filter(({ value }, at) => at < most.value || isChosen(choice, facet, value));
  const rest = known.length - shown.length;
  const group = useRef<HTMLFieldSetElement>(null);
  const next = useRef('');
  useLayoutEffect(() => {
    if (next.current === '') return;
    // To the first that was not there before: the button that had the focus has gone.
    const buttons = [...(group.current?.querySelectorAll<HTMLElement>('[data-value]') ?? [])];
    buttons.find(({ dataset }) => dataset['value'] === next.current)?.focus();
  }, [most.value]);
  if (known.length === 0) return null;
  return (
    <fieldset ref={group} data-facet={facet}>
      <legend>{describeFacet(facet)}</legend>
      {shown.map(({ value, papers }) => (
        <button
          key={value}
          type="button"
          class="facet"
          data-value={value}
          aria-pressed={isChosen(choice, facet, value)}
          onClick={() => onToggle(value)}
        >
          <span>{describe(facet, value)}</span>
          <span class="count">{papers}</span>
        </button>
      ))}
      {rest > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => {
            next.current = known.find((value) => !shown.includes(value))?.value ?? '';
            most.value += SHOWN_MORE;
          }}
        >
          {i18n.t('action.and_more', rest)}
        </button>
      )}
    </fieldset>
  );
}

/** The words for a facet's value. */
function useFacetWords(): (facet: Facet, value: string) => string {
  const nameOf = useTechniqueNames();
  return (facet, value) => {
    if (facet === 'technique') return nameOf(value)?.shortLabel ?? value;
    const status = readStatus(value);
    if (facet === 'status' && status !== undefined) return describeStatus(status);
    const state = CODE_STATES.find((known) => known === value);
    return facet === 'code' && state !== undefined ? i18n.t(CODE_STATE_LABELS[state]) : value;
  };
}

function describeFacet(facet: Facet): string {
  switch (facet) {
    case 'status':
      return i18n.t('library.status');
    case 'tag':
      return i18n.t('library.tags');
    case 'technique':
      return i18n.t('library.technique');
    case 'code':
      return i18n.t('library.code');
    case 'year':
      return i18n.t('library.year');
    case 'organization':
      return i18n.t('library.organization');
  }
}

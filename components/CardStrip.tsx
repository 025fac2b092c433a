import { useSignal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';

import { CodeMark } from './CodeMark.tsx';
import { i18n } from './messages.ts';
import { SaveButton } from './SaveButton.tsx';
import type { StripActions, StripView } from './strip-view.ts';
import { StripNote } from './StripNote.tsx';
import { TechniqueBadge } from './TechniqueBadge.tsx';
import { WhyButton } from './WhyButton.tsx';

interface Props {
  readonly view: ReadonlySignal<StripView>;
  readonly actions: StripActions;
}

/**
 * Everything Gloss says on one card. Its plain parts are called, not made components: with 100 strips
 * on a page each component more is some milliseconds.
 */
export function CardStrip({ view, actions }: Props) {
  const { findings, badges, code, selected, narrows } = view.value;
  const open = useSignal(false);
  const why = useRef<HTMLButtonElement>(null);
  const shown = open.value ? findings : findings.slice(0, badges);
  const more = findings.length - badges;
  return (
    <div class="strip" data-open={open.value}>
      <div class="badges" role="group" aria-label={i18n.t('strip.techniques')}>
        {shown.map(({ id }) =>
          TechniqueBadge({
            id,
            pressed: selected.has(id),
            narrows,
            onClick: narrows ? actions.toggleTechnique : () => why.current?.click(),
          }),
        )}
        {more > 0 && (
          <button
            type="button"
            class="badge more"
            aria-expanded={open.value}
            title={open.value ? i18n.t('strip.less') : i18n.t('strip.more', more)}
            onClick={() => (open.value = !open.value)}
          >
            {open.value ? '−' : `+${more}`}
          </button>
        )}
      </div>
      <div class="line">
        {CodeMark({ code })}
        {StripNote({ view: view.value, onUndo: actions.undoRemove })}
        {SaveButton({ saved: view.value.saved, onToggle: actions.toggleSaved })}
        <WhyButton view={view} actions={actions} button={why} />
      </div>
    </div>
  );
}

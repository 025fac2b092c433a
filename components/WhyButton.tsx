import { useSignal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import { WhyIcon } from './icons.tsx';
import { placePanel } from './place-panel.ts';
import type { StripActions, StripView } from './strip-view.ts';
import { WhyPanel } from './WhyPanel.tsx';

interface Props {
  readonly view: ReadonlySignal<StripView>;
  readonly actions: StripActions;
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** Opens the why panel in the top layer, where the card's `overflow: hidden` does not clip it. */
export function WhyButton({ view, actions, button }: Props) {
  const open = useSignal(false);
  const panel = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="action"
        data-action="why"
        aria-expanded={open.value}
        aria-label={i18n.t('why.label')}
        title={i18n.t('why.label')}
        onClick={() => panel.current?.togglePopover()}
      >
        <WhyIcon />
      </button>
      <div
        ref={panel}
        popover="auto"
        class="panel"
        role="dialog"
        aria-label={i18n.t('why.heading', [view.value.paper.title])}
        onToggle={(event) => {
          open.value = event.newState === 'open';
        }}
        onBeforeToggle={(event) => {
          if (event.newState === 'open' && button.current)
            placePanel(event.currentTarget, button.current);
        }}
      >
        {open.value && (
          <WhyPanel
            view={view.value}
            actions={actions}
            onClose={() => panel.current?.hidePopover()}
          />
        )}
      </div>
    </>
  );
}

import { useSignal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

import { drawWhy } from './icons.tsx';
import { i18n } from './messages.ts';
import type { StripActions, StripView } from './strip-view.ts';
import { WhyPanel } from './WhyPanel.tsx';
import { WhyPopover } from './WhyPopover.tsx';

interface Props {
  readonly view: ReadonlySignal<StripView>;
  readonly actions: StripActions;
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** Opens and closes the why panel, which is on the page only while it is open. */
export function WhyButton({ view, actions, button }: Props) {
  const open = useSignal(false);
  // A press outside an open panel closes it, and a press on this button is one: its click must not open it again.
  const closing = useRef(false);
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
        onPointerDown={() => (closing.current = open.value)}
        onClick={() => {
          open.value = !open.value && !closing.current;
          closing.current = false;
        }}
      >
        {drawWhy()}
      </button>
      {open.value && (
        <WhyPopover
          label={i18n.t('why.heading', [view.value.paper.title])}
          anchor={button}
          onClose={() => (open.value = false)}
        >
          <WhyPanel
            view={view.value}
            actions={actions}
            onClose={() => {
              button.current?.focus();
              open.value = false;
            }}
          />
        </WhyPopover>
      )}
    </>
  );
}

import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { placePanel } from './place-panel.ts';

interface Props {
  readonly label: string;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A dialog in the top layer, where no card's `overflow: hidden` clips it; Escape and a press outside close it. */
export function WhyPopover({ label, anchor, onClose, children }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (panel.current === null || anchor.current === null) return;
    placePanel(panel.current, anchor.current);
    panel.current.showPopover();
  }, [anchor]);
  return (
    <div
      ref={panel}
      popover="auto"
      class="panel"
      role="dialog"
      aria-label={label}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
    >
      {children}
    </div>
  );
}

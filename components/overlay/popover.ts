import type { Popover } from '../page-tools.ts';
import { setAttribute } from './element.ts';
import { keepFocus } from './keep-focus.ts';
import { placePanel } from './place-panel.ts';

/**
 * Keeps a panel in the top layer, where no card's `overflow: hidden` clips it; Escape and a press
 * outside close it. What it shows is there only while it is open.
 */
export function createPopover(
  panel: HTMLElement,
  button: HTMLElement,
  draw: () => { readonly label: string; readonly content: readonly Node[] },
  around: () => Element = () => button,
): Popover {
  // Not noted: where the site takes the panel out of the page, the browser closes it and tells nobody.
  const isOpen = () => panel.matches(':popover-open');

  function fill(): void {
    const { label, content } = draw();
    panel.setAttribute('aria-label', label);
    panel.replaceChildren(...content);
  }

  panel.addEventListener('beforetoggle', ({ newState }) => {
    const opens = newState === 'open';
    setAttribute(button, 'aria-expanded', opens);
    if (!opens) return;
    fill();
    placePanel(panel, button, around());
  });
  panel.addEventListener('toggle', () => {
    if (!isOpen()) panel.replaceChildren();
  });
  return {
    show() {
      if (!isOpen()) panel.showPopover();
    },
    toggle: () => void panel.togglePopover(),
    hide() {
      if (isOpen()) panel.hidePopover();
    },
    redraw() {
      if (!isOpen()) return;
      const { scrollTop } = panel;
      keepFocus(panel, fill);
      panel.scrollTop = scrollTop;
    },
  };
}

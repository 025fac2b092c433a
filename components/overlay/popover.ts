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

  // With its source, so that the panel comes next in the order of the focus.
  const show = () => panel.showPopover({ source: button });
  const hide = () => {
    if (isOpen()) panel.hidePopover();
  };

  panel.addEventListener('beforetoggle', ({ newState }) => {
    const opens = newState === 'open';
    setAttribute(button, 'aria-expanded', opens);
    if (opens) {
      fill();
      placePanel(panel, button, around());
      // Within a shadow tree no browser gives it back; a press outside has taken it already.
    } else if (panel.matches(':focus-within')) button.focus();
  });
  panel.addEventListener('toggle', () => {
    if (!isOpen()) panel.replaceChildren();
  });
  return {
    show,
    hide,
    toggle: () => (isOpen() ? hide() : show()),
    redraw() {
      if (!isOpen()) return;
      const { scrollTop } = panel;
      keepFocus(panel, fill);
      panel.scrollTop = scrollTop;
    },
  };
}

import type { Popover } from '../../page-tools.ts';
import { element } from '../element.ts';
import { drawPanelHeader } from '../panel-header.ts';
import { createPopover } from '../popover.ts';
import { onPress } from '../press.ts';

export interface BarPanel extends Popover {
  readonly element: HTMLElement;
}

/** A panel under one of the bar's buttons, which opens and closes it; `read` answers all that it is drawn from. */
export function createBarPanel<View>(
  opener: HTMLButtonElement,
  title: string,
  read: () => View,
  draw: (view: View) => readonly Node[],
): BarPanel {
  const panel = element('div', { class: 'panel', popover: 'auto', role: 'dialog' });
  let drawn = '';
  const popover = createPopover(
    panel,
    opener,
    () => {
      const view = read();
      drawn = JSON.stringify(view);
      return { label: title, content: [drawPanelHeader([title], popover.hide), ...draw(view)] };
    },
    // What the page is narrowed to stays in sight while one chooses.
    () => opener.closest('.bar') ?? opener,
  );
  opener.setAttribute('aria-expanded', 'false');
  // So that the browser takes no press on it for one outside of the open panel.
  opener.popoverTargetElement = panel;
  onPress(opener, popover.toggle);
  return {
    ...popover,
    element: panel,
    redraw() {
      // With every change of the page: a chip that is drawn anew under the pointer loses its click.
      if (panel.firstChild !== null && JSON.stringify(read()) !== drawn) popover.redraw();
    },
  };
}

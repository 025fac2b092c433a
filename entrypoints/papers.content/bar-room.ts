import type { PageTools } from '../../components/page-tools.ts';
import { BAR_HOST } from '../../utils/site/host-names.ts';
import { closePanel, createHost } from './hosts.ts';
import { isOrderable } from './mark-cards.ts';
import { createPlacingLimit } from './placing-limit.ts';

import coloursCss from '../../components/colours.css?inline';
import marksCss from '../../components/marks.css?inline';
import roomCss from './bar-room.css?inline';
import controlsCss from './controls.css?inline';

interface BarRoom {
  /** Keeps the bar's room before the list, wherever that is now; without a list there is none. */
  readonly place: (list: Element | undefined) => void;
  /** Draws what the room holds. */
  readonly draw: (tools: PageTools) => void;
}

/** The place of the page bar: it stands from the first paint, and is filled when the page has loaded. */
export function createBarRoom(): BarRoom {
  const { host, root } = createHost(BAR_HOST, coloursCss + marksCss + controlsCss + roomCss);
  const mayPlace = createPlacingLimit();
  let before: Element | undefined;
  let orderable = false;
  let update: (() => void) | undefined;

  return {
    place(list) {
      // Asked before anything is written: later the browser would have to work out all styles for it.
      if (list !== before && list !== undefined) orderable = isOrderable(list);
      if (list === undefined) host.remove();
      else if (list.previousElementSibling !== host && mayPlace()) {
        for (const copy of list.parentElement?.querySelectorAll(BAR_HOST) ?? []) copy.remove();
        closePanel(root);
        list.before(host);
      }
      before = list;
    },
    draw(tools) {
      if (before === undefined) return;
      // One for all lists of the page: what is being written in it is not lost with the list.
      update ??= tools.createBar(root, () => orderable);
      update();
    },
  };
}

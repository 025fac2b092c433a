import { addShadowStyle } from '../../components/overlay/shadow-style.ts';
import { createWhyPanel } from '../../components/overlay/why-panel.ts';
import { createPopover } from '../../components/overlay/why-popover.ts';
import type { CreateWhyPopover } from '../../components/page-tools.ts';

import panelCss from './panel.css?inline';

/** Makes the why panel of a card that was asked for it; most never are. */
export const createWhyPopover: CreateWhyPopover = (panel, button, actions, readView) => {
  addShadowStyle(panel, panelCss);
  const drawPanel = createWhyPanel(actions, () => panel.hidePopover());
  return createPopover(panel, button, () => drawPanel(readView()));
};

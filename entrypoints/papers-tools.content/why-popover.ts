import { addShadowStyle } from '../../components/overlay/shadow-style.ts';
import { createWhyPanel } from '../../components/overlay/why-panel.ts';
import { createPopover } from '../../components/overlay/why-popover.ts';
import type { WhyPopover } from '../../components/page-tools.ts';
import type { StripActions, StripView } from '../../components/strip-view.ts';
import { copyText } from '../../utils/shell/clipboard.ts';

import panelCss from './panel.css?inline';

/** Makes the why panel of a card that was asked for it; most never are. */
export function createWhyPopover(
  panel: HTMLElement,
  button: HTMLElement,
  actions: StripActions,
  readView: () => StripView,
): WhyPopover {
  addShadowStyle(panel, panelCss);
  const drawPanel = createWhyPanel(actions, () => panel.hidePopover(), copyText);
  return createPopover(panel, button, () => drawPanel(readView()));
}

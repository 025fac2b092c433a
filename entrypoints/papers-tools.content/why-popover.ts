import { find } from '../../components/overlay/element.ts';
import { createPopover } from '../../components/overlay/popover.ts';
import { addShadowStyle } from '../../components/overlay/shadow-style.ts';
import { createWhyPanel } from '../../components/overlay/why-panel.ts';
import type { WhyPopover } from '../../components/page-tools.ts';
import type { StripActions, StripView } from '../../components/strip-view.ts';
import { mutedQueries } from '../../utils/filters/mute.ts';
import { copyText } from '../../utils/shell/clipboard.ts';
import type { PageModel } from '../../utils/store/page-model.ts';

import filingCss from './filing.css?inline';
import panelCss from './panel.css?inline';

/** Makes the why panel of a card that was asked for it; most never are. */
export function createWhyPopover(
  { documents }: Pick<PageModel, 'documents'>,
  panel: HTMLElement,
  button: HTMLElement,
  actions: StripActions,
  readView: () => StripView,
): WhyPopover {
  addShadowStyle(panel, panelCss);
  addShadowStyle(panel, filingCss);
  const drawPanel = createWhyPanel(actions, () => panel.hidePopover(), copyText);
  const popover = createPopover(panel, button, () => {
    const view = readView();
    const filters = documents.filters.peek();
    return drawPanel({
      ...view,
      // A change of these changes the verdict on the paper, with which the panel is drawn anew.
      follows: documents.follows.peek().follows,
      exempt: filters.exempt.includes(view.paper.id),
      muted: mutedQueries(filters),
    });
  });
  return {
    ...popover,
    file() {
      if (!readView().saved) actions.save();
      popover.show();
      find(panel, '[data-action="tag"]').focus();
    },
  };
}

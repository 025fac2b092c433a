import { createPageBar } from '../../components/overlay/page-bar.ts';
import { addShadowStyle } from '../../components/overlay/shadow-style.ts';
import type { PageModel } from '../../utils/store/page-model.ts';
import { createBarActions } from './bar-actions.ts';
import { describeBar } from './describe-bar.ts';
import type { FilterKeeper } from './filter-keeper.ts';
import { createFocusHolder } from './focus-holder.ts';
import type { NewsLine } from './news-line.ts';
import type { TitleMarks } from './title-marks.ts';
import type { VisitWatch } from './visit-watch.ts';

import barCss from './bar.css?inline';
import belowCss from './below.css?inline';
import facetsCss from './facets.css?inline';
import panelCss from './panel.css?inline';
import pictureCss from './picture.css?inline';

/** What tells the bar something, and what is brought in line with the model as it is. */
interface Beside {
  readonly keeper: FilterKeeper;
  readonly visits: VisitWatch;
  readonly titles: TitleMarks;
  readonly drawNewsLine: NewsLine;
}

/** Draws the page bar in its room; answers what brings it in line with the model and the list. */
export function createBar(
  model: PageModel,
  room: Element,
  isOrderable: () => boolean,
  { keeper, visits, titles, drawNewsLine }: Beside,
): () => void {
  for (const css of [panelCss, barCss, belowCss, facetsCss, pictureCss]) addShadowStyle(room, css);
  const describe = () =>
    describeBar(model, {
      isOrderable: isOrderable(),
      visits: visits.known(),
      notice: keeper.notice(),
    });
  const bar = createPageBar(describe(), createBarActions(model, keeper));
  keeper.watch(() => bar.update(describe()));
  room.replaceChildren(bar.element);
  const holdFocus = createFocusHolder(bar.element);
  return () => {
    holdFocus();
    const view = describe();
    bar.update(view);
    const isSiteOrder = view.order === undefined || view.order === 'site';
    drawNewsLine(findList(room), isSiteOrder ? view.news : undefined);
    titles.update();
    visits.note();
  };
}

/** The bar stands right before its list. */
function findList(room: Element): Element | null {
  const shadow = room.getRootNode();
  return shadow instanceof ShadowRoot ? shadow.host.nextElementSibling : null;
}

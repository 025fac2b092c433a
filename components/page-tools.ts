import type { PageModel } from '../utils/store/page-model.ts';
import type { StripActions, StripView } from './strip-view.ts';

/** What a papers page needs only once it stands: a script of its own brings it when the page has loaded. */
export interface PageTools {
  /** Draws the bar in its room; answers what brings it in line with the model. */
  readonly createBar: (room: Element, isOrderable: boolean) => () => void;
  readonly createWhyPopover: CreateWhyPopover;
}

/** Makes the why panel of a strip in the strip's element for it; `button` opens it. */
export type CreateWhyPopover = (
  panel: HTMLElement,
  button: HTMLElement,
  actions: StripActions,
  readView: () => StripView,
) => WhyPopover;

/** Makes the tools for a page, until the signal aborts. */
export type CreatePageTools = (model: PageModel, signal: AbortSignal) => PageTools;

export interface WhyPopover {
  readonly show: () => void;
  readonly toggle: () => void;
  readonly hide: () => void;
  /** Draws the panel anew while it is open, and leaves scroll and focus where they are. */
  readonly redraw: () => void;
}

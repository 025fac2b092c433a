import type { PaperFacts } from '../utils/facts/paper-facts.ts';
import type { PaperId } from '../utils/paper.ts';
import type { readQuery } from '../utils/query/read-query.ts';
import type { PageReaders } from '../utils/site/layout-report.ts';
import type { PageModel } from '../utils/store/page-model.ts';
import type { StripActions, StripView } from './strip-view.ts';

/** What a papers page needs only once it stands: a script of its own brings it when the page has loaded. */
export interface PageTools {
  /** Draws the bar in its room; answers what brings it in line with the model and the list. */
  readonly createBar: (room: Element, isOrderable: () => boolean) => () => void;
  readonly createStripTools: (readFacts: () => PaperFacts) => StripTools;
  /** Style rules for the order that the user wants; empty in the site's own. */
  readonly orderRules: (cards: Iterable<CardOfPaper>, list: Element) => string;
  /** Learns which papers of these cards are saved, and remembers these, and no others, once they have been looked at. */
  readonly watchCards: (cards: readonly CardOfPaper[]) => void;
}

export interface CardOfPaper {
  readonly id: PaperId;
  readonly card: Element;
  /** Our element in it. */
  readonly host: Element;
}

/** What one card's strip needs once it is touched. */
export interface StripTools {
  readonly actions: StripActions;
  /** Makes the why panel in the strip's element for it; `button` opens it. */
  readonly createWhyPopover: (
    panel: HTMLElement,
    button: HTMLElement,
    readView: () => StripView,
  ) => WhyPopover;
}

/** A panel over the page. */
export interface Popover {
  readonly show: () => void;
  readonly toggle: () => void;
  readonly hide: () => void;
  /** Draws the panel anew while it is open, and leaves scroll and focus where they are. */
  readonly redraw: () => void;
}

export interface WhyPopover extends Popover {
  /** Saves the paper if need be, and opens the panel where its status and tags are set. */
  readonly file: () => void;
}

/** Uses tools at once, or as soon as they are there: all uses that wait are then made in their order. */
export type UseTools<Tools> = (use: (tools: Tools) => void) => void;

/** What the script that the page starts with has brought, and this one need not once more. */
export interface Brought extends PageReaders {
  readonly readQuery: typeof readQuery;
}

/** Makes the tools for a page, until the signal aborts; `isAlive` is false once the extension is gone. */
export type CreatePageTools = (
  model: PageModel,
  brought: Brought,
  isAlive: () => boolean,
  signal: AbortSignal,
) => PageTools;

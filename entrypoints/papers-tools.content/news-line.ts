import { i18n } from '../../components/messages.ts';
import { addPageStyle } from '../../components/overlay/add-page-style.ts';
import { selectItem } from '../../components/overlay/select-item.ts';
import type { News } from '../../utils/overlay/find-news.ts';
import type { PaperId } from '../../utils/paper.ts';
import { findListItem } from '../../utils/site/find-list.ts';
import { CARD_HOST } from '../../utils/site/host-names.ts';

/** Draws the line between what is new in a list and the rest, or none. */
export type NewsLine = (
  list: Element | null,
  news: Pick<News, 'end' | 'start'> | undefined,
) => void;

export function createNewsLine(signal: AbortSignal): NewsLine {
  let style: HTMLStyleElement | undefined;
  return (list, { end, start } = {}) => {
    const below = end ?? start;
    const text = i18n.t(end ? 'bar.end_of_news' : 'bar.start_of_news');
    const rule = list === null || below === undefined ? '' : writeRule(list, below, text);
    if (rule === (style?.textContent ?? '')) return;
    style ??= addPageStyle('', signal);
    style.textContent = rule;
  };
}

/** A shadow and a label that hangs in it take no room, and the site's elements stay as they are. */
function writeRule(list: Element, below: PaperId, text: string): string {
  const host = list.querySelector(`${CARD_HOST}[data-paper="${below}"]`);
  const item = host && findListItem(list, host);
  if (!item) return '';
  // On the line, or below it where the item would cut what stands out of it: rows do.
  const rise = getComputedStyle(item).overflow === 'visible' ? '-50%' : '0';
  const label = `content: ${JSON.stringify(text)}; ${LABEL}; transform: translateY(${rise})`;
  return `${selectItem(item, host, below)} { ${LINE}; &::before { ${label} } }`;
}

const LINE = 'position: relative; box-shadow: 0 -2px #2563eb';
/** Of fixed colours, as nothing here follows the site's theme. */
const LABEL = `
  position: absolute; z-index: 1; top: 0; left: 12px;
  padding: 0 8px; border-radius: 9px; background: #2563eb; color: #fff;
  font-size: 12px; line-height: 18px; white-space: nowrap; pointer-events: none`;

import type { PaperId } from '../../utils/paper.ts';
import { CARD_HOST } from '../../utils/site/host-names.ts';

/**
 * A selector for the list's item that shows a paper. The site's elements get no mark for it: an item is
 * told by the host that it contains.
 */
export function selectItem(item: Element, host: Element, id: PaperId): string {
  let path = '';
  for (let at = host.parentElement; at !== null && at !== item; at = at.parentElement) {
    path += '> * ';
  }
  return `:has(${path}> ${CARD_HOST}[data-paper="${id}"])`;
}

import { i18n } from '../messages.ts';
import type { StripActions, StripView } from '../strip-view.ts';
import { actionLink } from './action-link.ts';
import { quiet } from './quiet.ts';

/** The filter that meets the card, and what can be done about it. */
export function drawRule(
  { text, action, filter }: NonNullable<StripView['rule']>,
  { editFilter, pauseFilters, exempt }: StripActions,
): HTMLElement {
  return drawLine(i18n.t('note.filter', [text]), [
    ...(action === 'highlight'
      ? []
      : [actionLink('keep', i18n.t('note.keep'), () => exempt(true))]),
    ...(filter === undefined
      ? []
      : [actionLink('edit-filter', i18n.t('note.edit_filter'), () => editFilter(filter))]),
    actionLink('pause', i18n.t('pause.pause'), pauseFilters),
  ]);
}

/** That the user wants to see the paper, whatever filters say; of the same name as what says so, for the focus. */
export const drawExempt = ({ exempt }: StripActions): HTMLElement =>
  drawLine(i18n.t('note.kept'), [actionLink('keep', i18n.t('note.undo'), () => exempt(false))]);

const drawLine = (text: string, links: readonly HTMLElement[]): HTMLElement =>
  quiet(text, ...links.flatMap((one) => [' ', one]));

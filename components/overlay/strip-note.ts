import { i18n } from '../messages.ts';
import type { StripView } from '../strip-view.ts';
import { button, element } from './element.ts';
import { drawIcon } from './icon.ts';
import { onPress } from './press.ts';

type NoteView = Pick<StripView, 'failed' | 'undo' | 'followed' | 'rule'>;

export const isSameNote = (one: NoteView, other: NoteView): boolean =>
  one.failed === other.failed &&
  one.undo === other.undo &&
  one.followed === other.followed &&
  one.rule?.text === other.rule?.text;

/** The one line a card has for what happened to it: the last action first, then follows, then the filter. */
export function writeNote(
  { failed, undo, followed, rule }: NoteView,
  onUndo: () => void,
): readonly (Node | string)[] {
  if (failed) return [element('span', { class: 'problem' }, i18n.t('note.failed'))];
  if (undo) {
    const link = button({ class: 'link', 'data-action': 'undo' }, i18n.t('note.undo'));
    return [`${i18n.t('note.removed')} `, onPress(link, onUndo)];
  }
  if (followed.length > 0) {
    const text = i18n.t('note.follows', [followed.map(({ label }) => label).join(', ')]);
    const star = drawIcon('star', true);
    return [element('span', { class: 'follows', title: text }, star, element('span', {}, text))];
  }
  if (rule === undefined) return [];
  const text = i18n.t('note.filter', [rule.text]);
  return [element('span', { title: text }, text)];
}

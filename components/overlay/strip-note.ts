import { i18n } from '../messages.ts';
import type { StripView } from '../strip-view.ts';
import { button, element } from './element.ts';
import { onPress } from './press.ts';

type NoteView = Pick<StripView, 'failed' | 'undo' | 'rule' | 'before'>;

export const isSameNote = (one: NoteView, other: NoteView): boolean =>
  one.failed === other.failed &&
  one.undo === other.undo &&
  one.rule?.text === other.rule?.text &&
  one.before === other.before;

/** The one line a card has for what happened to it: the last action first, then the filter, then earlier visits. */
export function writeNote(
  { failed, undo, rule, before }: NoteView,
  onUndo: () => void,
): readonly (Node | string)[] {
  if (failed) return [element('span', { class: 'problem' }, i18n.t('note.failed'))];
  if (undo) {
    const link = button({ class: 'link', 'data-action': 'undo' }, i18n.t('note.undo'));
    return [`${i18n.t('note.removed')} `, onPress(link, onUndo)];
  }
  if (rule !== undefined) {
    const text = i18n.t('note.filter', [rule.text]);
    return [element('span', { title: text }, text)];
  }
  if (before === undefined) return [];
  return [before === 'seen' ? i18n.t('note.seen') : i18n.t('note.opened')];
}

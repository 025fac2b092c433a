import { i18n } from '../messages.ts';
import type { StripView } from '../strip-view.ts';
import { button, element } from './element.ts';
import { onPress } from './press.ts';

type NoteView = Pick<StripView, 'outcome' | 'rule' | 'before'>;

export const isSameNote = (one: NoteView, other: NoteView): boolean =>
  one.outcome === other.outcome &&
  one.rule?.text === other.rule?.text &&
  one.before === other.before;

/** The one line a card has for what happened to it: the last action first, then the filter, then earlier visits. */
export function writeNote({ outcome, rule, before }: NoteView): readonly (Node | string)[] {
  if (outcome) {
    const { text, kind, next } = outcome;
    const said = element('span', { class: kind }, `${text} `);
    if (next === undefined) return [said];
    return [
      said,
      onPress(button({ class: 'link', 'data-action': next.action }, next.label), next.act),
    ];
  }
  if (rule !== undefined) {
    const text = i18n.t('note.filter', [rule.text]);
    return [element('span', { title: text }, text)];
  }
  if (before === undefined) return [];
  return [before === 'seen' ? i18n.t('note.seen') : i18n.t('note.opened')];
}

import { drawStar } from './icons.tsx';
import { i18n } from './messages.ts';
import type { StripView } from './strip-view.ts';

interface Props {
  readonly view: StripView;
  readonly onUndo: () => void;
}

/** The one line a card has for what happened to it: the last action first, then follows, then the filter. */
export function StripNote({ view, onUndo }: Props) {
  return (
    <span class="note" role="status">
      {noteContent(view, onUndo)}
    </span>
  );
}

function noteContent({ failed, undo, followed, rule }: StripView, onUndo: () => void) {
  if (failed) return <span class="problem">{i18n.t('note.failed')}</span>;
  if (undo) {
    return (
      <>
        {i18n.t('note.removed')}{' '}
        <button type="button" class="link" data-action="undo" onClick={onUndo}>
          {i18n.t('note.undo')}
        </button>
      </>
    );
  }
  if (followed.length > 0) {
    const text = i18n.t('note.follows', [followed.map(({ label }) => label).join(', ')]);
    return (
      <span class="follows" title={text}>
        {drawStar(true)}
        <span>{text}</span>
      </span>
    );
  }
  if (rule === undefined) return null;
  const text = i18n.t('note.filter', [rule.text]);
  return <span title={text}>{text}</span>;
}

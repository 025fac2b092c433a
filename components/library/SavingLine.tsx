import { i18n } from '../messages.ts';
import type { LibraryView } from './library-view.ts';

interface Props {
  readonly view: Pick<LibraryView, 'saving' | 'problem' | 'undo'>;
  readonly onUndo: () => void;
  readonly onRetry: () => void;
}

/** What became of the last change, and the way back. */
export function SavingLine({ view, onUndo, onRetry }: Props) {
  const { saving, problem, undo } = view;
  if (saving === 'nothing' && undo === undefined) return null;
  return (
    <div class="saving" data-saving={saving} tabIndex={-1}>
      <span role="status">{describeSaving(saving, undo)}</span>
      {problem !== undefined && (
        <span class="problem" role="alert">
          {problem}{' '}
          {saving === 'failed' && (
            <button
              type="button"
              class="link"
              data-action="retry-change"
              onClick={(event) => press(event, onRetry)}
            >
              {i18n.t('action.retry')}
            </button>
          )}
        </span>
      )}
      {undo !== undefined && saving !== 'saving' && (
        <button
          type="button"
          class="link"
          data-action="undo"
          onClick={(event) => press(event, onUndo)}
        >
          {i18n.t('note.undo')}
        </button>
      )}
    </div>
  );
}

/** The line takes the focus from its buttons, which are gone while something is saved. */
function press({ currentTarget }: MouseEvent, run: () => void): void {
  if (currentTarget instanceof Element)
    currentTarget.closest<HTMLElement>('.saving')?.focus({ preventScroll: true });
  run();
}

function describeSaving(saving: LibraryView['saving'], undo: string | undefined): string {
  switch (saving) {
    case 'saving':
      return i18n.t('library.saving');
    case 'saved':
      return undo ?? i18n.t('library.saved');
    case 'failed':
    case 'refused':
    case 'nothing':
      return undo ?? '';
  }
}

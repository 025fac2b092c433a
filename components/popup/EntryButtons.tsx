import { i18n } from '../messages.ts';
import type { Editing } from './use-editing.ts';

interface Props {
  readonly editing: Editing;
  readonly onRemove: () => void;
  /** What the buttons are called where only one is heard. */
  readonly labels: Readonly<Record<'edit' | 'remove', string>>;
}

/** The buttons of an entry in a list: change, remove. */
export function EntryButtons({ editing, onRemove, labels }: Props) {
  return (
    <>
      <button
        ref={editing.button}
        type="button"
        class="link"
        data-action="edit"
        aria-label={labels.edit}
        onClick={editing.start}
      >
        {i18n.t('action.edit')}
      </button>
      <button
        type="button"
        class="link"
        data-action="remove"
        aria-label={labels.remove}
        onClick={onRemove}
      >
        {i18n.t('action.remove')}
      </button>
    </>
  );
}

import type { Editing } from './use-editing.ts';

interface Props {
  readonly editing: Editing;
  readonly onRemove: () => void;
  /** What the buttons read, and what they are called where only one is heard. */
  readonly texts: Readonly<Record<'edit' | 'editLabel' | 'remove' | 'removeLabel', string>>;
}

/** The buttons of an entry in a list: change, remove. */
export function EntryButtons({ editing, onRemove, texts }: Props) {
  return (
    <>
      <button
        ref={editing.button}
        type="button"
        class="link"
        data-action="edit"
        aria-label={texts.editLabel}
        onClick={editing.start}
      >
        {texts.edit}
      </button>
      <button
        type="button"
        class="link"
        data-action="remove"
        aria-label={texts.removeLabel}
        onClick={onRemove}
      >
        {texts.remove}
      </button>
    </>
  );
}

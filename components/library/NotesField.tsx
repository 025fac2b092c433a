import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import { LONGEST_NOTES } from '../../utils/library/saved-paper.ts';
import { Markdown } from './Markdown.tsx';

interface Props {
  readonly notes: string;
  readonly isOpen: boolean;
  readonly label: string;
  readonly onClose: () => void;
  /** Answers whether they were saved. */
  readonly onSave: (notes: string) => Promise<boolean>;
}

/** A paper's notes as they read, or as they are written. */
export function NotesField({ notes, isOpen, label, onClose, onSave }: Props) {
  if (isOpen) return <NotesEditor notes={notes} label={label} onClose={onClose} onSave={onSave} />;
  return notes === '' ? null : (
    <div class="notes" role="note" aria-label={label}>
      <Markdown text={notes} />
    </div>
  );
}

function NotesEditor({ notes, label, onClose, onSave }: Omit<Props, 'isOpen'>) {
  const written = useSignal(notes);
  const field = useRef<HTMLTextAreaElement>(null);
  // At once: what is typed next belongs here.
  useLayoutEffect(() => field.current?.focus(), []);

  async function save() {
    if (written.peek() === notes || (await onSave(written.peek()))) onClose();
  }

  return (
    <form
      class="notes-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <textarea
        ref={field}
        rows={6}
        value={written}
        maxLength={LONGEST_NOTES}
        placeholder={i18n.t('library.notes_hint')}
        aria-label={label}
        onInput={({ currentTarget }) => (written.value = currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
          // What was written is not to be lost by one key.
          if (event.key === 'Escape' && written.peek() === notes) onClose();
        }}
      />
      <div class="row">
        <button type="submit" class="button primary">
          {i18n.t('library.save_notes')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {i18n.t('library.cancel')}
        </button>
      </div>
    </form>
  );
}
